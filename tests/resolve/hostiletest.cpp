// SPDX-License-Identifier: MIT
#include "resolve/derivation.h"
#include "resolve/tableworld.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

/// A package that needs the next one, which needs the next one, ... and the last one does not exist.
TableWorld brokenChain(std::uint32_t length)
{
    TableWorld world;
    world.isInstalled.assign(length, false);
    world.candidates.assign(length, 1);
    world.candidates.back() = 0;
    for (std::uint32_t i = 0; i + 1 < length; ++i)
        world.needs.push_back({i, firstCandidate, i + 1, {firstCandidate}});
    world.roots = {{0, {firstCandidate}}};
    return world;
}

} // namespace

TEST_CASE("5,000 versions of one package")
{
    TableWorld world;
    world.isInstalled = {true, true};
    world.candidates = {5000, 5000};
    world.needs = {{0, 4000, 1, {4321}}};
    world.roots = {{0, {4000}}};
    TableProvider provider(world);
    REQUIRE(provider.solver().solve({}, {}).outcome == SolveOutcome::Solved);
    CHECK(provider.solver().value(provider.package(1)) == 4321);
}

TEST_CASE("a long derivation is walked without recursion")
{
    const TableWorld world = brokenChain(2000);
    TableProvider provider(world);
    const SolveResult result = provider.solver().solve({}, {});
    REQUIRE(result.outcome == SolveOutcome::Refuted);
    CHECK(premises(provider.solver().incompatibilities(), result.refutation).size() >= 2000);

    // The same for a graph of any depth, put together by hand.
    Incompatibilities chain;
    chain.addPackage();
    IncompatibilityId last = chain.addGiven({{PackageId{0}, {absent}}}, ReasonId::None);
    for (int i = 0; i < 100'000; ++i) {
        const std::vector<IncompatibilityId> antecedents{last};
        last = chain.addLearned({{PackageId{0}, {absent}}}, antecedents);
    }
    CHECK(derivation(chain, last).size() == 100'001);
    CHECK(premises(chain, last).size() == 1);
}

TEST_CASE("a search ends with OutOfMemory at its limit")
{
    const TableWorld world = brokenChain(2000);
    TableProvider provider(world, 1000);
    CHECK(provider.solver().solve({}, {}).outcome == SolveOutcome::OutOfMemory);
}
