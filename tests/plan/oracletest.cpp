// SPDX-License-Identifier: MIT
#include "plan/oracle.h"
#include "plan/plan.h"
#include "plan/randomscenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

using namespace constrictor;

namespace {

using Numbers = std::optional<std::pair<unsigned, unsigned>>;

unsigned numberFrom(const char *variable, unsigned otherwise)
{
    const char *wanted = std::getenv(variable);
    return wanted ? static_cast<unsigned>(std::atoi(wanted)) : otherwise;
}

/// How many worlds to try: CONSTRICTOR_WORLDS, or what the test is built for.
unsigned worlds()
{
    return numberFrom("CONSTRICTOR_WORLDS", CONSTRICTOR_DEFAULT_WORLDS);
}

/// The first of the seeds, which follow one another: CONSTRICTOR_SEED.
unsigned firstSeed()
{
    return numberFrom("CONSTRICTOR_SEED", 1);
}

Numbers numbersOf(const PlanResult &result)
{
    if (result.verdict == Verdict::Impossible)
        return std::nullopt;
    const auto changes = std::count_if(result.changes.begin(), result.changes.end(),
                                       [](const PlannedChange &change) { return change.kind != ChangeKind::Install; });
    return std::pair(static_cast<unsigned>(result.edits.size()), static_cast<unsigned>(changes));
}

Numbers planned(const SmallWorld &world)
{
    Scenario scenario = toScenario(world);
    const PlanResult result = makePlan(scenario.environment, scenario.source, scenario.requests);
    INFO(toText(world));
    REQUIRE(result.verdict != Verdict::Undecided);
    REQUIRE((result.verdict == Verdict::Impossible || result.provedMinimal));
    return numbersOf(result);
}

void compareWithEveryOutcome(const SmallWorldKind &kind)
{
    for (unsigned seed = firstSeed(); seed < firstSeed() + worlds(); ++seed) {
        std::mt19937 random(seed);
        const SmallWorld world = randomSmallWorld(random, kind);
        CAPTURE(seed);
        INFO(toText(world));
        const Scenario scenario = toScenario(world);
        const Numbers expected = tryEveryOutcome(scenario);
        const Numbers got = planned(world);
        REQUIRE(got.has_value() == expected.has_value());
        if (got) {
            REQUIRE(got->first == expected->first);
            REQUIRE(got->second == expected->second);
        }
    }
}

} // namespace

TEST_CASE("verdict and both numbers equal those of trying every outcome")
{
    compareWithEveryOutcome({});
}

TEST_CASE("the same with everything that is odd")
{
    compareWithEveryOutcome({.oddities = true});
}

TEST_CASE("the order of the input changes nothing")
{
    for (unsigned seed = firstSeed(); seed < firstSeed() + worlds() / 5; ++seed) {
        std::mt19937 random(seed);
        SmallWorld world = randomSmallWorld(random);
        const Numbers before = planned(world);
        std::shuffle(world.installedPackages.begin(), world.installedPackages.end(), random);
        std::shuffle(world.releases.begin(), world.releases.end(), random);
        std::shuffle(world.locks.begin(), world.locks.end(), random);
        std::shuffle(world.requests.begin(), world.requests.end(), random);
        CAPTURE(seed);
        REQUIRE(planned(world) == before);
    }
}

TEST_CASE("without a requirement it is never worse")
{
    // Only where no requirement can open a pre-release or yanked release, or switch an extra on.
    for (unsigned seed = firstSeed(); seed < firstSeed() + worlds() / 5; ++seed) {
        std::mt19937 random(seed);
        SmallWorld world = randomSmallWorld(random, {.prereleases = false, .yanked = false, .extras = false});
        const Numbers before = planned(world);
        std::vector<SmallWorld::Package> &packages = random() % 2 == 0 ? world.releases : world.installedPackages;
        if (packages.empty())
            continue;
        SmallWorld::Package &package = packages[random() % packages.size()];
        if (package.requirements.empty())
            continue;
        package.requirements.pop_back();
        CAPTURE(seed);
        const Numbers after = planned(world);
        REQUIRE((!before || (after && *after <= *before)));
    }
}
