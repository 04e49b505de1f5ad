// SPDX-License-Identifier: MIT
#include "support/answers.h"

#include "support/scans.h"

namespace constrictor {

namespace {

ExplainedStep asked()
{
    return {.kind = ExplainedStep::Kind::Asked, .name = "tool", .target = "tool", .request = 0};
}

ExplainedStep locked(const char *requirement, std::uint32_t line)
{
    return {.kind = ExplainedStep::Kind::Locked, .requirement = requirement, .lock = Lock{0, line}};
}

PlanCore lockCore(const char *name, std::uint32_t line, std::vector<ExplainedStep> steps)
{
    PlanCore core;
    core.members.push_back({true, name, {0, line}});
    core.explanation.steps = std::move(steps);
    return core;
}

} // namespace

std::shared_ptr<Scan> makeToolScan()
{
    return makeScan({{"core", "1.0", "1.0"}, {"numpy", "1.26.4", "1.26.4"}, {"tool", "1.0", "1.0"}});
}

Answer madeAnswer()
{
    auto solved = std::make_shared<Solved>();
    PlanResult &plan = solved->plan;
    plan.requests.lines = {{"tool==2.0", {}, 0}};
    plan.verdict = Verdict::NeedsUnlock;
    plan.provedMinimal = true;
    plan.edits = {{{0, 0}, "core", "==1.0", "2.0"}, {{0, 2}, "tool", "==1.0", "2.0"}};
    plan.changes = {{.name = "core", .normalizedName = "core", .kind = ChangeKind::Upgrade, .from = "1.0", .to = "2.0"},
                    {.name = "fresh", .normalizedName = "fresh", .kind = ChangeKind::Install, .to = "0.1"},
                    {.name = "tool",
                     .normalizedName = "tool",
                     .kind = ChangeKind::Upgrade,
                     .from = "1.0",
                     .to = "2.0",
                     .asked = true}};
    const ExplainedStep needed{.kind = ExplainedStep::Kind::Requires,
                               .name = "tool",
                               .versions = {{"2.0", "2.0"}},
                               .target = "core",
                               .requirement = "core==2.0"};
    plan.cores = {lockCore("tool", 2, {asked(), locked("tool==1.0", 2)}),
                  lockCore("core", 0, {asked(), needed, locked("core==1.0", 0)})};
    plan.lowerBound = {2, 2};
    plan.upperBound = PlanCost{2, 2};
    plan.pipArguments = {"tool==2.0"};
    plan.pipToday.verdict = PipVerdict::Fails;
    return {makeToolScan(), solved};
}

std::shared_ptr<const Solved> changed(const Answer &answer, const std::function<void(PlanResult &)> &change)
{
    auto solved = std::make_shared<Solved>(*answer.solved);
    change(solved->plan);
    return solved;
}

} // namespace constrictor
