// SPDX-License-Identifier: MIT
#include "pep/reading.h"

#include <vector>

using namespace constrictor::pep;

namespace {

/// Every one is below the next.
void checkAscending(const std::vector<std::string_view> &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = 0; j < texts.size(); ++j) {
            CAPTURE(texts[i]);
            CAPTURE(texts[j]);
            CHECK((version(texts[i]) <=> version(texts[j])) == (i <=> j));
        }
    }
}

} // namespace

// The headings are those of the version specifiers specification.

TEST_CASE("Summary of permitted suffixes and relative ordering: the example")
{
    checkAscending({"1.dev0",
                    "1.0.dev456",
                    "1.0a1",
                    "1.0a2.dev456",
                    "1.0a12.dev456",
                    "1.0a12",
                    "1.0b1.dev456",
                    "1.0b2",
                    "1.0b2.post345.dev456",
                    "1.0b2.post345",
                    "1.0rc1.dev456",
                    "1.0rc1",
                    "1.0",
                    "1.0+abc.5",
                    "1.0+abc.7",
                    "1.0+5",
                    "1.0.post456.dev34",
                    "1.0.post456",
                    "1.0.15",
                    "1.1.dev1"});
}

TEST_CASE("Final releases, Version epochs, Examples of compliant version schemes: the examples")
{
    checkAscending({"0.9", "0.9.1", "0.9.2", "0.9.10", "0.9.11", "1.0", "1.0.1", "1.1", "2.0", "2.0.1"});
    checkAscending({"2012.4", "2012.7", "2012.10", "2013.1", "2013.6"});
    checkAscending({"1.0", "1.1", "2.0", "2013.10", "2014.04"});
    checkAscending({"2013.10", "2014.04", "1!1.0", "1!1.1", "1!2.0"});
    checkAscending({"0.1", "0.2", "0.3", "1.0", "1.1"});
    checkAscending({"1.1.0", "1.1.1", "1.1.2", "1.2.0"});
    checkAscending({"0.9", "1.0a1", "1.0a2", "1.0b1", "1.0rc1", "1.0", "1.1a1"});
    checkAscending(
        {"0.9", "1.0.dev1", "1.0.dev2", "1.0.dev3", "1.0.dev4", "1.0c1", "1.0c2", "1.0", "1.0.post1", "1.1.dev1"});
    checkAscending({"2012.1", "2012.2", "2012.3", "2012.15", "2013.1", "2013.2"});
    CHECK(version("1.0") == version("1.0.0"));
    CHECK(version("1.0c1") == version("1.0rc1"));
}

TEST_CASE("Normalization: every example")
{
    struct Row
    {
        std::string_view text;
        std::string_view normalized;
    };
    for (const Row &row :
         std::initializer_list<Row>{{"1.1RC1", "1.1rc1"},      {"00", "0"},
                                    {"09000", "9000"},         {"1.0+foo0100", "1.0+foo0100"},
                                    {"1.1.a1", "1.1a1"},       {"1.1-a1", "1.1a1"},
                                    {"1.0a.1", "1.0a1"},       {"1.1alpha1", "1.1a1"},
                                    {"1.1beta2", "1.1b2"},     {"1.1c3", "1.1rc3"},
                                    {"1.1pre4", "1.1rc4"},     {"1.1preview5", "1.1rc5"},
                                    {"1.2a", "1.2a0"},         {"1.2-post2", "1.2.post2"},
                                    {"1.2post2", "1.2.post2"}, {"1.2.post-2", "1.2.post2"},
                                    {"1.0-r4", "1.0.post4"},   {"1.0-rev4", "1.0.post4"},
                                    {"1.2.post", "1.2.post0"}, {"1.0-1", "1.0.post1"},
                                    {"1.2-dev2", "1.2.dev2"},  {"1.2dev2", "1.2.dev2"},
                                    {"1.2.dev", "1.2.dev0"},   {"1.0+ubuntu-1", "1.0+ubuntu.1"},
                                    {"v1.0", "1.0"},           {"1.0\n", "1.0"},
                                    {" \t\r\f\v1.0 ", "1.0"},  {"0!1.0", "1.0"},
                                    {"1!2.0", "1!2.0"},        {"1.0+nv25.04", "1.0+nv25.4"},
                                    {"1.0+0a.00", "1.0+0a.0"}, {"1.0A1.POST2.DEV3+UB", "1.0a1.post2.dev3+ub"}}) {
        CAPTURE(row.text);
        CHECK(version(row.text).toString() == row.normalized);
        CHECK(version(row.text) == version(row.normalized));
    }
}

