// SPDX-License-Identifier: MIT
#include "exports/piptexts.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

PlannedChange change(std::string name, ChangeKind kind)
{
    PlannedChange result;
    result.name = result.normalizedName = std::move(name);
    result.kind = kind;
    return result;
}

} // namespace

TEST_CASE("what pip does not do in one step comes first")
{
    PlanResult plan;
    plan.verdict = Verdict::Installable;
    plan.requests.lines = {{"lib>=2", {}, 0}};
    plan.pipArguments = {"lib>=2"};
    plan.changes = {change("lib", ChangeKind::Upgrade), change("own", ChangeKind::Remove)};
    CHECK(pipCommand(plan) == "pip uninstall --yes own && pip install 'lib>=2'");

    plan.changes = {change("lib", ChangeKind::Upgrade)};
    plan.changes.back().uninstallFirst = true;
    CHECK(pipCommand(plan) == "pip uninstall --yes lib && pip install 'lib>=2'");

    plan.requests.wheels = {{"Rebuilt", "1.0", "/w/rebuilt-1.0-py3-none-any.whl", {}, {}}};
    plan.pipArguments = {"/w/rebuilt-1.0-py3-none-any.whl", "lib>=2"};
    plan.changes = {change("rebuilt", ChangeKind::Replace)};
    plan.changes.back().forced = true;
    const std::string forced = "pip install --no-deps --force-reinstall /w/rebuilt-1.0-py3-none-any.whl";
    CHECK(pipCommand(plan) == forced);
    plan.changes.push_back(change("lib", ChangeKind::Upgrade));
    CHECK(pipCommand(plan) == forced + " && pip install /w/rebuilt-1.0-py3-none-any.whl 'lib>=2'");
}

TEST_CASE("pip is told where the packages are")
{
    PlanResult plan;
    plan.verdict = Verdict::Installable;
    plan.requests.sourceOptions = {"--no-index", "--find-links", "/srv/my wheels"};
    plan.requests.prereleases = true;
    plan.pipArguments = {"lib"};
    plan.changes = {change("lib", ChangeKind::Install)};
    CHECK(pipCommand(plan) == "pip install --pre --no-index --find-links '/srv/my wheels' lib");
}

TEST_CASE("nothing to do, no command")
{
    PlanResult plan;
    plan.verdict = Verdict::Satisfied;
    plan.pipArguments = {"lib"};
    CHECK(pipCommand(plan).empty());
}
