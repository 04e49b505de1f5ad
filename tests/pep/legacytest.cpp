// SPDX-License-Identifier: MIT
#include "pep/legacy.h"
#include "pep/reading.h"

using namespace constrictor::pep;

// The expected values are what packaging 21.3 answers, the last one that read such texts.

TEST_CASE("legacy clauses have a value, a mark and the place of the fault")
{
    ParseError error;
    const auto set = SpecifierSet::parse(">=1, >=2.0.* ,<1.0+x", &error);
    REQUIRE(set);
    CHECK(set->isLegacy());
    CHECK(error == ParseError{10, Expected::NoWildcard});
    CHECK_FALSE(set->specifiers()[0].isLegacy());
    CHECK(set->specifiers()[1].text() == "2.0.*");
    CHECK(set->toString() == ">=1,>=2.0.*,<1.0+x");

    const Requirement dependency = requirement("foo>=1.0-dev-r1; os_name == 'posix'");
    CHECK(dependency.legacy == ParseError{13, Expected::EndOfSpecifier});
}

TEST_CASE("legacy clauses mean what pip before 24.1 took them for")
{
    struct Row
    {
        std::string_view clause;
        std::string_view candidate;
        bool contained;
    };
    for (const Row &row : std::initializer_list<Row>{{">=2.0.*", "2.0", true},
                                                     {">=2.0.*", "2.0rc1", true},
                                                     {">=2.0.*", "2.0.dev1", true},
                                                     {">=2.0.*", "1.9", false},
                                                     {">=2.0.*", "2.1", true},
                                                     {"<2.0.*", "2.0", false},
                                                     {"<2.0.*", "1.9.9", true},
                                                     {"<=2.0.*", "2.0", false},
                                                     {">2.0.*", "2.0", true},
                                                     {">=1.0+local", "1.0", true},
                                                     {">=1.0+local", "1.1", true},
                                                     {"==1.0-dev-r1", "1.0", false},
                                                     {">=1.0-dev-r1", "1.0", true},
                                                     {"!=1.0-dev-r1", "1.0", true},
                                                     {"<foo", "1.0", false},
                                                     {">foo", "1.0", true},
                                                     {"==1.0a1.*", "1.0a1.post2", true},
                                                     {"==1.0a1.*", "1.0a2", false},
                                                     {"!=1.0a1.*", "1.0a1.dev1", false},
                                                     {"==1.0.post1.*", "1.0.post1+x", true},
                                                     {"==1.0.post1.*", "1.0.post2", false},
                                                     {"==2b.*", "2b0", true}}) {
        CAPTURE(row.clause);
        CAPTURE(row.candidate);
        CHECK(specifiers(row.clause).contains(version(row.candidate)) == row.contained);
    }
}

TEST_CASE("a legacy clause prints as one that reads the same")
{
    CHECK(specifiers("< =1").toString() == "< =1");
    CHECK(specifiers(specifiers("< =1").toString()) == specifiers("< =1"));
}

TEST_CASE("legacy versions have an order")
{
    CHECK(LegacyVersion("1.0-dev-r1") < LegacyVersion("1.0"));
    CHECK(LegacyVersion("1.0.0") == LegacyVersion("1"));
    CHECK(LegacyVersion("1.0preview1") == LegacyVersion("1.0rc1"));
    CHECK(LegacyVersion("2") < LegacyVersion("10"));
    CHECK(LegacyVersion("1.0-r1") > LegacyVersion("1.0"));
}
