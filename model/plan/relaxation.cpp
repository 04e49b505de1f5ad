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
    const auto number = static_cast<std::uint32_t>(m_droppable.size());
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
    return hit(Branch{});
}

std::optional<HittingSet> Relaxation::hit(const Branch &branch) const
{
    std::vector<ElementSet> sets;
    for (const Core &core : m_cores) {
        const auto isTaken = [&](std::uint32_t element) {
            return std::binary_search(branch.taken.begin(), branch.taken.end(), element);
        };
        if (!isLive(core) || std::any_of(core.members.begin(), core.members.end(), isTaken))
            continue;
        ElementSet &left = sets.emplace_back();
        std::set_difference(core.members.begin(), core.members.end(), branch.refused.begin(), branch.refused.end(),
                            std::back_inserter(left));
    }
    std::optional<HittingSet> rest = cheapestHittingSet(sets, m_costs, m_stop);
    if (!rest)
        return std::nullopt;
    HittingSet all{.elements = {}, .cost = rest->cost + costOf(branch.taken)};
    std::set_union(rest->elements.begin(), rest->elements.end(), branch.taken.begin(), branch.taken.end(),
                   std::back_inserter(all.elements));
    return all;
}

bool Relaxation::canDrop(std::uint32_t number, Cost limit)
{
    for (;;) {
        const std::optional<HittingSet> cheapest = hit({.taken = {number}, .refused = {}});
        if (!cheapest || cheapest->cost > limit)
            return false;
        const Step step = solveWithout(cheapest->elements);
        if (step != Step::Refuted && step != Step::Again)
            return step == Step::Solved;
    }
}

/// A set of the branch with a solution, as cheap as the optimum.
std::optional<ElementSet> Relaxation::solveBranch(const Branch &branch)
{
    for (;;) {
        std::optional<HittingSet> cheapest = hit(branch);
        if (!cheapest || cheapest->cost > m_lower)
            return std::nullopt;
        const Step step = solveWithout(cheapest->elements);
        if (step == Step::Solved)
            return std::move(cheapest->elements);
        if (step != Step::Refuted && step != Step::Again)
            return std::nullopt;
    }
}

/// What a found set leaves is split by its elements: without the first; with the first and without the second; ...
void Relaxation::findEquals(const ElementSet &first, std::size_t most, const std::function<void()> &found)
{
    m_assumed = m_droppable.size();
    std::vector<std::pair<Branch, ElementSet>> open{{Branch{}, first}};
    for (std::size_t i = 0; i < open.size() && most > 0; ++i) {
        auto [branch, set] = open[i]; // a copy: more are added meanwhile
        for (const std::uint32_t element : set) {
            if (std::binary_search(branch.taken.begin(), branch.taken.end(), element))
                continue;
            Branch without = branch;
            without.refused.insert(std::upper_bound(without.refused.begin(), without.refused.end(), element), element);
            if (std::optional<ElementSet> other = solveBranch(without)) {
                found();
                open.emplace_back(std::move(without), *std::move(other));
                if (--most == 0)
                    return;
            }
            branch.taken.insert(std::upper_bound(branch.taken.begin(), branch.taken.end(), element), element);
        }
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
