// SPDX-License-Identifier: MIT
// Installed packages whose metadata pip does not read since 24.1.
#include "plan/plan.h"
#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <string>

using namespace constrictor;

namespace {

PlanResult planOf(const std::string &text)
{
    Scenario scenario = scenarioOf(text);
    return makePlan(scenario.environment, scenario.source, scenario.requests);
}

const std::string oddRequirement = "installed one 1.0\n"
                                   "  requires two>=\n"
                                   "release one 1.0\n"
                                   "release one 2.0\n"
                                   "release other 1.0\n"
                                   "  requires one\n";
const std::string oddVersion = "installed one 1.0-dev-r1\n"
                               "release one 2.0\n"
                               "release two 1.0\n";

const PlanWarning warning{PlanWarningKind::InstalledRefused, {"one", "1.0"}};

} // namespace

TEST_CASE("pip stops at an installed package with a requirement that it cannot read")
{
    for (const char *request : {"one", "other"}) {
        CAPTURE(request);
        const PlanResult plan = planOf(oddRequirement + "request " + request + "\n");
        CHECK(plan.pipToday.verdict == PipVerdict::Fails);
        CHECK(plan.pipToday.refusedInstalled == std::vector<PipInstall>{{"one", "1.0"}});
        CHECK(plan.pipArguments.empty());
        REQUIRE(plan.warnings.size() == 1);
        CHECK(plan.warnings.front() == warning);
    }
}

TEST_CASE("it reads no requirements of what it replaces")
{
    const PlanResult plan = planOf(oddRequirement + "request one>=2\n");
    CHECK(plan.pipToday.verdict == PipVerdict::Ok);
    CHECK(plan.warnings.empty());
    CHECK(plan.pipArguments == std::vector<std::string>{"one>=2"});
    CHECK_FALSE(plan.changes.front().uninstallFirst);
}

TEST_CASE("a version that it cannot read stops it even there")
{
    const PlanResult plan = planOf(oddVersion + "request one>=2\n");
    CHECK(plan.pipToday.verdict == PipVerdict::Fails);
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes.front().uninstallFirst);
    CHECK(plan.pipArguments == std::vector<std::string>{"one>=2"});
    CHECK(planOf(oddVersion + "request two\n").pipToday.verdict == PipVerdict::Ok);
}

TEST_CASE("older versions of pip read both")
{
    CHECK(planOf("installed pip 24.0\n" + oddRequirement + "request one\n").pipToday.verdict
          == PipVerdict::NothingToDo);
}
