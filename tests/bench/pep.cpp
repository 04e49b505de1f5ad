// SPDX-License-Identifier: MIT
// The figures that model/pep promises; pep.py measures the same jobs with Python's packaging beside it.
#include "pep/requirement.h"

#include <benchmark/benchmark.h>

#include <array>

using namespace constrictor::pep;

namespace {

constexpr std::array<std::string_view, 8> VersionTexts{"1.26.4", "2.7.0",      "0.27.1",   "2024.2.2",
                                                       "4.50.0", "24.2.post1", "3.0.0rc2", "1.2.0.dev20250319"};
constexpr std::array<std::string_view, 8> SpecifierTexts{">=1.24",   "<2.8",  "==2.7.0", "~=1.26",
                                                         "!=1.25.0", "==2.*", ">1.0",    "<=4.50.0"};
constexpr std::array<std::string_view, 8> RequirementTexts{
    "numpy>=1.24",
    "numpy<2.3,>=1.24",
    "typing-extensions>=4.8.0",
    "packaging",
    "tokenizers<0.22,>=0.21",
    "nvidia-cublas-cu12==12.6.4.1; platform_system == \"Linux\" and platform_machine == \"x86_64\"",
    "pytest>=7.0; extra == \"testing\"",
    "importlib-metadata; python_version < \"3.10\"",
};

std::vector<Version> versions()
{
    std::vector<Version> result;
    for (const std::string_view text : VersionTexts)
        result.push_back(*Version::parse(text));
    return result;
}

/// Runs @p job(i) for i = 0..7 in turn; the time is that of one.
template<typename Job>
void measure(benchmark::State &state, const Job &job)
{
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(job(i));
        i = (i + 1) % 8;
    }
}

void compareVersions(benchmark::State &state)
{
    const std::vector<Version> values = versions();
    measure(state, [&](std::size_t i) { return values[i] < values[(i + 3) % 8]; });
}

void compareEqualVersions(benchmark::State &state)
{
    const std::vector<Version> values = versions();
    const std::vector<Version> copies = versions();
    measure(state, [&](std::size_t i) { return values[i] == copies[i]; });
}

void parseVersion(benchmark::State &state)
{
    measure(state, [](std::size_t i) { return Version::parse(VersionTexts[i]); });
}

void parseLocalVersion(benchmark::State &state)
{
    measure(state, [](std::size_t) { return Version::parse("2.7.0a0+79aa17489c.nv25.4"); });
}

void contains(benchmark::State &state)
{
    const std::vector<Version> values = versions();
    std::vector<Specifier> specifiers;
    for (const std::string_view text : SpecifierTexts)
        specifiers.push_back(*Specifier::parse(text));
    measure(state, [&](std::size_t i) { return specifiers[i].contains(values[(i + 3) % 8]); });
}

void containsInSet(benchmark::State &state)
{
    const std::vector<Version> values = versions();
    const SpecifierSet set = *SpecifierSet::parse(">=1.24,<3,!=2.0.*");
    measure(state, [&](std::size_t i) { return set.contains(values[i]); });
}

void parseRequirement(benchmark::State &state)
{
    measure(state, [](std::size_t i) { return Requirement::parse(RequirementTexts[i]); });
}

void evaluateMarker(benchmark::State &state)
{
    const Marker marker = *Marker::parse("python_version >= \"3.8\" and sys_platform == \"linux\"");
    const MarkerEnvironment environment = cpythonOnLinux("3.12.3", "x86_64");
    measure(state, [&](std::size_t) { return marker.evaluateFor(environment, {}); });
}

} // namespace

BENCHMARK(compareVersions);
BENCHMARK(compareEqualVersions);
BENCHMARK(parseVersion);
BENCHMARK(parseLocalVersion);
BENCHMARK(contains);
BENCHMARK(containsInSet);
BENCHMARK(parseRequirement);
BENCHMARK(evaluateMarker);
