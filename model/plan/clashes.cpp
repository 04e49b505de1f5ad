// SPDX-License-Identifier: MIT
#include "plan/clashes.h"

#include "parse/url.h"
#include "pep/wheelname.h"

#include <algorithm>
#include <map>
#include <optional>

namespace constrictor {

namespace {

/// The ends of what a set of clauses admits, as far as single versions tell.
struct Bounds
{
    std::optional<pep::Version> lowest;
    std::optional<pep::Version> highest;

    void raise(const pep::Version &version)
    {
        if (!lowest || *lowest < version)
            lowest = version;
    }
    void lower(const pep::Version &version)
    {
        if (!highest || version < *highest)
            highest = version;
    }
};

Bounds boundsOf(const pep::SpecifierSet &set)
{
    Bounds bounds;
    for (const pep::Specifier &specifier : set.specifiers()) {
        if (specifier.isLegacy() || specifier.isWildcard())
            continue;
        switch (specifier.op()) {
        case pep::Operator::GreaterEqual:
        case pep::Operator::Greater:
        case pep::Operator::Compatible:
            bounds.raise(specifier.version());
            break;
        case pep::Operator::LessEqual:
        case pep::Operator::Less:
            bounds.lower(specifier.version());
            break;
        default:
            break;
        }
    }
    return bounds;
}

/// Whether no version can meet both. Pins are judged exactly; of two ranges, only ranges that lie apart are told.
bool excludeEachOther(const pep::SpecifierSet &one, const pep::SpecifierSet &other)
{
    const pep::SpecifierSet joined = one.joined(other);
    for (const pep::SpecifierSet *set : {&one, &other}) {
        const std::optional<pep::Version> pin = set->pinnedVersion();
        if (pin && !joined.contains(*pin)) {
            // A pin without a local part also takes local builds of its version, which the other side may name.
            const std::optional<pep::Version> counterpart = (set == &one ? other : one).pinnedVersion();
            return !counterpart || !joined.contains(*counterpart);
        }
        if (pin)
            return false;
    }
    const Bounds bounds = boundsOf(joined);
    return bounds.lowest && bounds.highest && *bounds.highest < *bounds.lowest;
}

/// What a line or a request admits, as far as that is known without asking anybody.
struct Admitted
{
    pep::SpecifierSet clauses;
    std::string address;
    bool isKnown = true; ///< false: an address that does not tell its version
};

/// Of a wheel at an address, the version that its name says.
Admitted admittedBy(const pep::Requirement &requirement)
{
    if (requirement.url.empty())
        return {requirement.specifiers, {}, true};
    const std::optional<pep::WheelName> wheel = pep::WheelName::parse(fileNameOfUrl(requirement.url));
    if (!wheel)
        return {{}, requirement.url, false};
    return {pep::SpecifierSet{pep::Specifier::pin(wheel->version)}, requirement.url, true};
}

bool clash(const Admitted &asked, const Admitted &locked)
{
    if (!asked.address.empty() && !locked.address.empty())
        return asked.address != locked.address;
    return asked.isKnown && locked.isKnown && excludeEachOther(asked.clauses, locked.clauses);
}

} // namespace

std::vector<Clash> findClashes(const Environment &environment, const std::vector<RequestLine> &lines)
{
    std::multimap<std::string, std::pair<std::uint32_t, pep::Requirement>> asked;
    for (std::uint32_t i = 0; i < lines.size(); ++i) {
        std::optional<pep::Requirement> requirement = pep::Requirement::parse(lines[i].text);
        if (requirement && requirement->marker.evaluateFor(environment.markers, {})) {
            std::string name = requirement->normalizedName;
            asked.emplace(std::move(name), std::pair(i, *std::move(requirement)));
        }
    }
    std::vector<Clash> clashes;
    for (std::uint32_t file = 0; file < environment.constraintFiles.size(); ++file) {
        const std::vector<ConstraintLine> &constraints = environment.constraintFiles[file].content.lines;
        for (std::uint32_t line = 0; line < constraints.size(); ++line) {
            const std::optional<pep::Requirement> &lock = constraints[line].requirement;
            if (constraints[line].kind != LineKind::Requirement || !lock
                || !lock->marker.evaluateFor(environment.markers, {}))
                continue;
            const auto [first, last] = asked.equal_range(lock->normalizedName);
            for (auto it = first; it != last; ++it) {
                if (clash(admittedBy(it->second.second), admittedBy(*lock)))
                    clashes.push_back({it->second.first, {file, line}});
            }
        }
    }
    std::stable_sort(clashes.begin(), clashes.end(),
                     [](const Clash &left, const Clash &right) { return left.request < right.request; });
    return clashes;
}

} // namespace constrictor
