// SPDX-License-Identifier: MIT
#include "plan/relaxation.h"

#include <algorithm>
#include <limits>

namespace constrictor {

Relaxation::Relaxation(World &world, StopToken stop)
    : m_world(world)
    , m_stop(std::move(stop))
{
}

std::uint32_t Relaxation::addDroppable(PackageId assumption, Cost cost)
{
    const std::uint32_t number = static_cast<std::uint32_t>(m_droppable.size());
    m_droppable.push_back(assumption);
    m_costs.push_back(cost);
    m_numbers.emplace(index(assumption), number);
    return number;
}

Relaxation::Cost Relaxation::costOf(const ElementSet &elements) const
{
    Cost cost = 0;
    for (const std::uint32_t element : elements)
        cost += m_costs[element];
    return cost;
}

RelaxationOutcome Relaxation::run(const Broken &broken, const std::function<void()> &improved,
                                  std::optional<std::size_t> assumed)
{
    bool disjoint = true; // first drop whole cores: a quick first solution, and cores that share nothing
    constexpr Cost unknown = std::numeric_limits<Cost>::max();
    Cost best = assumed ? unknown : m_upper.value_or(unknown); // over what this stage assumes
    ElementSet dropped;
    for (bool isFirst = true;; isFirst = false) {
        const std::optional<HittingSet> cheapest = hit();
        if (!cheapest)
            return RelaxationOutcome::Stopped;
        noteLowerBound(cheapest->cost);
        if (best <= cheapest->cost)
            return RelaxationOutcome::Optimal;
        if (isFirst || !disjoint)
            dropped = cheapest->elements;
        m_assumed = assumed.value_or(m_droppable.size());
        const Step step = solveWithout(dropped);
        if (step == Step::Solved) {
            const Cost cost = noteSolution(broken(), improved);
            best = std::min(best, cost);
            disjoint = false;
        } else if (step == Step::Refuted && disjoint) {
            ElementSet both;
            std::set_union(dropped.begin(), dropped.end(), m_cores.back().members.begin(), m_cores.back().members.end(),
                           std::back_inserter(both));
            dropped = std::move(both);
        } else if (step == Step::Impossible) {
            return RelaxationOutcome::Impossible;
        } else if (step == Step::OutOfMemory) {
            return RelaxationOutcome::OutOfMemory;
        } else if (step == Step::Stopped) {
            return RelaxationOutcome::Stopped;
        }
    }
}

void Relaxation::noteLowerBound(Cost cost)
{
    if (cost != m_lower && m_sink)
        m_sink(cost, m_upper);
    m_lower = cost;
}

/// The solution's cost over what this stage assumes.
Relaxation::Cost Relaxation::noteSolution(const ElementSet &broken, const std::function<void()> &improved)
{
    const Cost cost = costOf(broken);
    if (!m_upper || cost < *m_upper) {
        m_upper = cost;
        improved();
        if (m_sink)
            m_sink(m_lower, m_upper);
    }
    if (m_assumed == m_droppable.size())
        return cost;
    ElementSet counted = broken;
    std::erase_if(counted, [&](std::uint32_t element) { return element >= m_assumed; });
    return costOf(counted);
}

std::optional<HittingSet> Relaxation::hit() const
{
    std::vector<ElementSet> sets;
    for (const Core &core : m_cores) {
        if (isLive(core))
            sets.push_back(core.members);
    }
    return cheapestHittingSet(sets, m_costs, m_stop);
}

bool Relaxation::canDrop(std::uint32_t number, Cost limit)
{
    for (;;) {
        std::vector<ElementSet> sets;
        for (const Core &core : m_cores) {
            if (isLive(core) && !std::binary_search(core.members.begin(), core.members.end(), number))
                sets.push_back(core.members);
        }
        std::optional<HittingSet> rest = cheapestHittingSet(sets, m_costs, m_stop);
        if (!rest || rest->cost + m_costs[number] > limit)
            return false;
        rest->elements.insert(std::upper_bound(rest->elements.begin(), rest->elements.end(), number), number);
        const Step step = solveWithout(rest->elements);
        if (step != Step::Refuted && step != Step::Again)
            return step == Step::Solved;
    }
}

Relaxation::Step Relaxation::solveWithout(const ElementSet &dropped)
{
    std::vector<PackageId> assumptions = m_required;
    for (std::uint32_t i = 0; i < m_assumed; ++i) {
        if (!std::binary_search(dropped.begin(), dropped.end(), i))
            assumptions.push_back(m_droppable[i]);
    }
    const SolveResult result = m_world.solver().solve(assumptions, m_stop);
    switch (result.outcome) {
    case SolveOutcome::Solved:
        return Step::Solved;
    case SolveOutcome::Stopped:
        return Step::Stopped;
    case SolveOutcome::OutOfMemory:
        return Step::OutOfMemory;
    case SolveOutcome::Refuted:
        break;
    }
    return keepCore(result);
}

Relaxation::Step Relaxation::keepCore(const SolveResult &result)
{
    Core core{.refutation = result.refutation};
    for (const PackageId member : result.core) {
        const Subject &subject = m_world.subject(member);
        if (subject.kind == Subject::Kind::Closed)
            core.closings.push_back(subject.number);
        else if (const auto found = m_numbers.find(index(member)); found != m_numbers.end())
            core.members.push_back(found->second);
    }
    std::sort(core.members.begin(), core.members.end());
    if (!core.closings.empty()) {
        if (m_readsOn)
            m_world.readEverything(m_stop);
        if (!isLive(core))
            return m_stop.stop_requested() ? Step::Stopped : Step::Again;
        m_isRelative = m_isRelative || !m_readsOn;
    }
    if (core.members.empty()) {
        m_finalRefutation = result.refutation;
        return Step::Impossible;
    }
    m_cores.push_back(std::move(core));
    return Step::Refuted;
}

bool Relaxation::isLive(const Core &core) const
{
    return std::all_of(core.closings.begin(), core.closings.end(),
                       [&](std::uint32_t number) { return m_world.closings()[number].live; });
}

std::vector<Core> Relaxation::cores() const
{
    std::vector<Core> result;
    for (const Core &core : m_cores) {
        if (isLive(core))
            result.push_back(core);
    }
    return result;
}

} // namespace constrictor
