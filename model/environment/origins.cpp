// SPDX-License-Identifier: MIT
#include "environment/origins.h"

#include "environment/fileproblems.h"
#include "parse/directurl.h"

#include <cstdint>
#include <string_view>

namespace constrictor {

namespace {

constexpr std::uint64_t originLimit = 64 << 10;

/// Reads the origin of the package that @p requirement wants from a URL, if it is installed.
void readOriginOf(const Root &root, Environment &environment, const std::optional<pep::Requirement> &requirement)
{
    if (!requirement || requirement->url.empty())
        return;
    const InstalledPackage *found = findPackage(environment, requirement->normalizedName);
    if (!found)
        return;
    InstalledPackage &wanted = environment.packages[static_cast<std::size_t>(found - environment.packages.data())];
    if (wanted.format == PackageFormat::DistInfo && wanted.directUrl.empty())
        readOrigin(root, wanted, environment.problems);
}

} // namespace

void readOrigin(const Root &root, InstalledPackage &package, std::vector<FileProblem> &problems)
{
    const std::string path = package.metadataFolder + "/direct_url.json";
    const Result<std::string> text = root.readFile(path, originLimit);
    if (!text) {
        reportUnlessMissing(text.error(), problems);
        return;
    }
    const std::optional<DirectUrl> origin = parseDirectUrl(*text);
    if (!origin) {
        problems.push_back({path, ProblemKind::InvalidSyntax, {}, {}, 0});
        return;
    }
    package.directUrl = origin->url;
    package.editable = origin->editable;
}

void readWantedOrigins(const Root &root, Environment &environment)
{
    for (const InstalledPackage &package : environment.packages) {
        for (std::size_t i = 0; i < package.requirements.size(); ++i) {
            const std::string_view text = package.requirements.text(i);
            if (text.find('@') != std::string_view::npos)
                readOriginOf(root, environment, pep::Requirement::parse(text));
        }
    }
    for (const ConstraintFile &file : environment.constraintFiles) {
        for (const ConstraintLine &line : file.content.lines)
            readOriginOf(root, environment, line.requirement);
    }
}

} // namespace constrictor
