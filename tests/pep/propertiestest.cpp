// SPDX-License-Identifier: MIT
#include "pep/differential/generator.h"
#include "pep/reading.h"

#include <vector>

using namespace constrictor::pep;

// Laws over generated texts; the seed is fixed and named by the failure.

namespace {

constexpr std::uint64_t Seed = 440;

/// Versions that are close to each other, many of them equal.
std::vector<Version> someVersions(Generator &generator, std::size_t count)
{
    std::vector<Version> versions;
    std::string text = "1";
    while (versions.size() < count) {
        text = generator.versionNear(text);
        if (std::optional<Version> version = Version::parse(text))
            versions.push_back(std::move(*version));
    }
    return versions;
}

} // namespace

TEST_CASE("versions: parse(print(v)) == v, and printing is stable")
{
    Generator generator(Seed);
    for (const Version &v : someVersions(generator, 20000)) {
        const auto again = Version::parse(v.toString());
        REQUIRE(again);
        CHECK(*again == v);
        CHECK(again->toString() == v.toString());
    }
}

TEST_CASE("versions: the order is total and transitive, and the hash agrees with equality")
{
    Generator generator(Seed);
    const std::vector<Version> versions = someVersions(generator, 90);
    for (const Version &a : versions) {
        CHECK(a == a);
        for (const Version &b : versions) {
            CHECK((a < b) + (a == b) + (a > b) == 1);
            CHECK((a < b) == (b > a));
            CHECK((a != b || a.hash() == b.hash()));
            for (const Version &c : versions)
                CHECK((!(a < b && b < c) || a < c));
        }
    }
}

TEST_CASE("versions: a local part is above its public version and below what follows that")
{
    Generator generator(Seed);
    for (const Version &v : someVersions(generator, 5000)) {
        CHECK(v.publicVersion() <= v);
        CHECK(std::is_eq(v.comparePublic(v.publicVersion())));
        CHECK(v.firstDevelopmentRelease() <= v.publicVersion());
        CHECK(v.startsWithRelease(v.baseVersion(), v.releaseSize()));
    }
}

TEST_CASE("specifiers: laws of the clauses")
{
    Generator generator(Seed);
    const std::vector<Version> versions = someVersions(generator, 4000);
    for (std::size_t i = 0; i + 1 < versions.size(); ++i) {
        const Version &v = versions[i];
        const Version bound = versions[i + 1].publicVersion();
        const std::string text = bound.toString();
        CAPTURE(v);
        CAPTURE(text);
        const auto meets = [&v](const std::string &clause) { return specifiers(clause).contains(v); };
        CHECK(meets("==" + text) != meets("!=" + text));
        CHECK((!meets("<" + text) || meets("<=" + text)));
        CHECK((!meets(">" + text) || meets(">=" + text)));
        CHECK(meets("==" + text) == (meets("<=" + text) && meets(">=" + text)));
        CHECK((meets("<=" + text) || meets(">=" + text)));
        CHECK(specifiers("==" + v.toString()).contains(v));
        CHECK(specifiers("===" + v.toString()).contains(v));
    }
}

TEST_CASE("sets, markers and requirements: parse(print(x)) == x")
{
    Generator generator(Seed);
    std::size_t read = 0;
    for (int i = 0; i < 20000; ++i) {
        if (const auto set = SpecifierSet::parse(generator.specifierSet())) {
            CHECK(SpecifierSet::parse(set->toString()) == set);
            ++read;
        }
        if (const auto value = Marker::parse(generator.marker()))
            CHECK(Marker::parse(value->toString()) == value);
        if (auto value = Requirement::parse(generator.requirement())) {
            auto again = Requirement::parse(value->toString());
            REQUIRE(again);
            again->legacy = value->legacy; // its position may move
            CHECK(*again == *value);
        }
    }
    CHECK(read > 15000);
}
