// SPDX-License-Identifier: MIT
#include "plan/choice/choice.h"

#include "plan/plan.h"
#include "plan/scenario.h"

namespace constrictor {

Choice choiceOf(const ChoiceQuestion &question)
{
    Environment environment;
    environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    if (!question.pip.empty()) {
        InstalledPackage &pip = environment.packages.emplace_back();
        pip.name = pip.normalizedName = "pip";
        pip.versionText = question.pip;
        pip.version = pep::Version::parse(question.pip);
    }
    TableSource source;
    for (const std::string &release : question.releases)
        source.add("wanted", {.version = release, .requiresDist = {}, .providesExtra = {}});
    Requests requests;
    requests.lines.push_back({"wanted" + question.specifiers, {}, 0});
    requests.prereleases = question.prereleases;
    const PlanResult plan = makePlan(environment, source, requests, {});
    Choice choice;
    if (!plan.changes.empty())
        choice.planned = plan.changes.front().to;
    if (!plan.pipToday.installs.empty())
        choice.byPip = plan.pipToday.installs.front().version;
    return choice;
}

} // namespace constrictor
