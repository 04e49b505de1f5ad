// SPDX-License-Identifier: MIT
// A published case: vllm on Colab, 31 October 2024 (tests/data/articles). pip was told more than was asked for, because
// torchaudio would have been left broken; the plan has to find just that, and to foretell what pip printed.
#include "exports/piptexts.h"
#include "plan/plan.h"
#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

const std::string dataFolder = std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data";

std::vector<std::string> publishedLines()
{
    std::vector<std::string> lines;
    std::istringstream text(readText(dataFolder + "/articles/colab-vllm-2024-10.txt"));
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

PlanResult planOfThatDay()
{
    Scenario scenario = readScenario(dataFolder + "/scenarios/colab-vllm-2024-10.scenario", dataFolder + "/worlds");
    return makePlan(scenario.environment, scenario.source, scenario.requests);
}

} // namespace

TEST_CASE("the plan for vllm on Colab is the published cure")
{
    CHECK(pipCommand(planOfThatDay()) == "pip install vllm torchaudio==2.4.0");
}

TEST_CASE("what pip prints is as published")
{
    const std::vector<std::string> log = pipLog(planOfThatDay());
    const std::vector<std::string> published = publishedLines();
    REQUIRE_FALSE(log.empty());
    CHECK(log.back() == published.back());
    // The published list of uninstallations is cut at its beginning, and in pip's order.
    for (const std::string &line : published) {
        CAPTURE(line);
        CHECK(std::find(log.begin(), log.end(), line) != log.end());
    }
    const auto uninstalls = std::count_if(
        log.begin(), log.end(), [](const std::string &line) { return line.rfind("Attempting uninstall: ", 0) == 0; });
    CHECK(uninstalls == 14);
}

TEST_CASE("asked for vllm alone, pip leaves torchaudio broken, as published")
{
    const PipOutcome today = planOfThatDay().pipToday;
    CHECK(today.pip == "24.1.2"); // the environment's
    CHECK(today.verdict == PipVerdict::Breaks);
    REQUIRE(today.breaks.size() == 1);
    CHECK(today.breaks[0] == PipBreak{"torchaudio", "2.5.0+cu121", "torch==2.5.0", "2.4.0"});
}
