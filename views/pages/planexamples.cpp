// SPDX-License-Identifier: MIT
#include "views/pages/planexamples.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

struct Example
{
    QLatin1StringView name;
    void (*change)(Answer &answer, Solved &solved);
};

void dropPlan(Solved &solved, Verdict verdict)
{
    solved.plan.verdict = verdict;
    solved.plan.edits.clear();
    solved.plan.changes.clear();
    solved.plan.cores.clear();
    solved.plan.pipArguments.clear();
}

void leaveUndecided(Solved &solved, IndexFault fault, int code = 0)
{
    dropPlan(solved, Verdict::Undecided);
    solved.plan.undecided = Undecided::ListsUnavailable;
    solved.plan.unavailable = {"nvidia-modelopt"};
    solved.plan.upperBound.reset();
    solved.problems.push_back({fault, "https://index.example/simple/", code, {}});
}

constexpr auto Examples = std::to_array<Example>({
    {"satisfied"_L1,
     [](Answer &, Solved &solved) {
         dropPlan(solved, Verdict::Satisfied);
         solved.plan.clashes.clear();
         solved.plan.pipToday = {.pip = solved.plan.pipToday.pip, .verdict = PipVerdict::NothingToDo};
     }},
    {"installable"_L1,
     [](Answer &, Solved &solved) {
         solved.plan.verdict = Verdict::Installable;
         solved.plan.edits.clear();
         solved.plan.cores.clear();
         solved.plan.clashes.clear();
         solved.plan.pipToday = {.pip = solved.plan.pipToday.pip, .verdict = PipVerdict::Ok};
     }},
    {"stopped-early"_L1,
     [](Answer &answer, Solved &solved) {
         answer.stopped = true;
         solved.plan.provedMinimal = false;
         solved.plan.lowerBound = {1, 1};
     }},
    {"cancelled"_L1,
     [](Answer &answer, Solved &solved) {
         answer.stopped = true;
         dropPlan(solved, Verdict::Undecided);
         solved.plan.undecided = Undecided::Stopped;
     }},
    {"impossible"_L1,
     [](Answer &, Solved &solved) {
         dropPlan(solved, Verdict::Impossible);
         solved.plan.blockers = {"numpy"};
     }},
    {"from-cache"_L1, [](Answer &, Solved &solved) { solved.plan.basis = Basis::Cache; }},
    {"not-asked"_L1, [](Answer &, Solved &solved) { leaveUndecided(solved, IndexFault::NotAllowed); }},
    {"not-reachable"_L1, [](Answer &, Solved &solved) { leaveUndecided(solved, IndexFault::NameNotResolved); }},
    {"sign-in"_L1, [](Answer &, Solved &solved) { leaveUndecided(solved, IndexFault::LoginRequired, 401); }},
    {"whole-wheel"_L1, [](Answer &, Solved &solved) { leaveUndecided(solved, IndexFault::NeedsWholeWheel); }},
});

} // namespace

QStringList planExampleNames()
{
    QStringList names;
    for (const Example &example : Examples)
        names.append(example.name);
    return names;
}

Answer planExample(const Answer &solved, const QString &name)
{
    Answer answer = solved;
    const auto found = std::ranges::find_if(Examples, [&](const Example &each) { return each.name == name; });
    if (found == std::ranges::end(Examples))
        return answer;
    auto changed = std::make_shared<Solved>(*solved.solved);
    found->change(answer, *changed);
    answer.solved = std::move(changed);
    return answer;
}

} // namespace constrictor
