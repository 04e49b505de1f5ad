// SPDX-License-Identifier: MIT
#include "resolve/trail.h"

#include <cassert>

namespace constrictor {

void Trail::addPackage(ValueSet domain)
{
    m_domains.push_back(std::move(domain));
    m_last.push_back(none);
}

void Trail::push(TrailEntry entry)
{
    const std::uint32_t package = index(entry.package);
    entry.level = level();
    entry.previous = m_last[package];
    m_last[package] = size();
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
        const TrailEntry &entry = m_entries.back();
        m_last[index(entry.package)] = entry.previous;
        m_entries.pop_back();
    }
}

std::uint32_t Trail::satisfier(PackageId package, const ValueSet &set) const
{
    assert(current(package).isSubsetOf(set));
    std::uint32_t found = none;
    for (std::uint32_t i = m_last[index(package)]; i != none && m_entries[i].set.isSubsetOf(set);
         i = m_entries[i].previous)
        found = i;
    return domain(package).isSubsetOf(set) ? none : found;
}

std::optional<std::uint32_t> Trail::list(PackageId package, const ValueSet &values)
{
    m_domains[index(package)].list(values);
    std::optional<std::uint32_t> emptied;
    for (std::uint32_t i = m_last[index(package)]; i != none; i = m_entries[i].previous) {
        m_entries[i].set.list(values);
        if (m_entries[i].set.empty())
            emptied = i;
    }
    return emptied;
}

} // namespace constrictor
