// SPDX-License-Identifier: MIT
#include "plan/oracle.h"
#include "plan/plancodes.h"
#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

const std::string dataFolder = std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data";

std::vector<std::string> puzzleFiles()
{
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::directory_iterator(dataFolder + "/scenarios/puzzles"))
        files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    return files;
}

Verdict verdictOf(const Scenario &scenario, const std::optional<std::pair<unsigned, unsigned>> &numbers)
{
    if (!numbers)
        return Verdict::Impossible;
    if (numbers->first > 0)
        return Verdict::NeedsUnlock;
    return holdsAlready(scenario) ? Verdict::Satisfied : Verdict::Installable;
}

} // namespace

TEST_CASE("what the puzzles expect is what trying every outcome finds")
{
    const std::vector<std::string> files = puzzleFiles();
    CHECK(files.size() >= 100);
    for (const std::string &file : files) {
        CAPTURE(file);
        const Scenario scenario = readScenario(file, dataFolder + "/worlds");
        const auto numbers = tryEveryOutcome(scenario);
        CHECK(codeOf(verdictOf(scenario, numbers)) == scenario.expectation.verdict);
        if (!numbers)
            continue;
        CHECK(scenario.expectation.lockEdits == numbers->first);
        CHECK(scenario.expectation.changed == numbers->second);
    }
}
