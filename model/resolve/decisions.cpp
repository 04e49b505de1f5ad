// SPDX-License-Identifier: MIT
// What the solver chooses when nothing is forced.
#include "resolve/solver.h"

#include <cassert>
#include <limits>
#include <span>

namespace constrictor {

/// Tells the provider about every package that came down to one value. True if that added anything.
bool Solver::describeFresh()
{
    const std::size_t before = m_toCheck.size();
    while (!m_fresh.empty()) {
        const PackageId package = m_fresh.back();
        m_fresh.pop_back();
        const std::optional<Value> value = this->value(package);
        if (value && *value != absent)
            m_provider.describe(package, *value);
    }
    return m_toCheck.size() != before;
}

/// Decides one package that must be present. False: there is none left.
bool Solver::decideNeeded()
{
    if (const std::optional<PackageId> package = mostConstrained()) {
        if (!isListed(*package)) {
            list(*package);
            return true;
        }
        decide(*package, m_provider.choose(*package, current(*package)));
        return true;
    }
    if (const std::optional<PackageId> package = nextInstalled()) {
        decide(*package, installed);
        return true;
    }
    return false;
}

std::optional<PackageId> Solver::mostConstrained()
{
    while (m_settled < m_open.size() && current(m_open[m_settled]).single())
        ++m_settled;
    constexpr std::int64_t conflictWeight = 5;
    std::optional<PackageId> best;
    std::int64_t bestScore = std::numeric_limits<std::int64_t>::max();
    for (const PackageId package : std::span(m_open).subspan(m_settled)) {
        const ValueSet &set = current(package);
        if (set.single())
            continue;
        const std::int64_t score = static_cast<std::int64_t>(set.count())
            - conflictWeight * static_cast<std::int64_t>(m_conflicts[index(package)]);
        if (score < bestScore || (score == bestScore && package < *best)) {
            best = package;
            bestScore = score;
        }
    }
    return best;
}

std::optional<PackageId> Solver::nextInstalled()
{
    for (std::uint32_t i = index(m_cursor); i < packageCount(); ++i) {
        const PackageId package{i};
        const ValueSet &set = current(package);
        if (!set.contains(absent) && set.contains(installed) && !set.single()) {
            m_cursor = package;
            return package;
        }
    }
    m_cursor = PackageId{static_cast<std::uint32_t>(packageCount())};
    return std::nullopt;
}

/// Decides one package that nothing needs "absent" or "off". False: the assignment is complete.
bool Solver::completeOne()
{
    for (; m_completeCursor < packageCount(); ++m_completeCursor) {
        const PackageId package{m_completeCursor};
        if (m_kinds[m_completeCursor] == PackageKind::Assumption || value(package))
            continue;
        assert(current(package).contains(absent));
        decide(package, absent);
        return true;
    }
    return false;
}

void Solver::decide(PackageId package, Value value)
{
    ++m_statistics.decisions;
    m_levelStarts.push_back({m_open.size(), m_settled, m_cursor});
    m_trail.decide(package, value);
    narrowed(package);
}

} // namespace constrictor
