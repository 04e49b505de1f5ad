// SPDX-License-Identifier: MIT
// Unit propagation: the part of the solver that runs most.
#include "resolve/solver.h"

#include <algorithm>
#include <utility>

namespace constrictor {

std::optional<IncompatibilityId> Solver::propagate(const StopToken &stop)
{
    if (const std::optional<IncompatibilityId> pending = std::exchange(m_pendingConflict, std::nullopt))
        return pending;
    while (!stop.stop_requested()) {
        if (!m_toCheck.empty()) {
            const IncompatibilityId id = m_toCheck.back();
            m_toCheck.pop_back();
            if (!holds(id))
                return id;
            continue;
        }
        if (m_changedHead == m_changed.size()) {
            m_changed.clear();
            m_changedHead = 0;
            return std::nullopt;
        }
        const PackageId package = m_changed[m_changedHead++];
        m_isChanged[index(package)] = false;
        for (const auto [incompatibility, term] : m_incompatibilities.occurrences(package)) {
            if (m_trail.stands(m_falseSince[index(incompatibility)]))
                continue;
            // A term that is not true now cannot have made the others matter.
            if (current(package).isSubsetOf(m_incompatibilities.term(term).set) && !holds(incompatibility))
                return incompatibility;
        }
    }
    return std::nullopt;
}

/// Derives what the incompatibility forces when all its terms but one are true.
bool Solver::holds(IncompatibilityId id)
{
    ++m_statistics.checks;
    const Term *open = nullptr;
    for (const Term &term : m_incompatibilities.terms(id)) {
        const ValueSet &set = current(term.package);
        if (set.isSubsetOf(term.set))
            continue;
        const bool isFalse = !set.intersects(term.set);
        if (isFalse)
            m_falseSince[index(id)] = m_trail.mark(term.package);
        if (open || isFalse)
            return true;
        open = &term;
    }
    if (!open)
        return false;
    m_trail.derive(open->package, current(open->package) - open->set, id);
    narrowed(open->package);
    return true;
}

/// To be called after every narrowing.
void Solver::narrowed(PackageId package)
{
    if (!m_isChanged[index(package)]) {
        m_isChanged[index(package)] = true;
        m_changed.push_back(package);
    }
    const ValueSet &set = current(package);
    if (set.contains(absent))
        return;
    if (set.single())
        m_fresh.push_back(package);
    else if (set.contains(installed))
        m_cursor = std::min(m_cursor, package);
    else if (!m_isOpen[index(package)]) {
        m_isOpen[index(package)] = true;
        m_open.push_back(package);
    }
}

void Solver::noteAdded(IncompatibilityId id)
{
    noteUnit(id);
    m_falseSince[index(id)] = {};
    m_toCheck.push_back(id);
    if (m_trail.level() > 0)
        m_late.push_back({id, m_trail.level()});
}

void Solver::noteUnit(IncompatibilityId id)
{
    m_falseSince.resize(m_incompatibilities.size());
    const std::span<const Term> terms = m_incompatibilities.terms(id);
    const auto says = [&](const Term &term) { return !domain(term.package).isSubsetOf(term.set); };
    if (std::count_if(terms.begin(), terms.end(), says) <= 1)
        m_units.push_back(id);
}

} // namespace constrictor
