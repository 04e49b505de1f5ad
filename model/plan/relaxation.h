// SPDX-License-Identifier: MIT
#pragma once

#include "plan/hittingset.h"
#include "plan/world.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace constrictor {

/// Assumptions that cannot hold together, and why.
struct Core
{
    ElementSet members; ///< droppable assumptions, by their number in the relaxation; ascending
    std::vector<std::uint32_t> closings; ///< that it rests on
    IncompatibilityId refutation{};
};

enum class RelaxationOutcome : std::uint8_t {
    Optimal, ///< the best solution is a cheapest one
    Impossible, ///< not even without all droppable assumptions
    Stopped, ///< the token was set; the bounds hold nevertheless
    OutOfMemory,
};

/// The cheapest set of assumptions to drop so that the rest can hold: implicit hitting sets. Every refuted solve gives
/// a core, of which any answer has to drop a member; the cheapest set that hits all cores is a lower bound, every
/// solution an upper one.
class Relaxation
{
public:
    using Cost = std::uint64_t;
    /// Says which of the droppable assumptions the solver's accepted solution really breaks, ascending.
    using Broken = std::function<ElementSet()>;
    /// Called whenever a bound improves.
    using BoundsSink = std::function<void(Cost lower, std::optional<Cost> upper)>;

    Relaxation(World &world, StopToken stop);

    /// An assumption that every solve makes.
    void require(PackageId assumption) { m_required.push_back(assumption); }
    /// An assumption that can be dropped at a cost. Its number is the count of those before it.
    std::uint32_t addDroppable(PackageId assumption, Cost cost);
    [[nodiscard]] PackageId assumption(std::uint32_t number) const { return m_droppable[number]; }
    [[nodiscard]] std::size_t droppableCount() const { return m_droppable.size(); }

    /// Searches while only the first so many droppable ones are assumed (stages build on each other), or all. Calls
    /// broken() after every accepted solution and keeps the cheapest: see improved.
    RelaxationOutcome run(const Broken &broken, const std::function<void()> &improved,
                          std::optional<std::size_t> assumed = std::nullopt);
    /// After an optimal run: whether a solution of at most this cost drops the given one.
    [[nodiscard]] bool canDrop(std::uint32_t number, Cost limit);
    /// After an optimal run over all droppable assumptions that broke just @p first: finds other sets of the same cost,
    /// at most so many, always in the same order. Calls found() while the solver has the set's solution.
    void findEquals(const ElementSet &first, std::size_t most, const std::function<void()> &found);
    /// Searches from the start again, with what is known: an assumption more is required.
    void forgetSolution() { m_upper.reset(); }
    void reportTo(BoundsSink sink) { m_sink = std::move(sink); }

    [[nodiscard]] Cost lowerBound() const { return m_lower; }
    [[nodiscard]] std::optional<Cost> upperBound() const { return m_upper; }
    /// The live cores, in the order in which they were found.
    [[nodiscard]] std::vector<Core> cores() const;
    /// The refutation that leaves nothing to drop, if the outcome is Impossible.
    [[nodiscard]] IncompatibilityId finalRefutation() const { return m_finalRefutation; }
    /// Whether some bound rests on statements that may exist in releases that were not read.
    [[nodiscard]] bool isRelative() const { return m_isRelative; }
    /// Do not read further releases to confirm a core.
    void setReadsOn(bool readsOn) { m_readsOn = readsOn; }

private:
    enum class Step : std::uint8_t { Solved, Refuted, Again, Impossible, Stopped, OutOfMemory };

    /// Sets with all of the taken and none of the refused elements.
    struct Branch
    {
        ElementSet taken;
        ElementSet refused;
    };

    [[nodiscard]] std::optional<ElementSet> solveBranch(const Branch &branch);
    [[nodiscard]] std::optional<HittingSet> hit(const Branch &branch) const;
    [[nodiscard]] Step solveWithout(const ElementSet &dropped);
    [[nodiscard]] Step keepCore(const SolveResult &result);
    [[nodiscard]] bool isLive(const Core &core) const;
    [[nodiscard]] Cost costOf(const ElementSet &elements) const;
    [[nodiscard]] std::optional<HittingSet> hit() const;
    void noteLowerBound(Cost cost);
    [[nodiscard]] Cost noteSolution(const ElementSet &broken, const std::function<void()> &improved);

    World &m_world;
    StopToken m_stop;
    std::vector<PackageId> m_required;
    std::vector<PackageId> m_droppable;
    std::vector<Cost> m_costs;
    std::unordered_map<std::uint32_t, std::uint32_t> m_numbers; ///< of droppable ones by PackageId
    std::vector<Core> m_cores;
    std::size_t m_assumed = 0;
    Cost m_lower = 0;
    std::optional<Cost> m_upper;
    IncompatibilityId m_finalRefutation{};
    BoundsSink m_sink;
    bool m_readsOn = true;
    bool m_isRelative = false;
};

} // namespace constrictor
