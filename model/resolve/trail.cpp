// SPDX-License-Identifier: MIT
#include "resolve/trail.h"

#include <algorithm>
#include <cassert>

namespace constrictor {

void Trail::addPackage(ValueSet domain)
{
    m_domains.push_back(std::move(domain));
    m_positions.emplace_back();
}

void Trail::push(TrailEntry entry)
{
    entry.level = level();
    entry.serial = ++m_lastSerial;
    m_positions[index(entry.package)].push_back(size());
    m_entries.push_back(std::move(entry));
}

void Trail::derive(PackageId package, ValueSet set, IncompatibilityId cause)
{
    assert(!set.empty());
    push({.package = package, .kind = TrailEntry::Kind::Derived, .cause = cause, .set = std::move(set)});
}

void Trail::decide(PackageId package, Value value)
{
    m_levelStarts.push_back(size());
    push({.package = package, .kind = TrailEntry::Kind::Decided, .set = ValueSet{value}});
}

void Trail::assume(PackageId package, ValueSet set)
{
    assert(level() == 0);
    push({.package = package, .kind = TrailEntry::Kind::Assumed, .set = std::move(set)});
}

void Trail::backjump(std::uint32_t level)
{
    if (level >= m_levelStarts.size())
        return;
    cut(m_levelStarts[level]);
    m_levelStarts.resize(level);
}

void Trail::cut(std::uint32_t position)
{
    while (size() > position) {
        m_positions[index(m_entries.back().package)].pop_back();
        m_entries.pop_back();
    }
}

std::uint32_t Trail::satisfier(PackageId package, const ValueSet &set) const
{
    assert(current(package).isSubsetOf(set));
    if (domain(package).isSubsetOf(set))
        return none;
    const std::vector<std::uint32_t> &positions = m_positions[index(package)];
    const auto first = std::partition_point(positions.begin(), positions.end(), [&](std::uint32_t position) {
        return !m_entries[position].set.isSubsetOf(set); // sets only shrink
    });
    return first == positions.end() ? none : *first;
}

std::optional<std::uint32_t> Trail::list(PackageId package, const ValueSet &values)
{
    m_domains[index(package)].list(values);
    std::optional<std::uint32_t> emptied;
    for (const std::uint32_t position : m_positions[index(package)]) {
        m_entries[position].set.list(values);
        if (m_entries[position].set.empty() && !emptied)
            emptied = position;
    }
    return emptied;
}

} // namespace constrictor
