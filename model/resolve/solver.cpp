// SPDX-License-Identifier: MIT
#include "resolve/solver.h"

#include "resolve/conflictanalysis.h"

#include <algorithm>
#include <cassert>

namespace constrictor {

Solver::Solver(Provider &provider, std::size_t memoryLimit)
    : m_provider(provider)
    , m_memoryLimit(memoryLimit)
{
}

PackageId Solver::addPackage(PackageKind kind, ValueSet domain)
{
    const PackageId id{static_cast<std::uint32_t>(m_kinds.size())};
    m_kinds.push_back(kind);
    m_conflicts.push_back(0);
    m_isChanged.push_back(false);
    m_isOpen.push_back(false);
    m_incompatibilities.addPackage();
    m_trail.addPackage(std::move(domain));
    return id;
}

IncompatibilityId Solver::add(std::vector<Term> terms, ReasonId reason)
{
    const IncompatibilityId id = m_incompatibilities.addGiven(std::move(terms), reason);
    noteAdded(id);
    return id;
}

void Solver::widen(IncompatibilityId id, PackageId package, Value value)
{
    if (m_incompatibilities.widen(id, package, value))
        noteAdded(id);
}

void Solver::assumeAlways(PackageId assumption)
{
    m_standing.push_back(assumption);
}

void Solver::assumeNoLonger(PackageId assumption)
{
    std::erase(m_standing, assumption);
    m_startOver = true;
}

void Solver::list(PackageId package)
{
    if (isListed(package))
        return;
    ++m_statistics.lists;
    const ValueSet values = m_provider.list(package);
    const std::optional<std::uint32_t> emptied = m_trail.list(package, values);
    m_incompatibilities.list(package, values, [&](ConditionId condition) {
        return m_provider.matching(package, condition) & (domain(package) | ValueSet{absent, installed});
    });
    for (const Incompatibilities::Occurrence &occurrence : m_incompatibilities.occurrences(package))
        noteAdded(occurrence.incompatibility);
    if (!m_startOver)
        narrowed(package);
    if (emptied) {
        m_pendingConflict = m_trail.entry(*emptied).cause;
        m_trail.cut(*emptied);
        m_settled = 0;
    }
    m_fresh.push_back(package); // may have one value now, on whatever level the search goes on
}

SolveResult Solver::solve(std::span<const PackageId> assumptions, const StopToken &stop)
{
    ++m_statistics.solves;
    m_assumptions.assign(assumptions.begin(), assumptions.end());
    m_startOver = true;
    for (;;) {
        if (stop.stop_requested())
            return {.outcome = SolveOutcome::Stopped};
        if (std::optional<SolveResult> result = step(stop))
            return *std::move(result);
    }
}

std::optional<SolveResult> Solver::step(const StopToken &stop)
{
    if (m_startOver && !start(stop))
        return refuted(m_pendingConflict.value());
    if (const std::optional<IncompatibilityId> conflict = propagate(stop)) {
        m_statistics.peakBytes = std::max(m_statistics.peakBytes, bytes());
        if (m_statistics.peakBytes > m_memoryLimit)
            return SolveResult{.outcome = SolveOutcome::OutOfMemory};
        if (!learn(*conflict))
            return refuted(m_pendingConflict.value());
        return std::nullopt;
    }
    if (stop.stop_requested() || describeFresh() || m_startOver || decideNeeded() || completeOne())
        return std::nullopt;
    if (m_provider.accepts())
        return SolveResult{.outcome = SolveOutcome::Solved};
    m_startOver = true;
    return std::nullopt;
}

/// Posts the facts, then the assumptions. False: an assumption contradicts the facts, the refutation is in
/// m_pendingConflict.
bool Solver::start(const StopToken &stop)
{
    ++m_statistics.restarts;
    m_startOver = false;
    m_pendingConflict.reset();
    backjump(0);
    m_trail.cut(0);
    closeAbove(0);
    m_settled = 0;
    m_cursor = PackageId{};
    m_completeCursor = 0;
    m_late.clear();
    m_fresh.clear();
    m_toCheck = m_units;
    if (const std::optional<IncompatibilityId> conflict = propagate(stop)) {
        const bool learned = learn(*conflict);
        assert(!learned);
        return learned;
    }
    for (const std::vector<PackageId> *group : {&m_assumptions, &m_standing}) {
        for (const PackageId assumption : *group) {
            if (!postAssumption(assumption))
                return false;
        }
    }
    return true;
}

bool Solver::postAssumption(PackageId assumption)
{
    const ValueSet left = current(assumption) & ValueSet{on};
    if (!left.empty()) {
        m_trail.assume(assumption, left);
        narrowed(assumption);
        return true;
    }
    const IncompatibilityId cause = m_trail.entry(m_trail.last(assumption)).cause;
    m_trail.assume(assumption, left);
    return learn(cause);
}

SolveResult Solver::refuted(IncompatibilityId id) const
{
    SolveResult result{.outcome = SolveOutcome::Refuted, .refutation = id};
    for (const Term &term : m_incompatibilities.terms(id)) {
        assert(term.set == ValueSet{on});
        result.core.push_back(term.package);
    }
    return result;
}

bool Solver::learn(IncompatibilityId conflict)
{
    ++m_statistics.conflicts;
    Lesson lesson = analyseConflict(m_incompatibilities, m_trail, conflict);
    for (const Term &term : lesson.terms)
        ++m_conflicts[index(term.package)];
    const bool isNew =
        lesson.antecedents.size() > 1 || lesson.terms.size() != m_incompatibilities.terms(conflict).size();
    const IncompatibilityId id =
        isNew ? m_incompatibilities.addLearned(std::move(lesson.terms), lesson.antecedents) : conflict;
    if (isNew)
        noteUnit(id);
    if (lesson.final) {
        m_pendingConflict = id;
        return false;
    }
    backjump(lesson.backjumpLevel);
    m_toCheck.push_back(id);
    return true;
}

void Solver::backjump(std::uint32_t level)
{
    for (const PackageId package : std::span(m_changed).subspan(m_changedHead))
        m_isChanged[index(package)] = false;
    m_changed.clear();
    m_changedHead = 0;
    m_toCheck.clear();
    if (level < m_levelStarts.size()) {
        closeAbove(m_levelStarts[level].open);
        m_settled = m_levelStarts[level].settled;
        m_cursor = m_levelStarts[level].cursor;
        m_levelStarts.resize(level);
        m_completeCursor = 0;
    }
    m_trail.backjump(level);
    for (Late &late : m_late) {
        if (late.level > level) {
            late.level = level;
            m_toCheck.push_back(late.id);
        }
    }
}

/// Leaves the first so many open packages.
void Solver::closeAbove(std::size_t open)
{
    for (; m_open.size() > open; m_open.pop_back())
        m_isOpen[index(m_open.back())] = false;
}

std::size_t Solver::bytes() const
{
    return m_incompatibilities.bytes() + m_falseSince.capacity() * sizeof(TrailMark)
        + m_trail.size() * sizeof(TrailEntry) + packageCount() * (sizeof(ValueSet) + 4 * sizeof(std::uint32_t));
}

} // namespace constrictor
