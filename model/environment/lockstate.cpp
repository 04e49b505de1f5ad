// SPDX-License-Identifier: MIT
#include "environment/lockstate.h"

#include "base/largepages.h"
#include "environment/address.h"
#include "environment/markerverdicts.h"
#include "parse/url.h"
#include "pep/prereleases.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace constrictor {

namespace {

/// A lock under the first bytes of its name as numbers: most names differ there, and numbers are compared in place.
struct NamedLock
{
    std::uint64_t start = 0; ///< bytes 0 to 7, the first one highest
    std::uint64_t next = 0; ///< bytes 8 to 15
    Lock lock;
};

/// The first eight bytes as a number that has their order; missing ones count as 0.
std::uint64_t leadingBytes(std::string_view text)
{
    std::array<char, 8> bytes{};
    text.copy(bytes.data(), bytes.size());
    const auto number = std::bit_cast<std::uint64_t>(bytes);
    return std::endian::native == std::endian::little ? __builtin_bswap64(number) : number;
}

NamedLock named(std::string_view name, Lock lock)
{
    return {leadingBytes(name), name.size() > 8 ? leadingBytes(name.substr(8)) : 0, lock};
}

const pep::Requirement &requirementOf(const Environment &environment, Lock lock)
{
    return *lineOf(environment, lock).requirement;
}

/// The requirement lines of all files by name; those of one name in the order of files and lines.
std::vector<Lock> locksByName(const Environment &environment)
{
    std::vector<NamedLock> order;
    for (std::uint32_t file = 0; file < environment.constraintFiles.size(); ++file) {
        const std::vector<ConstraintLine> &lines = environment.constraintFiles[file].content.lines;
        order.reserve(order.size() + lines.size());
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            if (lines[line].kind == LineKind::Requirement)
                order.push_back(named(lines[line].requirement->normalizedName, {file, line}));
        }
    }
    const auto less = [&environment](const NamedLock &a, const NamedLock &b) {
        if (a.start != b.start)
            return a.start < b.start;
        if (a.next != b.next)
            return a.next < b.next;
        const std::string &one = requirementOf(environment, a.lock).normalizedName;
        const std::string &other = requirementOf(environment, b.lock).normalizedName;
        return std::tie(one, a.lock) < std::tie(other, b.lock);
    };
    if (!std::is_sorted(order.begin(), order.end(), less)) // as a lock that a tool wrote is
        std::sort(order.begin(), order.end(), less);
    std::vector<Lock> locks;
    locks.reserve(order.size());
    for (const NamedLock &entry : order)
        locks.push_back(entry.lock);
    return locks;
}

/// Takes the locks of the first name off @p locks.
std::span<const Lock> takeFirstName(const Environment &environment, std::span<const Lock> &locks)
{
    const std::string &name = requirementOf(environment, locks.front()).normalizedName;
    const auto end = std::find_if(locks.begin() + 1, locks.end(),
                                  [&](Lock lock) { return requirementOf(environment, lock).normalizedName != name; });
    const std::span<const Lock> taken(locks.begin(), end);
    locks = locks.subspan(taken.size());
    return taken;
}

/// What "==1.26.4" locks is said as "1.26.4", an address by its file: the whole may hold a password.
std::string shortText(const pep::Requirement &requirement)
{
    const pep::SpecifierSet &specifiers = requirement.specifiers;
    if (!requirement.url.empty())
        return "@ " + fileNameOfUrl(requirement.url);
    const bool onePin = specifiers.specifiers().size() == 1 && specifiers.pinnedVersion();
    return onePin ? specifiers.pinnedVersion()->toString() : specifiers.toString();
}

LockState stateOf(const Environment &environment, const LockedPackage &row, MarkerVerdicts &verdicts)
{
    bool locked = false;
    for (const Lock lock : row.locks) {
        const pep::Requirement &requirement = requirementOf(environment, lock);
        if (!verdicts.holds(requirement.marker))
            continue;
        locked = true;
        if (row.package && !admits(requirement, environment.packages[*row.package]))
            return LockState::Differs;
    }
    if (!row.package)
        return locked ? LockState::NotInstalled : LockState::NotApplicable;
    return locked ? LockState::Locked : LockState::NotLocked;
}

} // namespace

bool admits(const pep::Requirement &lock, const InstalledPackage &package)
{
    if (!lock.url.empty())
        return isFrom(package, addressOf(lock));
    return package.version ? pep::installedFits(lock.specifiers, *package.version)
                           : lock.specifiers.containsText(package.versionText);
}

LockedPackages::LockedPackages(const Environment &environment)
    : m_locks(locksByName(environment))
{
    MarkerVerdicts verdicts(environment.markers);
    std::span<const Lock> rest = m_locks;
    const std::vector<InstalledPackage> &packages = environment.packages;
    reserveLargePages(m_rows, packages.size() + m_locks.size());
    for (std::uint32_t i = 0;;) {
        const pep::Requirement *lock = rest.empty() ? nullptr : &requirementOf(environment, rest.front());
        const InstalledPackage *package = i < packages.size() ? &packages[i] : nullptr;
        if (!lock && !package)
            break;
        const int order = !lock ? -1 : !package ? 1 : package->normalizedName.compare(lock->normalizedName);
        LockedPackage row;
        row.normalizedName = order <= 0 ? package->normalizedName : lock->normalizedName;
        row.name = order <= 0 ? package->name : lock->name;
        if (order <= 0)
            row.package = i++;
        if (order >= 0)
            row.locks = takeFirstName(environment, rest);
        row.state = stateOf(environment, row, verdicts);
        m_rows.push_back(row);
    }
}

std::string lockedText(const Environment &environment, const LockedPackage &row)
{
    std::string text;
    for (const Lock lock : row.locks) {
        const pep::Requirement &requirement = requirementOf(environment, lock);
        if (!requirement.marker.evaluate(environment.markers))
            continue;
        const std::string part = shortText(requirement);
        text += text.empty() || part.empty() ? "" : ", ";
        text += part;
    }
    return text;
}

} // namespace constrictor
