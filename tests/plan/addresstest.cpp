// SPDX-License-Identifier: MIT
// What is asked for, required or locked by address.
#include "plan/plan.h"
#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace constrictor;

namespace {

/// "one" 2.0 is what the index has; a constraint line has a wheel of 1.5.
const std::string lockedWheel = "release one 1.0\n"
                                "release one 2.0\n"
                                "release other 1.0\n"
                                "  requires one>=2\n"
                                "lock one @ file:///srv/one-1.5-py3-none-any.whl\n";

PlanResult planOf(const std::string &text)
{
    Scenario scenario = scenarioOf(text);
    return makePlan(scenario.environment, scenario.source, scenario.requests);
}

InstalledPackage &findByName(Scenario &scenario, const std::string &name)
{
    return *std::ranges::find(scenario.environment.packages, name, &InstalledPackage::name);
}

const PlanWarning lockWarning{PlanWarningKind::AddressLocked, {"/etc/pip/constraint.txt", "1", "one"}};

} // namespace

TEST_CASE("pip takes a package from the address that its line names")
{
    const PlanResult plan = planOf(lockedWheel + "request one\n");
    CHECK(plan.pipToday.verdict == PipVerdict::Unknown);
    CHECK(plan.pipToday.unknowns == std::vector<PipUnknown>{{PipUnknown::Kind::LockedAddress, "one", "1.5"}});
    CHECK(plan.pipToday.installs == std::vector<PipInstall>{{"one", "1.5"}});
    CHECK(plan.verdict == Verdict::NeedsUnlock);
    CHECK_FALSE(plan.provedMinimal);
    CHECK(plan.lowerBound.lockEdits == 0);
    REQUIRE(!plan.warnings.empty());
    CHECK(plan.warnings.back() == lockWarning);
}

TEST_CASE("nothing but the wheel at the address meets its line")
{
    for (const char *request : {"one>=2", "other"}) {
        CAPTURE(request);
        const PlanResult plan = planOf(lockedWheel + "request " + request + "\n");
        CHECK(plan.pipToday.verdict == PipVerdict::Fails);
        CHECK(plan.verdict == Verdict::NeedsUnlock);
        CHECK(plan.provedMinimal);
        REQUIRE(plan.edits.size() == 1);
        CHECK(plan.edits.front().from == "@ file:///srv/one-1.5-py3-none-any.whl");
        CHECK(plan.edits.front().clauses == "==2.0");
    }
    CHECK(planOf(lockedWheel + "request one>=2\n").clashes.size() == 1);
    CHECK(planOf(lockedWheel + "request one==1.5\n").clashes.empty());
}

TEST_CASE("what only the address has is not called impossible")
{
    const PlanResult plan = planOf(lockedWheel + "request one==1.5\n");
    CHECK(plan.verdict == Verdict::Undecided);
    CHECK(plan.undecided == Undecided::AddressNotRead);
    CHECK(plan.pipToday.verdict == PipVerdict::Unknown);
    REQUIRE(!plan.warnings.empty());
    CHECK(plan.warnings.back() == lockWarning);
}

TEST_CASE("what has the version of the wheel at the address does, but pip looks at the wheel")
{
    const PlanResult plan = planOf("installed one 1.5\n" + lockedWheel + "request one\n");
    CHECK(plan.verdict == Verdict::Satisfied);
    CHECK(plan.pipToday.verdict == PipVerdict::Unknown);
    CHECK(plan.pipToday.installs.empty());
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front() == lockWarning);

    const PlanResult required = planOf("installed one 1.0\n  requires two @ file:///srv/two-1.0-py3-none-any.whl\n"
                                       "installed two 1.0\nrequest one\n");
    CHECK(required.verdict == Verdict::Satisfied);
    CHECK(required.pipToday.verdict == PipVerdict::Unknown);
    CHECK(required.pipToday.unknowns == std::vector<PipUnknown>{{PipUnknown::Kind::Address, "one", "1.0"}});
}

