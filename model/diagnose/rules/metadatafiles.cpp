// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace constrictor {

namespace {

/// Turns the problems of files that @p belongs picks into one finding; the detail's arguments are the path and what
/// the reader said.
template<typename Belongs>
std::vector<Finding> collect(const Subject &subject, std::string_view code, Severity severity,
                             std::string_view detailCode, Belongs belongs)
{
    Cases cases(code, severity);
    for (const FileProblem &problem : subject.environment.problems) {
        if (belongs(problem))
            cases.add([&] {
                return Detail{{detailCode, {problem.path, problem.detail}}, {problem.path, problem.span}};
            });
    }
    return std::move(cases).findings();
}

bool isMissing(const FileProblem &problem, std::string_view name)
{
    return problem.kind == ProblemKind::MissingFile && isMetadataFile(problem.path) && problem.path.ends_with(name);
}

std::vector<Finding> checkMissingMetadata(const Subject &subject)
{
    Cases cases("missing-metadata", Severity::Warning);
    for (const FileProblem &problem : subject.environment.problems) {
        const bool missing = isMissing(problem, "/METADATA") || isMissing(problem, "/PKG-INFO");
        if (!missing && problem.kind != ProblemKind::MissingName && problem.kind != ProblemKind::MissingVersion)
            continue;
        cases.add([&] {
            const std::string_view code = missing ? "missing-metadata-of" : "incomplete-metadata-of";
            return Detail{{code, {problem.path}}, {problem.path, problem.span}};
        });
    }
    return std::move(cases).findings();
}

std::vector<Finding> checkMissingWheel(const Subject &subject)
{
    Cases cases("missing-wheel-file", Severity::Note);
    for (const InstalledPackage &package : subject.environment.packages) {
        if (package.hasWheelFile)
            continue;
        cases.add([&] {
            return Detail{{"missing-wheel-file-of", {package.metadataFolder + "/WHEEL"}}, {package.metadataFolder, {}}};
        });
    }
    return std::move(cases).findings();
}

std::vector<Finding> checkEncoding(const Subject &subject)
{
    const auto isNotUtf8 = [](const FileProblem &problem) {
        return problem.kind == ProblemKind::NotUtf8 && isMetadataFile(problem.path);
    };
    const auto hasNulBytes = [](const FileProblem &problem) {
        return problem.kind == ProblemKind::NulBytes && isMetadataFile(problem.path);
    };
    std::vector<Finding> findings =
        collect(subject, "metadata-encoding", Severity::Note, "metadata-encoding-of", isNotUtf8);
    std::ranges::move(collect(subject, "metadata-nul-bytes", Severity::Note, "metadata-nul-bytes-of", hasNulBytes),
                      std::back_inserter(findings));
    return findings;
}

std::vector<Finding> checkNames(const Subject &subject)
{
    const auto belongs = [](const FileProblem &problem) { return problem.kind == ProblemKind::NameMismatch; };
    return collect(subject, "name-mismatch", Severity::Warning, "name-mismatch-of", belongs);
}

std::vector<Finding> checkLeftOvers(const Subject &subject)
{
    const auto belongs = [](const FileProblem &problem) { return problem.kind == ProblemKind::LeftOver; };
    return collect(subject, "left-overs", Severity::Note, "left-over", belongs);
}

std::vector<Finding> checkVersions(const Subject &subject)
{
    Cases cases("invalid-version", Severity::Problem);
    for (const InstalledPackage &package : subject.environment.packages) {
        const bool isUnknown = package.versionText.empty() && !package.directUrl.empty(); // a URL tells none
        if (!package.version && !isUnknown)
            cases.add([&] {
                return Detail{{"invalid-version-of", {package.name, package.versionText}},
                              {package.metadataFolder, {}}};
            });
    }
    return std::move(cases).findings();
}

using Codes = std::array<std::string_view, 2>;
constexpr std::array<std::string_view, 3> missingMetadataCodes{"missing-metadata", "missing-metadata-of",
                                                               "incomplete-metadata-of"};
constexpr Codes missingWheelCodes{"missing-wheel-file", "missing-wheel-file-of"};
constexpr std::array<std::string_view, 4> encodingCodes{"metadata-encoding", "metadata-encoding-of",
                                                        "metadata-nul-bytes", "metadata-nul-bytes-of"};
constexpr Codes nameCodes{"name-mismatch", "name-mismatch-of"};
constexpr Codes leftOverCodes{"left-overs", "left-over"};
constexpr Codes versionCodes{"invalid-version", "invalid-version-of"};

} // namespace

constinit const Rule invalidVersions{"invalid-version", Severity::Problem, Category::Packages,
                                     Need::Packages,    versionCodes,      checkVersions};
constinit const Rule missingMetadata{"missing-metadata", Severity::Warning,    Category::Packages,
                                     Need::Files,        missingMetadataCodes, checkMissingMetadata};
constinit const Rule nameMismatch{"name-mismatch", Severity::Warning, Category::Packages,
                                  Need::Files,     nameCodes,         checkNames};
constinit const Rule missingWheelFile{"missing-wheel-file", Severity::Note,    Category::Packages,
                                      Need::Files,          missingWheelCodes, checkMissingWheel};
constinit const Rule metadataEncoding{"metadata-encoding", Severity::Note, Category::Packages,
                                      Need::Files,         encodingCodes,  checkEncoding};
constinit const Rule leftOvers{"left-overs", Severity::Note, Category::Packages,
                               Need::Files,  leftOverCodes,  checkLeftOvers};

} // namespace constrictor
