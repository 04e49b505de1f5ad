// SPDX-License-Identifier: MIT
#pragma once

#include "plan/plancost.h"
#include "plan/relaxation.h"
#include "plan/solution.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace constrictor {

using PlanBoundsSink = std::function<void(PlanCost lower, std::optional<PlanCost> upper)>;

/// Why no smaller unlock works: each group must lose at least one member.
struct UnlockCore
{
    std::vector<std::uint32_t> locks; ///< numbers of constraint lines
    std::vector<PackageId> kept; ///< installed packages
    IncompatibilityId refutation{};
};

struct Unlock
{
    RelaxationOutcome outcome = RelaxationOutcome::Stopped;
    std::optional<Solution> best; ///< the cheapest found so far, also when stopped
    std::vector<Solution> equals; ///< with other lines or packages and just as small, the preferred ones first
    PlanCost lower;
    std::optional<PlanCost> upper;
    std::vector<UnlockCore> cores;
    IncompatibilityId finalRefutation{}; ///< if impossible
    bool isRelative = false; ///< the proof supposes that nothing unread opens a pre-release or yanked release
};

/// The smallest unlock of a world that is made for a plan: constraint lines first, then installed packages. That what
/// is asked for becomes newer, if it should, comes before both.
class UnlockSearch
{
public:
    /// The sink hears of both bounds whenever one improves; it may be empty.
    UnlockSearch(World &world, StopToken stop, PlanBoundsSink bounds = {});

    /// Among equally small ones the preferred: fewest downgrades, the newest versions of what was asked for in the
    /// order of the request, fewest additions, then the names of the edited lines. At most twelve are compared.
    [[nodiscard]] Unlock run();

    /// After an optimal run(): the smallest that holds to one more assumption, if there is one. What the run found out
    /// is not looked for again.
    [[nodiscard]] std::optional<Solution> under(PackageId assumption) const;

private:
    [[nodiscard]] ElementSet brokenBy(const Solution &solution) const;
    [[nodiscard]] std::optional<UnlockCore> toUnlockCore(const Core &core, const ElementSet &broken) const;
    void compareEquals(Unlock &unlock);

    World &m_world;
    StopToken m_stop;
    PlanBoundsSink m_bounds;
    Relaxation m_relaxation;
    std::vector<std::uint32_t> m_lockNumbers; ///< of droppable lines; in the relaxation upgrades and kept ones follow
    std::size_t m_firstKept = 0; ///< in the relaxation
};

} // namespace constrictor
