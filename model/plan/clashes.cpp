// SPDX-License-Identifier: MIT
#include "plan/clashes.h"

#include "parse/url.h"
#include "pep/wheelname.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>

namespace constrictor {

namespace {

/// The ends of what a set of clauses admits.
struct Bounds
{
    struct End
    {
        pep::Version version;
        bool isOut = false; ///< the version itself is not admitted
    };
    std::optional<End> lowest;
    std::optional<End> highest;

    void raise(const pep::Version &version, bool isOut)
    {
        if (!lowest || lowest->version < version || (lowest->version == version && isOut))
            lowest = {version, isOut};
    }
    void lower(const pep::Version &version, bool isOut)
    {
        if (!highest || version < highest->version || (highest->version == version && isOut))
            highest = {version, isOut};
    }
    void lower(const std::optional<pep::Version> &version)
    {
        if (version)
            lower(*version, true);
    }
};

/// What comes behind all versions that start with the first @p count release numbers: "1.5.dev0" for 1.4.2 and two.
std::optional<pep::Version> behindFamily(const pep::Version &version, std::size_t count)
{
    const std::string base = version.baseVersion().toString();
    const std::size_t epoch = base.find('!');
    std::string text = epoch == std::string::npos ? std::string() : base.substr(0, epoch + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t number = version.release(i);
        if (number == std::numeric_limits<std::uint64_t>::max())
            return std::nullopt;
        text += std::to_string(i + 1 < count ? number : number + 1) + (i + 1 < count ? "." : ".dev0");
    }
    return pep::Version::parse(text);
}

/// "<2.0" leaves out the pre-releases of 2.0, too.
pep::Version lowestLeftOut(const pep::Version &version)
{
    return version.isPrerelease() || version.isPost() ? version : version.firstDevelopmentRelease();
}

void narrow(Bounds &bounds, const pep::Specifier &specifier)
{
    const pep::Version &version = specifier.version();
    switch (specifier.op()) {
    case pep::Operator::GreaterEqual:
    case pep::Operator::Greater:
        bounds.raise(version, specifier.op() == pep::Operator::Greater);
        break;
    case pep::Operator::LessEqual:
        bounds.lower(version, false);
        break;
    case pep::Operator::Less:
        bounds.lower(lowestLeftOut(version), true);
        break;
    case pep::Operator::Compatible:
        bounds.raise(version, false);
        bounds.lower(behindFamily(version, version.releaseSize() - 1));
        break;
    case pep::Operator::Equal:
        if (!specifier.isWildcard())
            break;
        bounds.raise(version.firstDevelopmentRelease(), false);
        bounds.lower(behindFamily(version, version.releaseSize()));
        break;
    default:
        break;
    }
}

bool isEmpty(const pep::SpecifierSet &joined)
{
    Bounds bounds;
    for (const pep::Specifier &specifier : joined.specifiers()) {
        if (!specifier.isLegacy())
            narrow(bounds, specifier);
    }
    if (!bounds.lowest || !bounds.highest || bounds.lowest->version < bounds.highest->version)
        return false;
    return bounds.highest->version < bounds.lowest->version || bounds.lowest->isOut || bounds.highest->isOut
        || !joined.contains(bounds.lowest->version);
}

/// Whether no version can meet both. Pins are judged exactly; of ranges, what "!=" leaves of them is not.
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
    return isEmpty(joined);
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
