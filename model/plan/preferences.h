// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "plan/solution.h"

namespace constrictor {

class World;

/// Replaces a solution by the preferred one among those that edit the same lines and change the same packages: fewest
/// downgrades, then the newest versions of what was asked for in the order of the request, then fewest additions. If
/// the token is set, keeps the best so far.
void preferAmongEquals(World &world, Solution &solution, const StopToken &stop);

} // namespace constrictor
