// SPDX-License-Identifier: MIT
#include "pep/reading.h"

using namespace constrictor::pep;

namespace {

struct Row
{
    std::string_view clauses;
    std::string_view candidate;
    bool contained;
};

void checkRows(std::initializer_list<Row> rows)
{
    for (const Row &row : rows) {
        CAPTURE(row.clauses);
        CAPTURE(row.candidate);
        CHECK(specifiers(row.clauses).contains(version(row.candidate)) == row.contained);
        CHECK(specifiers(row.clauses).containsText(row.candidate) == row.contained);
    }
}

} // namespace

// The headings are those of the version specifiers specification.

TEST_CASE("Version specifiers: the example")
{
    const SpecifierSet set = specifiers("~= 0.9, >= 1.0, != 1.3.4.*, < 2.0");
    CHECK(set.toString() == "~=0.9,>=1.0,!=1.3.4.*,<2.0");
    CHECK_FALSE(set.contains(version("1.5"))); // ~= 0.9 ends at 1
    CHECK(specifiers("").contains(version("1.0.dev1")));
    CHECK(specifiers(",>=1,,<2,").toString() == ">=1,<2");
}

TEST_CASE("Compatible release: the equivalent clauses")
{
    struct Pair
    {
        std::string_view compatible;
        std::string_view equivalent;
    };
    for (const Pair &pair : std::initializer_list<Pair>{{"~= 2.2", ">= 2.2, == 2.*"},
                                                        {"~= 1.4.5", ">= 1.4.5, == 1.4.*"},
                                                        {"~= 2.2.post3", ">= 2.2.post3, == 2.*"},
                                                        {"~= 1.4.5a4", ">= 1.4.5a4, == 1.4.*"},
                                                        {"~= 2.2.0", ">= 2.2.0, == 2.2.*"},
                                                        {"~= 1.4.5.0", ">= 1.4.5.0, == 1.4.5.*"}}) {
        for (const std::string_view candidate :
             {"1.4.4", "1.4.5a3", "1.4.5a4", "1.4.5", "1.4.5.1", "1.4.6", "1.5", "2.0", "2.1", "2.2a1", "2.2",
              "2.2.post2", "2.2.post3", "2.2.9", "2.3", "3.dev0", "3", "1!2.2"}) {
            CAPTURE(pair.compatible);
            CAPTURE(candidate);
            CHECK(specifiers(pair.compatible).contains(version(candidate))
                  == specifiers(pair.equivalent).contains(version(candidate)));
        }
    }
    CHECK(faultOf<SpecifierSet>("~=1") == ParseError{2, Expected::TwoReleaseNumbers});
    CHECK(faultOf<SpecifierSet>("~=1.0+local") == ParseError{5, Expected::NoLocalLabel});
    CHECK(faultOf<SpecifierSet>("~=1.0.*") == ParseError{5, Expected::NoWildcard});
}

TEST_CASE("Version matching and Version exclusion: the examples")
{
    checkRows({{"== 1.1", "1.1.post1", false},
               {"== 1.1.post1", "1.1.post1", true},
               {"== 1.1.*", "1.1.post1", true},
               {"== 1.1", "1.1a1", false},
               {"== 1.1a1", "1.1a1", true},
               {"== 1.1.*", "1.1a1", true},
               {"== 1.1", "1.1", true},
               {"== 1.1.0", "1.1", true},
               {"== 1.1.dev1", "1.1", false},
               {"== 1.1a1", "1.1", false},
               {"== 1.1.post1", "1.1", false},
               {"== 1.1.*", "1.1", true},
               {"!= 1.1", "1.1.post1", true},
               {"!= 1.1.post1", "1.1.post1", false},
               {"!= 1.1.*", "1.1.post1", false}});
}

TEST_CASE("Exclusive ordered comparison: the examples")
{
    checkRows({{">1.7", "1.7.1", true},
               {">1.7", "1.7.0.post1", false},
               {">1.7.post2", "1.7.1", true},
               {">1.7.post2", "1.7.0.post3", true},
               {">1.7.post2", "1.7.0", false},
               {">1.7", "1.7.0+local", false},
               {"<1.7", "1.7rc1", false},
               {"<1.7", "1.7.dev0", false},
               {"<1.7.post1", "1.7.post1.dev0", false},
               {"<1.7.post1", "1.7", true},
               {"<1.7rc1", "1.7b1", true},
               {"<1.7rc1", "1.7rc1.dev1", true}});
}

