// SPDX-License-Identifier: MIT
#include "plan/hittingset.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

namespace constrictor {

namespace {

/// Sets without those that contain another one: who hits the smaller hits the larger.
std::vector<ElementSet> withoutSupersets(std::vector<ElementSet> sets)
{
    std::sort(sets.begin(), sets.end(), [](const ElementSet &left, const ElementSet &right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    std::vector<ElementSet> kept;
    for (ElementSet &set : sets) {
        const bool covered = std::any_of(kept.begin(), kept.end(), [&](const ElementSet &smaller) {
            return std::includes(set.begin(), set.end(), smaller.begin(), smaller.end());
        });
        if (!covered)
            kept.push_back(std::move(set));
    }
    return kept;
}

/// Groups of sets that share no element with another group.
std::vector<std::vector<ElementSet>> components(const std::vector<ElementSet> &sets)
{
    std::vector<std::size_t> group(sets.size());
    std::iota(group.begin(), group.end(), std::size_t{0});
    const auto root = [&](std::size_t i) {
        while (group[i] != i)
            i = group[i] = group[group[i]];
        return i;
    };
    std::map<std::uint32_t, std::size_t> first; // the first set with that element
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (const std::uint32_t element : sets[i]) {
            const auto [found, isNew] = first.emplace(element, i);
            if (!isNew)
                group[root(i)] = root(found->second);
        }
    }
    std::map<std::size_t, std::vector<ElementSet>> byRoot;
    for (std::size_t i = 0; i < sets.size(); ++i)
        byRoot[root(i)].push_back(sets[i]);
    std::vector<std::vector<ElementSet>> result;
    result.reserve(byRoot.size());
    for (auto &[unused, members] : byRoot)
        result.push_back(std::move(members));
    return result;
}

/// Branch and bound over one component. The recursion is as deep as the hitting set is large.
class BranchAndBound
{
public:
    BranchAndBound(const std::vector<std::uint64_t> &costs, const StopToken &stop)
        : m_costs(costs)
        , m_stop(stop)
    {
    }

    std::optional<HittingSet> run(std::vector<ElementSet> sets)
    {
        m_best.cost = std::numeric_limits<std::uint64_t>::max();
        search(std::move(sets));
        if (m_stop.stop_requested())
            return std::nullopt;
        return m_best;
    }

private:
    [[nodiscard]] std::uint64_t cheapest(const ElementSet &set) const
    {
        std::uint64_t result = std::numeric_limits<std::uint64_t>::max();
        for (const std::uint32_t element : set)
            result = std::min(result, m_costs[element]);
        return result;
    }

    /// Sets that share no element each cost at least their cheapest member.
    [[nodiscard]] std::uint64_t lowerBound(const std::vector<ElementSet> &sets) const
    {
        std::vector<std::uint32_t> used;
        std::uint64_t bound = 0;
        for (const ElementSet &set : sets) {
            const bool shares = std::any_of(set.begin(), set.end(), [&](std::uint32_t element) {
                return std::find(used.begin(), used.end(), element) != used.end();
            });
            if (shares)
                continue;
            used.insert(used.end(), set.begin(), set.end());
            bound += cheapest(set);
        }
        return bound;
    }

    void take(std::uint32_t element, std::vector<ElementSet> &sets)
    {
        m_chosen.push_back(element);
        m_cost += m_costs[element];
        std::erase_if(sets, [&](const ElementSet &set) { return std::binary_search(set.begin(), set.end(), element); });
    }

    /// Sets are sorted by size, so that forced members come first.
    void search(std::vector<ElementSet> sets)
    {
        const std::size_t chosenBefore = m_chosen.size();
        const std::uint64_t costBefore = m_cost;
        while (!sets.empty() && sets.front().size() == 1)
            take(sets.front().front(), sets);
        if (!m_stop.stop_requested() && m_cost + lowerBound(sets) < m_best.cost) {
            if (sets.empty()) {
                m_best = {m_chosen, m_cost};
                std::sort(m_best.elements.begin(), m_best.elements.end());
            } else {
                branch(sets);
            }
        }
        m_chosen.resize(chosenBefore);
        m_cost = costBefore;
    }

    /// One member of the smallest set is taken; those tried before it are then out of the question.
    void branch(const std::vector<ElementSet> &sets)
    {
        ElementSet refused;
        for (const std::uint32_t element : byUse(sets.front(), sets)) {
            std::vector<ElementSet> rest;
            bool dead = false;
            for (const ElementSet &set : sets) {
                if (std::binary_search(set.begin(), set.end(), element))
                    continue;
                ElementSet left;
                std::set_difference(set.begin(), set.end(), refused.begin(), refused.end(), std::back_inserter(left));
                dead = dead || left.empty();
                rest.push_back(std::move(left));
            }
            if (!dead) {
                m_chosen.push_back(element);
                m_cost += m_costs[element];
                search(withoutSupersets(std::move(rest)));
                m_cost -= m_costs[element];
                m_chosen.pop_back();
            }
            refused.insert(std::upper_bound(refused.begin(), refused.end(), element), element);
        }
    }

    /// The set's members, the most promising first: those in many sets for little.
    [[nodiscard]] ElementSet byUse(const ElementSet &set, const std::vector<ElementSet> &sets) const
    {
        std::vector<std::pair<double, std::uint32_t>> rated;
        for (const std::uint32_t element : set) {
            const auto uses = std::count_if(sets.begin(), sets.end(), [&](const ElementSet &other) {
                return std::binary_search(other.begin(), other.end(), element);
            });
            rated.emplace_back(static_cast<double>(m_costs[element]) / static_cast<double>(uses), element);
        }
        std::sort(rated.begin(), rated.end());
        ElementSet result;
        for (const auto &[unused, element] : rated)
            result.push_back(element);
        return result;
    }

    const std::vector<std::uint64_t> &m_costs;
    const StopToken &m_stop;
    HittingSet m_best;
    ElementSet m_chosen;
    std::uint64_t m_cost = 0;
};

} // namespace

std::optional<HittingSet> cheapestHittingSet(const std::vector<ElementSet> &sets,
                                             const std::vector<std::uint64_t> &costs, const StopToken &stop)
{
    HittingSet result;
    const std::vector<ElementSet> smallest = withoutSupersets(sets);
    if (!smallest.empty() && smallest.front().empty())
        return std::nullopt;
    for (std::vector<ElementSet> &component : components(smallest)) {
        const std::optional<HittingSet> part = BranchAndBound(costs, stop).run(std::move(component));
        if (!part)
            return std::nullopt;
        result.elements.insert(result.elements.end(), part->elements.begin(), part->elements.end());
        result.cost += part->cost;
    }
    std::sort(result.elements.begin(), result.elements.end());
    return result;
}

} // namespace constrictor
