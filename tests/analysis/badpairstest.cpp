// SPDX-License-Identifier: MIT
#include "analysis/badpairs.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace constrictor;

TEST_CASE("versions that do not belong together are bad pairs")
{
    const auto set = [](const char *text) { return pep::SpecifierSet::parse(text).value(); };
    Knowledge knowledge;
    knowledge.companions = {{"torch",
                             "torchaudio",
                             {{set("==2.4.*"), set("==2.4.*")},
                              {set(">=2.11"), set(">=2.11")},
                              {set("==1.0"), set(">=1,<2")}}, // of two clauses there is no single opposite
                             nullptr}};
    const std::vector<BadPair> pairs = badPairsOf(knowledge);
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0] == BadPair{"torch==2.4.*", "torchaudio!=2.4.*", {}});
    CHECK(pairs[1] == BadPair{"torch>=2.11", "torchaudio<2.11", {}});
}

TEST_CASE("known combinations of two packages are bad pairs, notes and conditions aside")
{
    const auto requirement = [](const char *text) { return pep::Requirement::parse(text).value(); };
    KnownFact fact;
    fact.packages = {requirement("a>=2"), requirement("b<1")};
    Knowledge knowledge;
    knowledge.facts = {fact, fact, fact};
    knowledge.facts[1].severity = Severity::Note;
    knowledge.facts[2].lockVariable = true;
    const std::vector<BadPair> pairs = badPairsOf(knowledge);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == "a>=2");
}
