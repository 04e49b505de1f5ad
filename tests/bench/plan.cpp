// SPDX-License-Identifier: MIT
// How long plans take: every scenario of tests/data, a large made environment, and how soon a cancelled plan answers.
#include "plan/plan.h"
#include "parse/constraints.h"
#include "plan/scenario.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace constrictor;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

const std::string dataFolder = std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data";

void timeScenarios()
{
    std::vector<std::pair<double, std::string>> times;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(dataFolder)) {
        if (entry.path().extension() != ".scenario")
            continue;
        Scenario scenario = readScenario(entry.path().string(), dataFolder + "/worlds");
        const Clock::time_point start = Clock::now();
        const PlanResult result = makePlan(scenario.environment, scenario.source, scenario.requests);
        times.emplace_back(millisecondsSince(start), entry.path().stem().string());
        if (result.verdict == Verdict::Undecided)
            std::printf("%s: undecided\n", times.back().second.c_str());
    }
    std::sort(times.rbegin(), times.rend());
    for (std::size_t i = 0; i < std::min<std::size_t>(5, times.size()); ++i)
        std::printf("%8.1f ms  %s\n", times[i].first, times[i].second.c_str());
    std::printf("%zu scenarios, median %.1f ms, slowest %.1f ms\n", times.size(), times[times.size() / 2].first,
                times.front().first);
}

std::string nameOf(unsigned package)
{
    return "package-" + std::to_string(package);
}

InstalledPackage installedPackage(unsigned package)
{
    InstalledPackage result;
    result.name = result.normalizedName = nameOf(package);
    result.versionText = "1.0";
    result.version = pep::Version::parse(result.versionText);
    return result;
}

/// Release N.0 of a package either admits everything from 1.0 on of another, or only what is within two of N.0.
std::string requirementOf(unsigned version, unsigned target, bool narrow)
{
    const unsigned least = version > 2 ? version - 2 : 1;
    return narrow ? nameOf(target) + ">=" + std::to_string(least) + ".0,<=" + std::to_string(version + 2) + ".0"
                  : nameOf(target) + ">=1.0";
}

/// Every package is installed as 1.0 and locked. What is asked for drags others along, and those their requirers.
Scenario largeWorld(unsigned packages, unsigned releases, unsigned seed)
{
    Scenario scenario;
    scenario.environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    std::mt19937 random(seed);
    std::string locks;
    for (unsigned i = 0; i < packages; ++i) {
        InstalledPackage here = installedPackage(i);
        std::vector<std::pair<unsigned, bool>> needed;
        for (unsigned k = random() % 5; k > 0 && i + 1 < packages; --k) {
            const unsigned target = i + 1 + static_cast<unsigned>(random()) % std::min(packages - i - 1, 200U);
            needed.emplace_back(target, random() % 3 == 0);
        }
        for (unsigned version = 1; version <= releases; ++version) {
            TableSource::Entry entry;
            entry.version = std::to_string(version) + ".0";
            for (const auto &[target, narrow] : needed)
                entry.requiresDist.push_back(requirementOf(version, target, narrow));
            scenario.source.add(nameOf(i), std::move(entry));
        }
        for (const auto &[target, narrow] : needed)
            here.requirements.add(requirementOf(1, target, narrow), 1);
        scenario.environment.packages.push_back(std::move(here));
        locks += nameOf(i) + "==1.0\n";
    }
    scenario.environment.constraintFiles.push_back(
        {.path = "/etc/pip/constraint.txt", .content = parseConstraints(locks)});
    for (unsigned i = 0; i < 20; ++i)
        scenario.requests.lines.push_back({nameOf(i * packages / 20) + ">=" + std::to_string(4 + i % 4) + ".0", {}, 0});
    return scenario;
}

void timeLargeWorld()
{
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Scenario scenario = largeWorld(2000, 20, seed);
        const Clock::time_point start = Clock::now();
        const PlanResult result = makePlan(scenario.environment, scenario.source, scenario.requests);
        std::printf("2,000 packages, 2,000 locks, seed %u: %.1f ms, %zu edits, %zu changes, %s\n", seed,
                    millisecondsSince(start), result.edits.size(), result.changes.size(),
                    result.provedMinimal ? "proved" : "not proved");
    }
}

double cancelAfter(Scenario scenario, std::chrono::duration<double, std::milli> delay)
{
    std::stop_source stop;
    Clock::time_point asked;
    const std::jthread canceller([&] {
        std::this_thread::sleep_for(delay);
        asked = Clock::now();
        stop.request_stop();
    });
    static_cast<void>(makePlan(scenario.environment, scenario.source, scenario.requests, stop.get_token()));
    return stop.stop_requested() ? millisecondsSince(asked) : 0;
}

void timeCancelling()
{
    const Scenario scenario = largeWorld(2000, 20, 1);
    Scenario whole = scenario;
    const Clock::time_point start = Clock::now();
    static_cast<void>(makePlan(whole.environment, whole.source, whole.requests));
    std::mt19937 random(7);
    std::uniform_real_distribution<double> moment(0, millisecondsSince(start));
    std::vector<double> answers;
    for (int i = 0; i < 200; ++i)
        answers.push_back(cancelAfter(scenario, std::chrono::duration<double, std::milli>(moment(random))));
    std::sort(answers.begin(), answers.end());
    std::printf("200 plans cancelled: answered after %.1f ms (median), %.1f ms (slowest)\n",
                answers[answers.size() / 2], answers.back());
}

} // namespace

int main()
{
    timeScenarios();
    timeLargeWorld();
    timeCancelling();
    return 0;
}