TEST_CASE("an address that does not tell its version")
{
    const std::string text = "installed one 1.0\nrelease one 1.0\nrelease one 2.0\n"
                             "lock one @ git+https://example.invalid/one\n";
    for (const char *request : {"one", "one>=2", "one>=99"}) {
        CAPTURE(request);
        const PlanResult plan = planOf(text + "request " + request + "\n");
        CHECK(plan.pipToday.verdict == PipVerdict::Unknown);
        CHECK(plan.pipToday.unknowns == std::vector<PipUnknown>{{PipUnknown::Kind::LockedAddress, "one", ""}});
        CHECK(plan.clashes.empty());
        CHECK_FALSE(plan.provedMinimal);
        REQUIRE(!plan.warnings.empty());
        CHECK(plan.warnings.back() == lockWarning);
    }
    CHECK(planOf(text + "request one>=99\n").verdict == Verdict::Undecided);
    CHECK(planOf(text + "release two 1.0\nrequest two\n").pipToday.verdict == PipVerdict::Ok);
}

TEST_CASE("what was installed from the address meets its line")
{
    Scenario scenario = scenarioOf("installed one 1.0\nrelease one 2.0\n"
                                   "lock one @ https://example.invalid/one.tar.gz\nrequest one\n");
    scenario.environment.packages.front().directUrl = "https://example.invalid/one.tar.gz";
    const PlanResult plan = makePlan(scenario.environment, scenario.source, scenario.requests);
    CHECK(plan.verdict == Verdict::Satisfied);
    CHECK(plan.pipToday.verdict == PipVerdict::NothingToDo);
    CHECK(plan.warnings.empty());
}

TEST_CASE("what is asked for by address is not called impossible")
{
    const PlanResult plan = planOf("release one 1.0\nrequest one @ https://example.invalid/one-1.0-py3-none-any.whl\n");
    CHECK(plan.verdict == Verdict::Undecided);
    CHECK(plan.undecided == Undecided::AddressNotRead);
    CHECK(plan.whyImpossible.steps.empty());
    CHECK(plan.pipToday.verdict == PipVerdict::Unknown);
    CHECK(plan.pipToday.unknowns == std::vector<PipUnknown>{{PipUnknown::Kind::AskedAddress, "one", ""}});
}

TEST_CASE("a release that requires something by address is not called impossible either")
{
    const PlanResult plan = planOf("release one 1.0\n  requires two @ https://example.invalid/two.zip\nrequest one\n");
    CHECK(plan.verdict == Verdict::Undecided);
    CHECK(plan.pipToday.unknowns == std::vector<PipUnknown>{{PipUnknown::Kind::Address, "one", "1.0"}});
}

TEST_CASE("a requirement by address is met by what was installed from there")
{
    Scenario scenario = scenarioOf("installed one 1.0\n"
                                   "  requires two @ https://example.invalid/two.tar.gz#sha256=00\n"
                                   "installed two 1.0\n"
                                   "release one 2.0\n"
                                   "release two 2.0\n"
                                   "request one\n");
    const PlanResult before = makePlan(scenario.environment, scenario.source, scenario.requests);
    CHECK(before.verdict == Verdict::Installable);
    CHECK(before.pipToday.verdict == PipVerdict::Unknown);
    CHECK(before.pipToday.unknowns == std::vector<PipUnknown>{{PipUnknown::Kind::Address, "one", "1.0"}});
    findByName(scenario, "two").directUrl = "https://example.invalid/two.tar.gz";
    const PlanResult after = makePlan(scenario.environment, scenario.source, scenario.requests);
    CHECK(after.verdict == Verdict::Satisfied);
    CHECK(after.pipToday.verdict == PipVerdict::NothingToDo);
    CHECK(after.tolerated.empty());
}

TEST_CASE("what an address was asked for, and installed from, stays")
{
    Scenario scenario =
        scenarioOf("installed one 1.0\nrelease one 2.0\nrequest one @ https://example.invalid/one.tar.gz\n");
    scenario.environment.packages.front().directUrl = "https://example.invalid/one.tar.gz";
    CHECK(makePlan(scenario.environment, scenario.source, scenario.requests).verdict == Verdict::Satisfied);
}
