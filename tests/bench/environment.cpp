// SPDX-License-Identifier: MIT
// Where the processor time of `check` and of a long lock goes, step by step: bench_environment [PACKAGES|ROOT]...
#include "environment/lockstate.h"
#include "environment/readenvironment.h"
#include "environment/violations.h"
#include "parse/constraints.h"
#include "support/temporaryfolder.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

using namespace constrictor;

namespace {

constexpr std::size_t lockLines = 100'000;

double processorTime() ///< of all threads, in ms
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Prints the median of some runs.
void report(const char *what, std::size_t count, const std::function<void()> &work)
{
    constexpr std::size_t runs = 11;
    std::vector<double> times;
    for (std::size_t i = 0; i < runs; ++i) {
        const double start = processorTime();
        work();
        times.push_back(processorTime() - start);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %9.2f ms %9.2f us each\n", what, times[runs / 2],
                times[runs / 2] * 1e3 / static_cast<double>(count));
}

std::string nameOf(std::size_t number)
{
    return "made-package-" + std::to_string(number);
}

/// About 2 KB of headers, seven requirements, two of them behind an extra, and a description.
std::string metadataOf(std::size_t number, std::size_t packages)
{
    std::string text = "Metadata-Version: 2.1\nName: " + nameOf(number)
        + "\nVersion: 1.2.3\nSummary: One of many packages, made to be read and judged\nRequires-Python: >=3.9\n";
    for (int i = 0; i < 25; ++i)
        text += "Classifier: Topic :: Scientific/Engineering :: Made Up :: Number " + std::to_string(i) + "\n";
    for (std::size_t i = 1; i <= 5; ++i) {
        text += "Requires-Dist: " + nameOf((number * 7 + i * 131) % packages) + ">=1." + std::to_string(i)
            + (i == 5 ? ",<2 ; python_version >= \"3.8\"\n" : "\n");
    }
    text += "Provides-Extra: test\nRequires-Dist: pytest (>=7) ; extra == 'test'\n"
            "Requires-Dist: coverage ; extra == 'test'\n\n";
    return text + std::string(6'000, 'x') + "\n";
}

void makeRoot(const test::TemporaryFolder &folder, std::size_t packages)
{
    folder.write("usr/bin/python3.12", "");
    for (std::size_t i = 0; i < packages; ++i) {
        const std::string info =
            "usr/local/lib/python3.12/dist-packages/made_package_" + std::to_string(i) + "-1.2.3.dist-info/";
        folder.write(info + "METADATA", metadataOf(i, packages));
        folder.write(info + "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
    }
}

void timeRoot(const std::string &path)
{
    const auto read = [&path](ReadingDepth depth) {
        const Result<Root> root = Root::open(path);
        return readEnvironment(*root, {.hostRoot = path, .interpreter = {}, .depth = depth}, {}, {});
    };
    const Result<Environment> environment = read(ReadingDepth::Everything);
    if (!environment) {
        std::printf("%s: no Python environment\n", path.c_str());
        return;
    }
    const std::size_t count = std::max<std::size_t>(1, environment->packages.size());
    std::printf("%s: %zu packages\n", path.c_str(), environment->packages.size());
    report("  read, requirements only (check)", count, [&] { static_cast<void>(read(ReadingDepth::Requirements)); });
    report("  read for a diagnosis", count, [&] { static_cast<void>(read(ReadingDepth::Diagnosis)); });
    report("  read everything (window)", count, [&] { static_cast<void>(read(ReadingDepth::Everything)); });
    report("  judge the requirements (check)", count, [&] { static_cast<void>(violations(*environment)); });
    report("  judge every requirement (diagnosis)", count, [&] { static_cast<void>(judgeRequirements(*environment)); });
}

std::string madeLock()
{
    std::string text;
    for (std::size_t i = 0; i < lockLines; ++i) {
        text += nameOf(i) + (i % 3 == 0 ? "==1." : i % 3 == 1 ? ">=2." : "~=3.") + std::to_string(i % 50);
        text += i % 10 == 0 ? " ; python_version >= \"3.8\"\n" : i % 10 == 1 ? ",<9 # a reason\n" : ".1\n";
    }
    return text;
}

void timeLock()
{
    const std::string text = madeLock();
    std::printf("a lock of %zu lines\n", lockLines);
    report("  read its lines", lockLines, [&text] { static_cast<void>(parseConstraints(text)); });
    Environment environment;
    environment.markers = pep::cpythonOnLinux("3.12", "x86_64");
    environment.constraintFiles.push_back({.path = "/lock.txt", .content = parseConstraints(text)});
    report("  join them with what is installed", lockLines,
           [&environment] { static_cast<void>(LockedPackages(environment)); });
}

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<std::string> inputs(argv + 1, argv + argc);
    if (inputs.empty())
        inputs = {"250", "1000"};
    for (const std::string &input : inputs) {
        const test::TemporaryFolder folder;
        if (isNumber(input))
            makeRoot(folder, std::stoul(input));
        timeRoot(isNumber(input) ? folder.string() : input);
    }
    timeLock();
    return 0;
}
