// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"
#include "plan/unlock.h"
#include "plan/world.h"

#include <vector>

namespace constrictor {

/// A solution in the words of a plan: each function reads one part of it.
[[nodiscard]] std::vector<PlannedEdit> editsOf(World &world, const Solution &solution);
[[nodiscard]] std::vector<PlannedChange> changesOf(World &world, const Solution &solution);
[[nodiscard]] std::vector<Tolerated> toleratedBy(World &world, const Solution &solution);
/// Cores about constraint lines first; those that say of packages what another says of their lines are left out.
[[nodiscard]] std::vector<PlanCore> coresOf(World &world, const Unlock &unlock);
[[nodiscard]] std::vector<PlanWarning> warningsAbout(World &world, const Solution &solution, const PlanResult &result);
/// A second look that no solver has a part in: the solution passes checkConsistent() and costs what it says.
[[nodiscard]] bool isVerified(Facts &facts, const Requests &requests, const Solution &solution);

} // namespace constrictor
