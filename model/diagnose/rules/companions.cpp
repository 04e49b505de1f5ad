// SPDX-License-Identifier: MIT
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

namespace {

std::optional<Finding> judge(const Environment &environment, const Companions &companions)
{
    const InstalledPackage *package = findPackage(environment, companions.package);
    const InstalledPackage *companion = findPackage(environment, companions.companion);
    if (!package || !companion || !package->version || !companion->version)
        return std::nullopt;
    // Images build both from one checkout: their pre-releases belong together whatever the numbers say.
    if (package->version->isPrerelease() && companion->version->isPrerelease())
        return std::nullopt;
    for (const auto &[one, other] : companions.pairs) {
        if (!one.contains(*package->version))
            continue;
        if (other.contains(*companion->version))
            return std::nullopt;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.message = {
            "companion-mismatch",
            {companion->name, companion->versionText, package->name, package->versionText, other.toString()}};
        finding.evidence = {{companion->metadataFolder, {}}, {package->metadataFolder, {}}};
        finding.known = companions.text;
        return finding;
    }
    return std::nullopt;
}

std::vector<Finding> check(const Subject &subject)
{
    std::vector<Finding> findings;
    for (const Companions &companions : subject.knowledge.companions) {
        if (std::optional<Finding> finding = judge(subject.environment, companions))
            findings.push_back(std::move(*finding));
    }
    return findings;
}

constexpr std::array<std::string_view, 1> codes{"companion-mismatch"};

} // namespace

constinit const Rule companions{"companions", Severity::Warning, Category::Requirements, Need::Packages, codes, check};

} // namespace constrictor
