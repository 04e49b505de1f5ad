// SPDX-License-Identifier: MIT
#include "pep/prereleases.h"

#include "pep/reading.h"

#include <vector>

using namespace constrictor::pep;

namespace {

std::string chosen(std::string_view clauses, std::initializer_list<std::string_view> candidates,
                   PrereleasePolicy policy)
{
    std::vector<Version> versions;
    for (const std::string_view text : candidates)
        versions.push_back(version(text));
    std::string texts;
    for (const std::size_t i : fittingCandidates(specifiers(clauses), versions, policy))
        texts.append(texts.empty() ? "" : " ").append(versions[i].toString());
    return texts;
}

} // namespace

TEST_CASE("an installed version is judged with pre-releases allowed")
{
    CHECK(installedFits(specifiers(">=2.6"), version("2.7.0a0+nv25.4")));
    CHECK_FALSE(installedFits(specifiers(">=2.8"), version("2.8.0a0+nv25.5")));
}

TEST_CASE("candidates: pip 26")
{
    const auto policy = PrereleasePolicy::NamedOrNothingElse;
    CHECK(chosen(">=1", {"1.0", "2.0rc1"}, policy) == "1.0");
    CHECK(chosen(">=1.5", {"1.0", "2.0rc1"}, policy) == "2.0rc1");
    CHECK(chosen(">=1,<3.0a0", {"1.0", "2.0rc1"}, policy) == "1.0 2.0rc1");
    CHECK(chosen("<2.0,>=2.0rc1", {"2.0rc1"}, policy).empty());
    CHECK(chosen("", {"1.0.dev1"}, policy) == "1.0.dev1");
}

TEST_CASE("candidates: pip 25 and before, and --pre")
{
    CHECK(chosen(">=1.5", {"1.0", "2.0rc1"}, PrereleasePolicy::Named).empty());
    CHECK(chosen("", {"1.0.dev1"}, PrereleasePolicy::Named) == "1.0.dev1");
    CHECK(chosen("==2.0rc1", {"1.0", "2.0rc1"}, PrereleasePolicy::Named) == "2.0rc1");
    CHECK(chosen(">=1", {"1.0", "2.0rc1"}, PrereleasePolicy::Always) == "1.0 2.0rc1");
}

TEST_CASE("a lock that joins the requirement opens the container's own pre-release")
{
    const SpecifierSet joined = specifiers(">=2.4").joined(specifiers("==2.7.0a0+79aa17489c.nv25.4"));
    CHECK(joined.namesPrerelease());
    CHECK(joined.contains(version("2.7.0a0+79aa17489c.nv25.4")));
    CHECK_FALSE(specifiers(">=2.4").namesPrerelease());
}
