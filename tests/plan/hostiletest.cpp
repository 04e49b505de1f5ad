// SPDX-License-Identifier: MIT
// Universes that mean no good: each has to end, and with the right answer or with none.
#include "plan/plan.h"
#include "plan/randomscenario.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

using Package = SmallWorld::Package;

PlanResult planOf(const SmallWorld &world, const StopToken &stop = {})
{
    Scenario scenario = toScenario(world);
    return makePlan(scenario.environment, scenario.source, scenario.requests, stop);
}

Package package(std::string name, std::string version, std::vector<std::string> requirements = {},
                std::vector<std::string> extras = {})
{
    return {std::move(name), std::move(version), {}, std::move(requirements), std::move(extras)};
}

/// Release i of one package wants release i of the other, which wants another one of the first.
SmallWorld neverMeeting(unsigned versions)
{
    SmallWorld world;
    for (unsigned i = 0; i < versions; ++i) {
        const std::string same = std::to_string(i) + ".0";
        world.releases.push_back(package("a", same, {"b==" + same}));
        world.releases.push_back(package("b", same, {"a==" + std::to_string(i + 1) + ".0"}));
    }
    world.requests = {"a"};
    return world;
}

} // namespace

TEST_CASE("packages that require each other")
{
    SmallWorld world;
    world.releases = {package("a", "1.0", {"b==1.0"}), package("b", "1.0", {"c"}), package("c", "1.0", {"a>=1"})};
    world.requests = {"a"};
    const PlanResult result = planOf(world);
    CHECK(result.verdict == Verdict::Installable);
    CHECK(result.changes.size() == 3);

    world.releases.back().requirements = {"a>=2"};
    const PlanResult broken = planOf(world);
    CHECK(broken.verdict == Verdict::Impossible);
    CHECK(broken.impossibleByItself);
    CHECK(broken.whyImpossible.steps.size() >= 2);
}

TEST_CASE("packages that require themselves")
{
    SmallWorld world;
    world.releases = {package("a", "1.0", {"a"}), package("a", "0.9", {"a<1"})};
    world.requests = {"a"};
    const PlanResult result = planOf(world);
    REQUIRE(result.changes.size() == 1);
    CHECK(result.changes[0].to == "1.0");

    world.releases = {package("a", "1.0", {"a==2.0"}), package("a", "2.0", {"a==1.0"})};
    const PlanResult broken = planOf(world);
    CHECK(broken.verdict == Verdict::Impossible);
    CHECK(broken.impossibleByItself);
}

TEST_CASE("extras that switch each other on, and extras that contradict each other")
{
    SmallWorld world;
    world.releases = {package("a", "1.0", {"a[y]; extra == 'x'", "a[x]; extra == 'y'", "b; extra == 'y'"}, {"x", "y"}),
                      package("b", "1.0"), package("b", "2.0")};
    world.requests = {"a[x]"};
    CHECK(planOf(world).changes.size() == 2);

    world.releases.front().requirements = {"b<2; extra == 'x'", "b>=2; extra == 'y'"};
    world.requests = {"a[x,y]"};
    const PlanResult broken = planOf(world);
    CHECK(broken.verdict == Verdict::Impossible);
    CHECK(broken.impossibleByItself);
    world.requests = {"a[y,unknown]"};
    CHECK(planOf(world).verdict == Verdict::Installable);
}

TEST_CASE("versions that never meet")
{
    SmallWorld world = neverMeeting(3000);
    const PlanResult broken = planOf(world);
    CHECK(broken.verdict == Verdict::Impossible);
    CHECK(broken.impossibleByItself);
    CHECK(broken.whyImpossible.steps.size() <= 3); // what versions share is said once
    world.releases.push_back(package("b", "3000.0"));
    world.releases.push_back(package("a", "3000.0", {"b>=3000"}));
    CHECK(planOf(world).verdict == Verdict::Installable);
}

TEST_CASE("5,000 versions, each of which pins one of another package")
{
    SmallWorld world;
    for (unsigned i = 0; i < 5000; ++i) {
        const std::string version = std::to_string(i) + ".0";
        world.releases.push_back(package("a", version, {"b==" + version}));
        world.releases.push_back(package("b", version));
    }
    world.installedPackages = {package("b", "17.0")};
    world.locks = {"b==17.0"};
    world.requests = {"a>=1000"};
    const PlanResult result = planOf(world);
    CHECK(result.verdict == Verdict::NeedsUnlock);
    CHECK(result.provedMinimal);
    REQUIRE(result.edits.size() == 1);
    CHECK(result.edits[0].to == "4999.0");
    REQUIRE(result.cores.size() >= 1);
    CHECK(result.cores[0].explanation.steps.size() == 3); // asked, required by all those versions, locked
}

TEST_CASE("an empty index")
{
    SmallWorld world;
    world.installedPackages = {package("here", "1.0", {"gone"})};
    world.locks = {"here==1.0"};
    world.requests = {"anything"};
    const PlanResult result = planOf(world);
    CHECK(result.verdict == Verdict::Impossible);
    CHECK(result.impossibleByItself);
    REQUIRE(result.whyImpossible.steps.size() == 1);
    CHECK(result.whyImpossible.steps[0].noneFits);

    world.requests = {"here"};
    CHECK(planOf(world).verdict == Verdict::Impossible); // asked for, so that its own requirement counts
    world.installedPackages.front().requirements.clear();
    CHECK(planOf(world).verdict == Verdict::Satisfied);
}

TEST_CASE("without the time to answer there is none")
{
    const SmallWorld world = neverMeeting(100);
    std::stop_source stop;
    stop.request_stop();
    const PlanResult stopped = planOf(world, stop.get_token());
    CHECK(stopped.verdict == Verdict::Undecided);
    CHECK(stopped.undecided == Undecided::Stopped);

    Scenario scenario = toScenario(neverMeeting(5000));
    scenario.requests.timeLimit = std::chrono::milliseconds(0);
    const PlanResult late = makePlan(scenario.environment, scenario.source, scenario.requests);
    CHECK(late.verdict == Verdict::Undecided);
    CHECK(late.undecided == Undecided::OutOfTime);
    CHECK_FALSE(late.provedMinimal);
}
