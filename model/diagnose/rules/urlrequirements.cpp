// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

/// The requirement at @p index where it names a URL, applies here, and the installed copy does not record that URL.
std::optional<pep::Requirement> openUrl(const Environment &environment, const InstalledPackage &package,
                                        std::size_t index)
{
    const std::string_view text = package.requirements.text(index);
    if (text.find('@') == std::string_view::npos)
        return std::nullopt;
    std::optional<pep::Requirement> requirement = pep::Requirement::parse(text);
    if (!requirement || requirement->url.empty() || !requirement->marker.evaluateFor(environment.markers, {}))
        return std::nullopt;
    const InstalledPackage *installed = findPackage(environment, requirement->normalizedName);
    if (!installed || installed->directUrl == requirement->url)
        return std::nullopt; // a missing one is an unmet requirement
    return requirement;
}

std::vector<Finding> check(const Subject &subject)
{
    const Environment &environment = subject.environment;
    Cases cases("url-requirements", Severity::Note);
    for (const InstalledPackage &package : environment.packages) {
        if (!package.requirements.mention("@"))
            continue;
        for (std::size_t i = 0; i < package.requirements.size(); ++i) {
            const std::optional<pep::Requirement> requirement = openUrl(environment, package, i);
            if (!requirement)
                continue;
            cases.add([&] {
                const InstalledPackage *installed = findPackage(environment, requirement->normalizedName);
                return Detail{
                    {"url-requirement", {nameAndVersion(package), requirement->name, nameAndVersion(*installed)}},
                    requirementPlace(package, i)};
            });
        }
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 2> codes{"url-requirements", "url-requirement"};

} // namespace

constinit const Rule urlRequirements{"url-requirements", Severity::Note, Category::Requirements,
                                     Need::Files,        codes,          check};

} // namespace constrictor
