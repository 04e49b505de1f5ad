// SPDX-License-Identifier: MIT
#include "resolve/derivation.h"
#include "resolve/tableworld.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace constrictor;

namespace {

std::vector<std::size_t> numbersOf(const TableProvider &provider, const std::vector<PackageId> &core)
{
    std::vector<std::size_t> result;
    result.reserve(core.size());
    for (const PackageId id : core)
        result.push_back(index(id) - index(provider.assumption(0)));
    return result;
}

/// Solves one world under several sets of assumptions with one solver, and compares each answer with all choices.
void checkAgainstAllChoices(const TableWorld &world, std::mt19937 &random)
{
    TableProvider provider(world);
    for (int round = 0; round < 4; ++round) {
        std::vector<std::size_t> assumed;
        std::vector<PackageId> ids;
        for (std::size_t i = 0; i < world.assumptions.size(); ++i) {
            if (round == 0 || random() % 2 == 0) {
                assumed.push_back(i);
                ids.push_back(provider.assumption(i));
            }
        }
        const SolveResult result = provider.solver().solve(ids, {});
        REQUIRE((result.outcome == SolveOutcome::Solved) == isSolvable(world, assumed));
        if (result.outcome == SolveOutcome::Solved) {
            REQUIRE(provider.solutionHolds(assumed));
            continue;
        }
        REQUIRE(result.outcome == SolveOutcome::Refuted);
        REQUIRE_FALSE(isSolvable(world, numbersOf(provider, result.core)));
        for (const PackageId member : result.core)
            REQUIRE(std::find(ids.begin(), ids.end(), member) != ids.end());
    }
}

} // namespace

TEST_CASE("random worlds: verdict, solution and core agree with trying all choices")
{
    for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const TableWorld world = randomWorld(random);
        checkAgainstAllChoices(world, random);
    }
}

TEST_CASE("the same input gives the same cores in the same order")
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        std::vector<std::vector<PackageId>> cores;
        for (int run = 0; run < 2; ++run) {
            std::mt19937 random(seed);
            const TableWorld world = randomWorld(random);
            TableProvider provider(world);
            std::vector<PackageId> ids;
            for (std::size_t i = 0; i < world.assumptions.size(); ++i)
                ids.push_back(provider.assumption(i));
            cores.push_back(provider.solver().solve(ids, {}).core);
        }
        REQUIRE(cores[0] == cores[1]);
    }
}

TEST_CASE("a term over a whole domain inside the analysis does not keep it from ending")
{
    // p5 has the values absent, 1.1 and 3.0; p0 1.1 needs p5 of another version; p0 must be present.
    TableWorld world;
    world.isInstalled = {false, false, false};
    world.candidates = {1, 2, 1};
    world.needs = {{0, 2, 1, {3}}, {2, 2, 1, {2}}};
    world.roots = {{0, {2}}, {2, {2}}};
    TableProvider provider(world);
    const SolveResult result = provider.solver().solve({}, {});
    CHECK(result.outcome == SolveOutcome::Refuted);
    CHECK(result.core.empty());
}

TEST_CASE("an assumption that learned facts contradict before it is posted")
{
    TableWorld world;
    world.isInstalled = {true, true};
    world.candidates = {1, 1};
    world.needs = {{0, 2, 1, {2}}};
    world.assumptions = {{1, {2}}};
    world.roots = {{0, {2}}};
    TableProvider provider(world);
    const std::vector<PackageId> lock{provider.assumption(0)};
    for (int round = 0; round < 2; ++round) {
        const SolveResult result = provider.solver().solve(lock, {});
        CHECK(result.outcome == SolveOutcome::Refuted);
        CHECK(result.core == lock);
    }
    CHECK(provider.solver().solve({}, {}).outcome == SolveOutcome::Solved);
}

TEST_CASE("the list of a package that can stay installed is not fetched")
{
    TableWorld world;
    world.isInstalled = {true, true};
    world.candidates = {3, 3};
    world.needs = {{0, installed, 1, {installed, 3}}};
    world.roots = {{0, {installed, 2}}};
    TableProvider provider(world);
    CHECK(provider.solver().solve({}, {}).outcome == SolveOutcome::Solved);
    CHECK(provider.solver().statistics().lists == 0);
}

TEST_CASE("a stopped run says so")
{
    TableWorld world;
    world.isInstalled = {true};
    world.candidates = {3};
    TableProvider provider(world);
    std::stop_source stop;
    stop.request_stop();
    CHECK(provider.solver().solve({}, stop.get_token()).outcome == SolveOutcome::Stopped);
}

TEST_CASE("premises come first, and all of them are given")
{
    TableWorld world;
    world.isInstalled = {true, true, true};
    world.candidates = {1, 1, 1};
    world.needs = {{0, 2, 1, {2}}, {1, 2, 2, {2}}};
    world.assumptions = {{2, {2}}};
    world.roots = {{0, {2}}};
    TableProvider provider(world);
    const SolveResult result = provider.solver().solve(std::vector{provider.assumption(0)}, {});
    REQUIRE(result.outcome == SolveOutcome::Refuted);
    const Incompatibilities &known = provider.solver().incompatibilities();
    const auto steps = derivation(known, result.refutation);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.back() == result.refutation);
    CHECK(premises(known, result.refutation).size() == 4); // the request, two needs, the assumption
}
