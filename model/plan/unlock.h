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
    PlanCost lower;
    std::optional<PlanCost> upper;
    std::vector<UnlockCore> cores;
    IncompatibilityId finalRefutation{}; ///< if impossible
    bool isRelative = false; ///< the proof supposes that nothing unread opens a pre-release or yanked release
};

/// The smallest unlock of a world that is made for a plan, and among equally small ones the preferred one: fewest
/// downgrades, the newest versions of what was asked for in the order of the request, fewest additions.
[[nodiscard]] Unlock findSmallestUnlock(World &world, const StopToken &stop, const PlanBoundsSink &bounds);

} // namespace constrictor
