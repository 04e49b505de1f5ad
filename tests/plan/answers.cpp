// SPDX-License-Identifier: MIT
// plan_answers --worlds FOLDER FIRST COUNT : random worlds as scenario files FOLDER/world-N.scenario, N being the seed.
// plan_answers FILE... : what the planner says of scenario files, in environments with one pip or another, in lines for
// realpip.py to compare with the real pip.
#include "plan/plan.h"
#include "plan/plancodes.h"
#include "plan/randomscenario.h"
#include "plan/scenario.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>

using namespace constrictor;

namespace {

/// The constraint lines as the plan edits them.
void printLocks(const Environment &environment, const PlanResult &plan)
{
    const std::vector<ConstraintLine> &lines = environment.constraintFiles.front().content.lines;
    for (std::uint32_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind != LineKind::Requirement || !lines[i].requirement)
            continue;
        const auto edit = std::find_if(plan.edits.begin(), plan.edits.end(), [&](const PlannedEdit &one) {
            return one.lock == Lock{0, i};
        });
        const std::string before = lines[i].requirement->toString();
        std::printf("lock %s\n", edit == plan.edits.end() ? before.c_str() : (edit->name + "==" + edit->to).c_str());
    }
}

void setPip(Environment &environment, const std::string &version)
{
    std::vector<InstalledPackage> &packages = environment.packages;
    const auto place = std::lower_bound(
        packages.begin(), packages.end(), "pip",
        [](const InstalledPackage &package, const char *name) { return package.normalizedName < name; });
    InstalledPackage pip;
    pip.name = pip.normalizedName = "pip";
    pip.versionText = version;
    pip.version = pep::Version::parse(version);
    if (place != packages.end() && place->normalizedName == "pip")
        *place = pip;
    else
        packages.insert(place, pip);
}

void answer(const std::string &path, const char *pip)
{
    Scenario scenario = readScenario(path, std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data/worlds");
    setPip(scenario.environment, pip);
    const PlanResult plan = makePlan(scenario.environment, scenario.source, scenario.requests);
    std::printf("pip %s\nverdict %s\n", plan.pipToday.pip.c_str(), std::string(codeOf(plan.verdict)).c_str());
    printLocks(scenario.environment, plan);
    for (const std::string &argument : plan.pipArguments)
        std::printf("argument %s\n", argument.c_str());
    for (const PlannedChange &change : plan.changes) {
        if (change.kind == ChangeKind::Remove)
            std::printf("removes %s\n", change.normalizedName.c_str());
        else if (change.forced)
            std::printf("forces %s %s\n", change.normalizedName.c_str(), change.to.c_str());
        else
            std::printf("plans %s %s\n", change.normalizedName.c_str(), change.to.c_str());
    }
    std::printf("predicts %s\n", std::string(codeOf(plan.pipToday.verdict)).c_str());
    for (const PipInstall &install : plan.pipToday.installs)
        std::printf("installs %s %s\n", install.name.c_str(), install.version.c_str());
}

void writeWorlds(const std::string &folder, unsigned first, unsigned count)
{
    for (unsigned seed = first; seed < first + count; ++seed) {
        std::mt19937 random(seed);
        std::ofstream file(folder + "/world-" + std::to_string(seed) + ".scenario");
        file << toText(randomSmallWorld(random, {.oddities = true}));
    }
}

} // namespace

int main(int argc, char **argv)
{
    try {
        if (argc == 5 && std::string_view(argv[1]) == "--worlds") {
            writeWorlds(argv[2], static_cast<unsigned>(std::stoul(argv[3])),
                        static_cast<unsigned>(std::stoul(argv[4])));
            return 0;
        }
        for (int i = 1; i < argc; ++i) {
            std::printf("scenario %s\n", argv[i]);
            for (const char *pip : {"24.2", "25.0.1", "26.3"})
                answer(argv[i], pip);
        }
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
