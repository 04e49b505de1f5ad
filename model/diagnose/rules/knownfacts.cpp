// SPDX-License-Identifier: MIT
#include "diagnose/places.h"
#include "diagnose/rule.h"
#include "pep/prereleases.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

bool holds(const Subject &subject, const pep::Requirement &condition)
{
    const InstalledPackage *package = findPackage(subject.environment, condition.normalizedName);
    return package && package->version && pep::installedFits(condition.specifiers, *package->version);
}

bool holds(const Subject &subject, const ImageReleases &image)
{
    const std::optional<NgcRelease> &ngc = subject.environment.ngc;
    return ngc && covers(image, ngc->product, ngc->baseRelease.empty() ? ngc->release : ngc->baseRelease);
}

bool holds(const Subject &subject, const KnownFact &fact)
{
    const bool variable = std::ranges::any_of(subject.environment.constraintFiles, [](const ConstraintFile &file) {
        return file.source == ConstraintSource::Variable && file.exists;
    });
    return (!fact.image || holds(subject, *fact.image)) && (!fact.lockVariable || variable)
        && std::ranges::all_of(fact.packages,
                               [&subject](const pep::Requirement &condition) { return holds(subject, condition); });
}

/// The line that locks a package, which is what an edit would change, else its metadata.
Evidence placeOf(const Subject &subject, const InstalledPackage &package)
{
    const auto row =
        std::ranges::lower_bound(subject.packages, package.normalizedName, {}, &LockedPackage::normalizedName);
    const bool locked =
        row != subject.packages.end() && row->normalizedName == package.normalizedName && !row->locks.empty();
    return locked ? lockPlace(subject.environment, row->locks.front()) : Evidence{package.metadataFolder, {}};
}

Finding findingOf(const Subject &subject, const KnownFact &fact)
{
    Finding finding;
    finding.severity = fact.severity;
    finding.message.code = "known-fact";
    finding.known = fact.text;
    for (const pep::Requirement &condition : fact.packages) {
        const InstalledPackage *package = findPackage(subject.environment, condition.normalizedName);
        finding.message.arguments.push_back(nameAndVersion(*package));
        finding.evidence.push_back(placeOf(subject, *package));
    }
    return finding;
}

/// A fact about at least two packages is a combination; the others are advice.
std::vector<Finding> collect(const Subject &subject, bool combinations)
{
    std::vector<Finding> findings;
    for (const KnownFact &fact : subject.knowledge.facts) {
        if ((fact.packages.size() > 1) == combinations && holds(subject, fact))
            findings.push_back(findingOf(subject, fact));
    }
    return findings;
}

std::vector<Finding> checkCombinations(const Subject &subject)
{
    return collect(subject, true);
}

std::vector<Finding> checkAdvice(const Subject &subject)
{
    return collect(subject, false);
}

constexpr std::array<std::string_view, 1> codes{"known-fact"};

} // namespace

constinit const Rule knownCombinations{
    "known-combinations", Severity::Warning, Category::Requirements, Need::Packages, codes, checkCombinations};
constinit const Rule knownAdvice{"known-advice", Severity::Note, Category::Advice, Need::Packages, codes, checkAdvice};

} // namespace constrictor