TEST_CASE("what is no version, and where it goes wrong")
{
    CHECK(faultOf<Version>("") == ParseError{0, Expected::ReleaseNumber});
    CHECK(faultOf<Version>("french toast") == ParseError{0, Expected::ReleaseNumber});
    CHECK(faultOf<Version>("1!") == ParseError{2, Expected::ReleaseNumber});
    CHECK(faultOf<Version>("1.0-") == ParseError{3, Expected::EndOfVersion});
    CHECK(faultOf<Version>("1.0+") == ParseError{4, Expected::LocalLabel});
    CHECK(faultOf<Version>("1.0+_foobar") == ParseError{4, Expected::LocalLabel});
    CHECK(faultOf<Version>("1.0+foo&asd") == ParseError{7, Expected::EndOfVersion});
    CHECK(faultOf<Version>("1.0+1+1") == ParseError{5, Expected::EndOfVersion});
    CHECK(faultOf<Version>("1.0-dev-r1") == ParseError{8, Expected::EndOfVersion});
    CHECK(faultOf<Version>("1.0 x") == ParseError{4, Expected::EndOfVersion});
}

TEST_CASE("kinds of releases")
{
    CHECK(version("1.0a1").isPrerelease());
    CHECK(version("1.0.dev1").isPrerelease());
    CHECK(version("1.0.post1.dev1").isPrerelease());
    CHECK_FALSE(version("1.0.post1").isPrerelease());
    CHECK_FALSE(version("1.0+local").isPrerelease());
    CHECK(version("1.0.post1.dev1").isPost());
    CHECK(version("1.0.post1.dev1").isDev());
    CHECK_FALSE(version("1.0rc1").isDev());
}

TEST_CASE("NVIDIA's builds: local parts and pre-releases")
{
    const Version torch = version("2.7.0a0+79aa17489c.nv25.4");
    CHECK(torch == version("2.7.0a0+79aa17489c.nv25.04"));
    CHECK(torch < version("2.7.0"));
    CHECK(torch > version("2.7.0a0"));
    CHECK(version("1.0+nv25.10") != version("1.0+nv25.1"));
    CHECK(torch.local() == "79aa17489c.nv25.4");
    CHECK(torch.publicVersion().toString() == "2.7.0a0");
    CHECK(torch.baseVersion().toString() == "2.7.0");
    CHECK(torch.releaseSize() == 3);
    CHECK(torch.release(1) == 7);
    CHECK(torch.release(9) == 0);
}

TEST_CASE("local parts: numbers above texts, longer above shorter")
{
    checkAscending({"1.0", "1.0+a", "1.0+a.b", "1.0+a.1", "1.0+b", "1.0+1", "1.0+1.a", "1.0+1.0", "1.0+2", "1.0+10",
                    "1.0+99999999999999999999", "1.0+100000000000000000000"});
}

TEST_CASE("no size of number, and no number of them, changes the order or the text")
{
    checkAscending({"1", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616", "1!0"});
    checkAscending({"1.dev0", "1.dev268435454", "1.dev268435455", "1.dev99999999999999999999", "1a0", "1a16383",
                    "1a16384", "1a16384.post0", "1", "1.post16382", "1.post16383", "1.post99999999999999999999.dev1",
                    "1.post99999999999999999999"});
    checkAscending({"1.2.3.4", "1.2.3.4.0.0.1", "1.2.3.4.1", "1.2.3.5"});
    const std::string zeros = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0";
    CHECK(version(zeros) == version("1"));
    CHECK(version(zeros).hash() == version("1").hash());
    CHECK(version(zeros).toString() == zeros);
    CHECK(version(zeros).releaseSize() == 20);
    CHECK(version("5!" + zeros + ".7+a").publicVersion().toString() == "5!" + zeros + ".7");
    CHECK(version("99999999999999999999.1a2").baseVersion().toString() == "99999999999999999999.1");
    CHECK(version("99999999999999999999").release(0) == 18446744073709551615U);
}
