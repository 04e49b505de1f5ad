// SPDX-License-Identifier: MIT
#include "plan/unlock.h"

#include "plan/preferences.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr Relaxation::Cost lockEdit = Relaxation::Cost{1} << 32;
constexpr Relaxation::Cost change = 1;
constexpr Relaxation::Cost upgrade = Relaxation::Cost{1} << 48;
constexpr std::size_t comparedAtMost = 12;

PlanCost split(Relaxation::Cost cost)
{
    return {static_cast<std::uint32_t>(cost % upgrade / lockEdit), static_cast<std::uint32_t>(cost % lockEdit)};
}

} // namespace

UnlockSearch::UnlockSearch(World &world, StopToken stop, PlanBoundsSink bounds)
    : m_world(world)
    , m_stop(std::move(stop))
    , m_bounds(std::move(bounds))
    , m_relaxation(world, m_stop)
{
    for (std::uint32_t i = 0; i < world.locks().size(); ++i) {
        if (world.locks()[i].kept) {
            m_relaxation.require(world.locks()[i].assumption);
            continue;
        }
        m_relaxation.addDroppable(world.locks()[i].assumption, lockEdit);
        m_lockNumbers.push_back(i);
    }
    for (const Upgrade &wanted : world.upgrades())
        m_relaxation.addDroppable(wanted.assumption, upgrade);
    m_firstKept = m_relaxation.droppableCount();
    for (const PackageId keep : world.installedAssumptions())
        m_relaxation.addDroppable(keep, change);
}

Unlock UnlockSearch::run()
{
    m_relaxation.reportTo([this](Relaxation::Cost lower, std::optional<Relaxation::Cost> upper) {
        if (m_bounds)
            m_bounds(split(lower), upper ? std::optional(split(*upper)) : std::nullopt);
    });
    Unlock result;
    Solution last;
    const auto broken = [&] { return brokenBy(last = readSolution(m_world)); };
    const auto improved = [&] { result.best = last; };
    result.outcome = m_relaxation.run(broken, improved, m_firstKept);
    if (result.outcome == RelaxationOutcome::Optimal)
        result.outcome = m_relaxation.run(broken, improved);
    result.lower = split(m_relaxation.lowerBound());
    if (const std::optional<Relaxation::Cost> upper = m_relaxation.upperBound())
        result.upper = split(*upper);
    const ElementSet brokenByBest = result.best ? brokenBy(*result.best) : ElementSet();
    for (const Core &core : m_relaxation.cores()) {
        if (std::optional<UnlockCore> reason = toUnlockCore(core, brokenByBest))
            result.cores.push_back(*std::move(reason));
    }
    result.finalRefutation = m_relaxation.finalRefutation();
    result.isRelative = m_relaxation.isRelative();
    if (result.outcome == RelaxationOutcome::Optimal)
        compareEquals(result);
    return result;
}

/// The cores stay those of the proof: they are read before other answers are looked for.
void UnlockSearch::compareEquals(Unlock &unlock)
{
    std::vector<Solution> all{*unlock.best};
    m_relaxation.findEquals(brokenBy(*unlock.best), comparedAtMost - 1, [&] { all.push_back(readSolution(m_world)); });
    for (Solution &solution : all)
        preferAmongEquals(m_world, solution, m_stop);
    std::stable_sort(all.begin(), all.end(), [&](const Solution &one, const Solution &other) {
        return preferenceOf(m_world, one) < preferenceOf(m_world, other);
    });
    unlock.best = std::move(all.front());
    all.erase(all.begin());
    unlock.equals = std::move(all);
}

std::optional<Solution> UnlockSearch::under(PackageId assumption) const
{
    Relaxation relaxation = m_relaxation;
    relaxation.reportTo({});
    relaxation.require(assumption);
    relaxation.forgetSolution();
    Solution last;
    std::optional<Solution> best;
    const auto broken = [&] { return brokenBy(last = readSolution(m_world)); };
    const auto improved = [&] { best = last; };
    if (relaxation.run(broken, improved, m_firstKept) != RelaxationOutcome::Optimal
        || relaxation.run(broken, improved) != RelaxationOutcome::Optimal)
        return std::nullopt;
    return best;
}

ElementSet UnlockSearch::brokenBy(const Solution &solution) const
{
    ElementSet broken;
    for (std::uint32_t i = 0; i < m_lockNumbers.size(); ++i) {
        if (std::binary_search(solution.editedLocks.begin(), solution.editedLocks.end(), m_lockNumbers[i]))
            broken.push_back(i);
    }
    for (auto i = static_cast<std::uint32_t>(m_lockNumbers.size()); i < m_firstKept; ++i) {
        const Upgrade &wanted = m_world.upgrades()[i - m_lockNumbers.size()];
        if (!wanted.newer.contains(valueOf(solution, wanted.target)))
            broken.push_back(i);
    }
    for (auto i = static_cast<std::uint32_t>(m_firstKept); i < m_relaxation.droppableCount(); ++i) {
        const PackageId kept{m_world.subject(m_relaxation.assumption(i)).number};
        if (std::binary_search(solution.changed.begin(), solution.changed.end(), kept))
            broken.push_back(i);
    }
    return broken;
}

/// Where something does not become newer after all, no line and no package had to give way for that.
std::optional<UnlockCore> UnlockSearch::toUnlockCore(const Core &core, const ElementSet &broken) const
{
    UnlockCore result{.refutation = core.refutation};
    for (const std::uint32_t member : core.members) {
        const bool isUpgrade = member >= m_lockNumbers.size() && member < m_firstKept;
        if (isUpgrade && std::binary_search(broken.begin(), broken.end(), member))
            return std::nullopt;
        if (member < m_lockNumbers.size())
            result.locks.push_back(m_lockNumbers[member]);
        else if (!isUpgrade)
            result.kept.push_back(PackageId{m_world.subject(m_relaxation.assumption(member)).number});
    }
    return result;
}

} // namespace constrictor
