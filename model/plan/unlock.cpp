// SPDX-License-Identifier: MIT
#include "plan/unlock.h"

#include "plan/preferences.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr Relaxation::Cost lockEdit = Relaxation::Cost{1} << 32;
constexpr Relaxation::Cost change = 1;

PlanCost split(Relaxation::Cost cost)
{
    return {static_cast<std::uint32_t>(cost / lockEdit), static_cast<std::uint32_t>(cost % lockEdit)};
}

/// Constraint lines first, then installed packages: the two stages.
class UnlockSearch
{
public:
    UnlockSearch(World &world, const StopToken &stop, const PlanBoundsSink &bounds)
        : m_world(world)
        , m_relaxation(world, stop)
    {
        m_relaxation.reportTo([&bounds](Relaxation::Cost lower, std::optional<Relaxation::Cost> upper) {
            if (bounds)
                bounds(split(lower), upper ? std::optional(split(*upper)) : std::nullopt);
        });
        for (std::uint32_t i = 0; i < world.locks().size(); ++i) {
            if (world.locks()[i].kept) {
                m_relaxation.require(world.locks()[i].assumption);
                continue;
            }
            m_relaxation.addDroppable(world.locks()[i].assumption, lockEdit);
            m_lockNumbers.push_back(i);
        }
        for (const PackageId keep : world.installedAssumptions())
            m_relaxation.addDroppable(keep, change);
    }

    Unlock run()
    {
        const auto broken = [&] { return brokenBy(m_last = readSolution(m_world)); };
        const auto improved = [&] { m_result.best = m_last; };
        m_result.outcome = m_relaxation.run(broken, improved, m_lockNumbers.size());
        if (m_result.outcome == RelaxationOutcome::Optimal)
            m_result.outcome = m_relaxation.run(broken, improved);
        m_result.lower = split(m_relaxation.lowerBound());
        if (const std::optional<Relaxation::Cost> upper = m_relaxation.upperBound())
            m_result.upper = split(*upper);
        for (const Core &core : m_relaxation.cores())
            m_result.cores.push_back(toUnlockCore(core));
        m_result.finalRefutation = m_relaxation.finalRefutation();
        m_result.isRelative = m_relaxation.isRelative();
        return std::move(m_result);
    }

private:
    [[nodiscard]] ElementSet brokenBy(const Solution &solution) const
    {
        ElementSet broken;
        for (std::uint32_t i = 0; i < m_lockNumbers.size(); ++i) {
            if (std::binary_search(solution.editedLocks.begin(), solution.editedLocks.end(), m_lockNumbers[i]))
                broken.push_back(i);
        }
        for (std::uint32_t i = static_cast<std::uint32_t>(m_lockNumbers.size()); i < m_relaxation.droppableCount();
             ++i) {
            const PackageId kept{m_world.subject(m_relaxation.assumption(i)).number};
            if (std::binary_search(solution.changed.begin(), solution.changed.end(), kept))
                broken.push_back(i);
        }
        return broken;
    }

    [[nodiscard]] UnlockCore toUnlockCore(const Core &core) const
    {
        UnlockCore result{.refutation = core.refutation};
        for (const std::uint32_t member : core.members) {
            if (member < m_lockNumbers.size())
                result.locks.push_back(m_lockNumbers[member]);
            else
                result.kept.push_back(PackageId{m_world.subject(m_relaxation.assumption(member)).number});
        }
        return result;
    }

    World &m_world;
    Relaxation m_relaxation;
    std::vector<std::uint32_t> m_lockNumbers; ///< of droppable lines
    Solution m_last;
    Unlock m_result;
};

} // namespace

Unlock findSmallestUnlock(World &world, const StopToken &stop, const PlanBoundsSink &bounds)
{
    Unlock unlock = UnlockSearch(world, stop, bounds).run();
    if (unlock.outcome == RelaxationOutcome::Optimal)
        preferAmongEquals(world, *unlock.best, stop);
    return unlock;
}

} // namespace constrictor
