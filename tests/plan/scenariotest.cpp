// SPDX-License-Identifier: MIT
#include "plan/scenario.h"
#include "pep/name.h"
#include "plan/plan.h"
#include "plan/plancodes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

const std::string dataFolder = std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data";

std::vector<std::string> scenarioFiles(const std::string &folder)
{
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(dataFolder + "/" + folder)) {
        if (entry.path().extension() == ".scenario")
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::set<std::string> editedNames(const std::vector<PlannedEdit> &edits)
{
    std::set<std::string> names;
    for (const PlannedEdit &edit : edits)
        names.insert(pep::normalizedName(edit.name));
    return names;
}

/// What is edited in the plan, and in those of the alternatives that are as small.
std::vector<std::set<std::string>> smallestSets(const PlanResult &result)
{
    std::vector<std::set<std::string>> sets{editedNames(result.edits)};
    for (const Alternative &alternative : result.alternatives) {
        if (alternative.kind == AlternativeKind::AsSmall)
            sets.push_back(editedNames(alternative.edits));
    }
    return sets;
}

std::size_t changedCount(const PlanResult &result)
{
    return static_cast<std::size_t>(
        std::count_if(result.changes.begin(), result.changes.end(),
                      [](const PlannedChange &change) { return change.kind != ChangeKind::Install; }));
}

void checkVersions(const Scenario &scenario, const PlanResult &result)
{
    for (const auto &expected : scenario.expectation.versions) {
        const std::string &name = expected.first;
        const std::string &version = expected.second;
        CAPTURE(name);
        const auto found = std::find_if(result.changes.begin(), result.changes.end(),
                                        [&](const PlannedChange &change) { return change.normalizedName == name; });
        if (found != result.changes.end()) {
            CHECK(found->to == version);
            continue;
        }
        const InstalledPackage *package = findPackage(scenario.environment, name);
        CHECK((package ? package->versionText : "") == version);
    }
}

void checkScenario(Scenario &scenario)
{
    const Expectation &expected = scenario.expectation;
    const PlanResult result = makePlan(scenario.environment, scenario.source, scenario.requests);
    CHECK(codeOf(result.verdict) == expected.verdict);
    if (expected.lockEdits)
        CHECK(result.edits.size() == *expected.lockEdits);
    if (expected.changed)
        CHECK(changedCount(result) == *expected.changed);
    if (!expected.unlockSets.empty()) {
        const std::vector<std::set<std::string>> found = smallestSets(result);
        CHECK(std::set(found.begin(), found.end()) == std::set(expected.unlockSets.begin(), expected.unlockSets.end()));
    }
    if (!expected.impossible.empty())
        CHECK(result.impossibleByItself == (expected.impossible == "by-itself"));
    if (expected.blockers)
        CHECK(std::set<std::string>(result.blockers.begin(), result.blockers.end()) == *expected.blockers);
    if (result.verdict != Verdict::Impossible && result.verdict != Verdict::Undecided) {
        CHECK(result.provedMinimal);
        CHECK(result.lowerBound == result.upperBound);
        CHECK_FALSE(result.pipArguments.empty());
    }
    checkVersions(scenario, result);
}

} // namespace

TEST_CASE("scenarios of real and made environments come out as proved elsewhere")
{
    const std::vector<std::string> files = scenarioFiles("scenarios");
    CHECK(files.size() >= 47);
    for (const std::string &file : files) {
        CAPTURE(file);
        Scenario scenario = readScenario(file, dataFolder + "/worlds");
        checkScenario(scenario);
    }
}
