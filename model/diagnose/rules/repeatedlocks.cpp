// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/lines.h"
#include "diagnose/places.h"
#include "diagnose/rule.h"
#include "diagnose/versionbounds.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace constrictor {

namespace {

std::vector<Lock> applyingLocks(const Environment &environment, const LockedPackage &package)
{
    std::vector<Lock> locks;
    for (const Lock lock : package.locks) {
        if (appliesHere(environment, lineOf(environment, lock)))
            locks.push_back(lock);
    }
    return locks;
}

Detail detailOf(const Environment &environment, std::string_view code, const LockedPackage &package, Lock first,
                Lock second)
{
    return {{code, {std::string(package.name), lineText(environment, first), lineText(environment, second)}},
            lockPlace(environment, second)};
}

std::vector<Finding> checkDuplicates(const Subject &subject)
{
    const Environment &environment = subject.environment;
    Cases cases("duplicate-locks", Severity::Warning);
    for (const LockedPackage &package : subject.packages) {
        if (package.locks.size() < 2)
            continue;
        std::unordered_map<std::string, Lock> seen;
        for (const Lock lock : applyingLocks(environment, package)) {
            const auto [entry, fresh] =
                seen.try_emplace(lineOf(environment, lock).requirement->specifiers.toString(), lock);
            if (fresh)
                continue;
            const Lock first = entry->second;
            cases.add([&] { return detailOf(environment, "duplicate-lock", package, first, lock); });
        }
    }
    return std::move(cases).findings();
}

/// The first line that fixes a version, if one does.
const Lock *firstPin(const Environment &environment, const std::vector<Lock> &locks)
{
    for (const Lock &lock : locks) {
        if (lineOf(environment, lock).requirement->specifiers.pinnedVersion())
            return &lock;
    }
    return nullptr;
}

/// Every line must admit what the first pin fixes.
void compareWithPin(const Environment &environment, const LockedPackage &package, const std::vector<Lock> &locks,
                    Lock pin, Cases &cases)
{
    const pep::Version fixed = *lineOf(environment, pin).requirement->specifiers.pinnedVersion();
    for (const Lock lock : locks) {
        if (!lineOf(environment, lock).requirement->specifiers.contains(fixed))
            cases.add([&] { return detailOf(environment, "contradicting-lock", package, pin, lock); });
    }
}

/// Without a pin the line that starts highest and the one that ends lowest must meet. What one line alone makes
/// impossible is no contradiction of two.
void compareRanges(const Environment &environment, const LockedPackage &package, const std::vector<Lock> &locks,
                   Cases &cases)
{
    std::optional<VersionBound> lower;
    std::optional<VersionBound> upper;
    Lock lowerLock;
    Lock upperLock;
    for (const Lock lock : locks) {
        const pep::SpecifierSet &specifiers = lineOf(environment, lock).requirement->specifiers;
        if (const auto bound = lowerBound(specifiers); bound && (!lower || isHigherLower(*bound, *lower))) {
            lower = bound;
            lowerLock = lock;
        }
        if (const auto bound = upperBound(specifiers); bound && (!upper || isLowerUpper(*bound, *upper))) {
            upper = bound;
            upperLock = lock;
        }
    }
    if (!lower || !upper || lowerLock == upperLock || !exclude(*lower, *upper))
        return;
    const std::pair<Lock, Lock> ordered = std::minmax(lowerLock, upperLock);
    cases.add([&] { return detailOf(environment, "contradicting-lock", package, ordered.first, ordered.second); });
}

std::vector<Finding> checkContradictions(const Subject &subject)
{
    const Environment &environment = subject.environment;
    Cases cases("contradicting-locks", Severity::Problem);
    for (const LockedPackage &package : subject.packages) {
        if (package.locks.size() < 2)
            continue;
        const std::vector<Lock> locks = applyingLocks(environment, package);
        if (const Lock *pin = firstPin(environment, locks))
            compareWithPin(environment, package, locks, *pin, cases);
        else
            compareRanges(environment, package, locks, cases);
    }
    return std::move(cases).findings();
}

using Codes = std::array<std::string_view, 2>;
constexpr Codes duplicateCodes{"duplicate-locks", "duplicate-lock"};
constexpr Codes contradictionCodes{"contradicting-locks", "contradicting-lock"};

} // namespace

constinit const Rule contradictingLocks{"contradicting-locks", Severity::Problem,  Category::Lock,
                                        Need::Locks,           contradictionCodes, checkContradictions};
constinit const Rule duplicateLocks{"duplicate-locks", Severity::Warning, Category::Lock,
                                    Need::Locks,       duplicateCodes,    checkDuplicates};

} // namespace constrictor
