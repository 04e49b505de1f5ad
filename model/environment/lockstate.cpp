// SPDX-License-Identifier: MIT
#include "environment/lockstate.h"

#include "pep/prereleases.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace constrictor {

namespace {

/// The lines of each name, in the order of files and lines.
std::unordered_map<std::string_view, std::vector<Lock>> locksByName(const Environment &environment)
{
    std::unordered_map<std::string_view, std::vector<Lock>> locks;
    for (std::uint32_t file = 0; file < environment.constraintFiles.size(); ++file) {
        const std::vector<ConstraintLine> &lines = environment.constraintFiles[file].content.lines;
        locks.reserve(locks.size() + lines.size());
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            if (lines[line].kind == LineKind::Requirement)
                locks[lines[line].requirement->normalizedName].push_back({file, line});
        }
    }
    return locks;
}

bool applies(const Environment &environment, Lock lock)
{
    return lineOf(environment, lock).requirement->marker.evaluate(environment.markers);
}

/// What "==1.26.4" locks is said as "1.26.4".
std::string shortText(const pep::SpecifierSet &specifiers)
{
    const bool onePin = specifiers.specifiers().size() == 1 && specifiers.pinnedVersion();
    return onePin ? specifiers.pinnedVersion()->toString() : specifiers.toString();
}

std::string lockedText(const Environment &environment, const std::vector<Lock> &locks)
{
    std::string text;
    for (const Lock lock : locks) {
        if (!applies(environment, lock))
            continue;
        const std::string part = shortText(lineOf(environment, lock).requirement->specifiers);
        text += text.empty() || part.empty() ? "" : ", ";
        text += part;
    }
    return text;
}

bool admits(const pep::SpecifierSet &specifiers, const InstalledPackage &package)
{
    return package.version ? pep::installedFits(specifiers, *package.version)
                           : specifiers.containsText(package.versionText);
}

LockState stateOf(const Environment &environment, const LockedPackage &row)
{
    bool locked = false;
    for (const Lock lock : row.locks) {
        if (!applies(environment, lock))
            continue;
        locked = true;
        const pep::SpecifierSet &specifiers = lineOf(environment, lock).requirement->specifiers;
        if (row.package && !admits(specifiers, environment.packages[*row.package]))
            return LockState::Differs;
    }
    if (!row.package)
        return locked ? LockState::NotInstalled : LockState::NotApplicable;
    return locked ? LockState::Locked : LockState::NotLocked;
}

} // namespace

std::vector<LockedPackage> lockedPackages(const Environment &environment)
{
    auto locks = locksByName(environment);
    std::vector<LockedPackage> rows;
    rows.reserve(environment.packages.size() + locks.size());
    for (std::uint32_t i = 0; i < environment.packages.size(); ++i) {
        LockedPackage row;
        row.normalizedName = environment.packages[i].normalizedName;
        row.name = environment.packages[i].name;
        row.package = i;
        if (auto lines = locks.extract(row.normalizedName))
            row.locks = std::move(lines.mapped());
        rows.push_back(std::move(row));
    }
    for (auto &[name, lines] : locks) {
        LockedPackage row;
        row.normalizedName = name;
        row.name = lineOf(environment, lines.front()).requirement->name;
        row.locks = std::move(lines);
        rows.push_back(std::move(row));
    }
    for (LockedPackage &row : rows) {
        row.state = stateOf(environment, row);
        row.lockedText = lockedText(environment, row.locks);
    }
    std::sort(rows.begin(), rows.end(),
              [](const LockedPackage &a, const LockedPackage &b) { return a.normalizedName < b.normalizedName; });
    return rows;
}

} // namespace constrictor
