// SPDX-License-Identifier: MIT
#include "plan/plan.h"
#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

PlanResult planOf(const std::string &scenarioName)
{
    const std::string folder = std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data";
    Scenario scenario = readScenario(folder + "/scenarios/" + scenarioName + ".scenario", folder + "/worlds");
    return makePlan(scenario.environment, scenario.source, scenario.requests);
}

std::vector<Alternative> ofKind(const PlanResult &result, AlternativeKind kind)
{
    std::vector<Alternative> found;
    std::copy_if(result.alternatives.begin(), result.alternatives.end(), std::back_inserter(found),
                 [&](const Alternative &alternative) { return alternative.kind == kind; });
    return found;
}

struct Version
{
    std::string version;
    unsigned lockEdits = 0;

    friend bool operator==(const Version &, const Version &) = default;
};

std::vector<Version> versions(const std::vector<Alternative> &alternatives)
{
    std::vector<Version> result;
    result.reserve(alternatives.size());
    for (const Alternative &alternative : alternatives)
        result.push_back({alternative.version, alternative.cost.lockEdits});
    return result;
}

} // namespace

TEST_CASE("newer versions of what was asked for, with what they cost")
{
    // As proved elsewhere: the newest release, and the newest below it that needs fewer edits.
    const std::vector<std::pair<std::string, std::vector<Version>>> expected{
        {"colab-transformers", {{"5.20.2", 6}, {"5.17.0", 5}}},
        {"transformers-bare", {{"5.23.0", 3}, {"5.17.0", 2}}},
        {"syn-greedy", {{"3.0", 4}, {"2.1", 3}}},
        {"einops-satisfied", {{"0.8.2", 1}}},
        {"opencv-python", {{"5.0.0.93", 5}}},
        {"packaging-242", {{"26.3", 2}}},
        {"numpy-2", {}},
    };
    for (const std::pair<std::string, std::vector<Version>> &row : expected) {
        CAPTURE(row.first);
        CHECK(versions(ofKind(planOf(row.first), AlternativeKind::NewerVersion)) == row.second);
    }
}

TEST_CASE("without an older release that is there for its laxer metadata")
{
    const PlanResult result = planOf("numpy-2");
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0].args[0] == "thinc");
    const std::vector<Alternative> found = ofKind(result, AlternativeKind::WithoutDowngrade);
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == "thinc");
    CHECK(found[0].cost == PlanCost{7, 7});
    CHECK(std::none_of(found[0].changes.begin(), found[0].changes.end(), [](const PlannedChange &change) {
        return change.name == "thinc" && change.kind == ChangeKind::Downgrade;
    }));
}

TEST_CASE("a release that is required to be old is no laxer one")
{
    // pins torch 2.4.0, which pins its libraries; a known-bad pair
    for (const char *name : {"vllm-063", "puzzles/bad-pair-to-older"}) {
        const PlanResult result = planOf(name);
        CHECK(result.verdict == Verdict::NeedsUnlock);
        CHECK(std::none_of(result.warnings.begin(), result.warnings.end(), [](const PlanWarning &warning) {
            return warning.kind == PlanWarningKind::OlderForLaxerMetadata;
        }));
    }
}

TEST_CASE("another request, where what was asked for is impossible or dear")
{
    CHECK(versions(ofKind(planOf("numpy-9"), AlternativeKind::OtherRequest)) == std::vector<Version>{{"2.0.2", 5}});
    CHECK(versions(ofKind(planOf("numba-061"), AlternativeKind::OtherRequest)) == std::vector<Version>{{"0.60.0", 2}});
    CHECK(versions(ofKind(planOf("numpy-1160"), AlternativeKind::OtherRequest))
          == std::vector<Version>{{"1.26.3", 1}}); // older was asked for
    CHECK(ofKind(planOf("pandas-23"), AlternativeKind::OtherRequest).empty());
}

TEST_CASE("several smallest sets come in the same order every time")
{
    for (int i = 0; i < 3; ++i) {
        const PlanResult result = planOf("syn-tie");
        const std::vector<Alternative> equals = ofKind(result, AlternativeKind::AsSmall);
        REQUIRE(equals.size() == 1);
        CHECK(result.edits[0].name == "tie-e");
        CHECK(equals[0].edits[0].name == "tie-c");
        CHECK(equals[0].cost == PlanCost{2, 2});
    }
}
