// SPDX-License-Identifier: MIT
#include "environment/readenvironment.h"

#include "environment/constraintfiles.h"
#include "environment/cudareader.h"
#include "environment/fileproblems.h"
#include "environment/interpreters.h"
#include "environment/metadatasearch.h"
#include "environment/ngcdetection.h"
#include "environment/packagesreader.h"
#include "environment/pipsettings.h"
#include "environment/targetmarkers.h"
#include "environment/variables.h"
#include "parse/assignments.h"

#include <algorithm>
#include <unordered_set>

namespace constrictor {

namespace {

constexpr std::uint64_t smallFile = 1 << 20;

std::string osName(const Root &root, std::vector<FileProblem> &problems)
{
    for (const char *path : {"/etc/os-release", "/usr/lib/os-release"}) {
        const Result<std::string> text = root.readFile(path, smallFile);
        if (text)
            return valueOf(parseAssignments(*text), "PRETTY_NAME").value_or("");
        reportUnlessMissing(text.error(), problems);
    }
    return {};
}

/// The first package of a name in sys.path order counts, the others are shadowed.
void sortOut(std::vector<InstalledPackage> found, Environment &environment)
{
    std::unordered_set<std::string> names;
    names.reserve(found.size());
    environment.packages.reserve(found.size());
    for (InstalledPackage &package : found) {
        const bool first = names.insert(package.normalizedName).second;
        (first ? environment.packages : environment.shadowed).push_back(std::move(package));
    }
    const auto byName = [](const InstalledPackage &a, const InstalledPackage &b) {
        return a.normalizedName < b.normalizedName;
    };
    std::sort(environment.packages.begin(), environment.packages.end(), byName);
    std::stable_sort(environment.shadowed.begin(), environment.shadowed.end(), byName);
}

/// Fails with Cancelled only.
Result<bool> readInstalled(const Root &root, const ReadingOptions &options, const StopToken &stop,
                           const ProgressSink &progress, Environment &environment)
{
    const std::vector<SearchFolder> path = searchPath(root, environment.interpreter, environment.variables);
    const Result<FoundMetadata> found = findMetadata(root, options.hostRoot, path, stop, environment.problems);
    if (!found)
        return found.error();
    for (const Folder &folder : found->folders)
        environment.interpreter.siteFolders.push_back(folder.path());
    for (const std::string &leftover : found->leftovers)
        environment.problems.push_back({leftover, ProblemKind::LeftOver, {}, {}, 0});
    Result<std::vector<InstalledPackage>> packages =
        readPackages(root, *found, options.depth, stop, progress, environment.problems);
    if (!packages)
        return packages.error();
    sortOut(*std::move(packages), environment);
    return true;
}

} // namespace

Result<Environment> readEnvironment(const Root &root, const ReadingOptions &options, const StopToken &stop,
                                    const ProgressSink &progress)
{
    if (progress)
        progress({Stage::FindingPackages, 0, 0});
    Environment environment;
    environment.variables = recordedVariables(root, environment.problems);
    environment.interpreters = findInterpreters(root, environment.variables);
    const Result<std::size_t> chosen =
        chooseInterpreter(root, environment.interpreters, environment.variables, options.interpreter);
    if (!chosen)
        return chosen.error();
    environment.interpreter = environment.interpreters[*chosen];
    environment.markers = targetMarkers(root, environment.interpreter);
    environment.osName = osName(root, environment.problems);
    if (const Result<bool> read = readInstalled(root, options, stop, progress, environment); !read)
        return read.error();
    environment.interpreters[*chosen] = environment.interpreter;
    if (options.depth == ReadingDepth::Requirements)
        return environment;
    environment.constraintFiles =
        readConstraintFiles(root, environment.variables, environment.pipSettings, environment.problems);
    environment.ngc = detectNgcRelease(root, environment);
    return environment;
}

} // namespace constrictor