TEST_CASE("Arbitrary equality: the examples")
{
    CHECK(specifiers("===foobar").containsText("foobar"));
    CHECK(specifiers("===FooBar").containsText("fOObar"));
    CHECK_FALSE(specifiers("===1.0").contains(version("1.0+downstream1")));
    CHECK_FALSE(specifiers("===1.0").contains(version("1.0.0")));
    CHECK(specifiers("===1.0").contains(version("1.0")));
    CHECK_FALSE(specifiers(">=0").containsText("foobar"));
}

TEST_CASE("Examples: the list")
{
    checkRows({{"~=3.1", "3.1", true},
               {"~=3.1", "3.9", true},
               {"~=3.1", "4.0", false},
               {"~=3.1.2", "3.1.2", true},
               {"~=3.1.2", "3.2.0", false},
               {"~=3.1a1", "3.1a1", true},
               {"~=3.1a1", "4.0", false},
               {"== 3.1", "3.1.0", true},
               {"== 3.1", "3.1rc1", false},
               {"== 3.1", "3.1.post1", false},
               {"== 3.1", "3.1.dev1", false},
               {"== 3.1", "3.1.1", false},
               {"== 3.1.*", "3.1.4", true},
               {"~=3.1.0", "3.1.4", true},
               {"~=3.1.0, != 3.1.3", "3.1.3", false},
               {"~=3.1.0, != 3.1.3", "3.1.4", true},
               {"~=3.1.0, != 3.1.3", "3.2.0", false}});
}

TEST_CASE("local parts and pre-releases of real containers")
{
    checkRows({{"==1.0", "1.0+cu128", true},
               {"==1.0+cu128", "1.0+cu128", true},
               {"==1.0+cu128", "1.0", false},
               {"<=1.0", "1.0+x", true},
               {"~=1.0", "1.0+x", true},
               {"==1.0.*", "1.0+x", true},
               {">1.0", "1.0+x", false},
               {"!=1.0", "1.0+x", false},
               {"===1.0", "1.0+x", false},
               {">=2.7", "2.7.0a0+nv", false},
               {"<2.7", "2.7.0a0+nv", false},
               {">=2.6", "2.7.0a0+nv", true},
               {"==2.7.0a0", "2.7.0a0+nv", true},
               {">=2.7.0.dev0,<2.8", "2.7.0a0+nv", true},
               {">=2.8", "2.8.0a0+5228986", false},
               {"==1.0+nv25.04", "1.0+nv25.4", true},
               {"==1!1.0.*", "1.0", false},
               {"~=1!99999999999999999999.1", "1!99999999999999999999.2", true},
               {"==1.2.3.4.5.*", "1.2.3.4.5.6", true}});
}

TEST_CASE("which clauses open pre-releases")
{
    for (const std::string_view text : {"==1.0a1", ">=1.0.dev0", "<=1rc1", "~=1.0b1", ">1.0a1", "<3.0a0", "===1.0a1"})
        CHECK_MESSAGE(specifiers(text).namesPrerelease(), text);
    for (const std::string_view text : {"!=1.0a1", "==1.0.*", ">=1.0", "===foo", "==1.0.post1", ""})
        CHECK_MESSAGE(!specifiers(text).namesPrerelease(), text);
}

TEST_CASE("pins")
{
    CHECK(specifiers(">=1,==1.26.4").pinnedVersion() == version("1.26.4"));
    CHECK(specifiers("===2.0+x").pinnedVersion() == version("2.0+x"));
    CHECK_FALSE(specifiers("==1.*,>=1").pinnedVersion().has_value());
    CHECK(Specifier::pin(version("2.7.0a0+nv25.04")).toString() == "==2.7.0a0+nv25.4");
    CHECK(specifiers(">=1").joined(specifiers("<2")).toString() == ">=1,<2");
}

TEST_CASE("what is no specifier, and where it goes wrong")
{
    CHECK(faultOf<SpecifierSet>("1.0") == ParseError{0, Expected::Operator});
    CHECK(faultOf<SpecifierSet>("=1.0") == ParseError{0, Expected::Operator});
    CHECK(faultOf<SpecifierSet>(">=") == ParseError{2, Expected::ReleaseNumber});
    CHECK(faultOf<SpecifierSet>(">=1.0 <2") == ParseError{6, Expected::EndOfSpecifier});
    CHECK(faultOf<SpecifierSet>(">=1.0;x") == ParseError{5, Expected::EndOfSpecifier});
}
