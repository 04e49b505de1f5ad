// SPDX-License-Identifier: MIT
#include "environment/readenvironment.h"

#include "base/largepages.h"
#include "environment/constraintfiles.h"
#include "environment/cudareader.h"
#include "environment/fileproblems.h"
#include "environment/interpreters.h"
#include "environment/metadatasearch.h"
#include "environment/ngcdetection.h"
#include "environment/origins.h"
#include "environment/packagesreader.h"
#include "environment/pipsettings.h"
#include "environment/targetmarkers.h"
#include "environment/variables.h"
#include "parse/assignments.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t smallFile = 1 << 20;
/// Images have at most some hundred packages. Where there are thousands, reading each WHEEL would add a quarter to what
/// reading METADATA costs.
constexpr std::size_t wheelFiles = 800;

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

/// The first package of a name in sys.path order counts, the others are shadowed. Sorted by number: packages are large.
void sortOut(std::vector<InstalledPackage> found, Environment &environment)
{
    std::vector<std::pair<std::string_view, std::size_t>> order;
    order.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        order.emplace_back(found[i].normalizedName, i);
    std::sort(order.begin(), order.end());
    reserveLargePages(environment.packages, found.size());
    for (const auto &[name, index] : order) {
        const bool shadowed =
            !environment.packages.empty() && environment.packages.back().normalizedName == found[index].normalizedName;
        (shadowed ? environment.shadowed : environment.packages).push_back(std::move(found[index]));
    }
}

/// Fails with Cancelled only.
Result<bool> readInstalled(const Root &root, const ReadingOptions &options, const StopToken &stop,
                           const ProgressSink &progress, Environment &environment)
{
    const std::vector<SearchFolder> path =
        searchPath(root, environment.interpreter, environment.variables, environment.problems);
    const Result<MetadataListing> found = findMetadata(root, options.hostRoot, path, stop, environment.problems);
    if (!found)
        return found.error();
    for (const Folder &folder : found->folders)
        environment.interpreter.siteFolders.push_back(folder.path());
    for (const std::string &leftover : found->leftovers)
        environment.problems.push_back({leftover, ProblemKind::LeftOver, {}, {}, 0});
    environment.wheelsRead = found->entries.size() <= wheelFiles;
    Result<std::vector<InstalledPackage>> packages =
        readPackages(root, *found, {options.depth, environment.wheelsRead}, stop, progress, environment.problems);
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
    if (options.hostRoot == "/")
        std::ranges::move(ownVariables(), std::back_inserter(environment.variables));
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
    environment.pipSettings =
        readPipSettings(root, environment.interpreter, environment.variables, environment.problems);
    environment.cuda = readCuda(root);
    environment.constraintFiles =
        readConstraintFiles(root, environment.variables, environment.pipSettings, environment.problems);
    if (options.depth == ReadingDepth::Diagnosis)
        readWantedOrigins(root, environment);
    environment.ngc = detectNgcRelease(root, environment);
    return environment;
}

} // namespace constrictor
