// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"
#include "plan/unlock.h"

#include <vector>

namespace constrictor {

/// Other answers to the request of a plan, ranked: just as small ones, those without a doubtful downgrade, newer
/// versions of what was asked for that cost more, versions outside the request that cost less. At most five, each
/// proved a smallest one of its kind and checked like a plan. Looked for only where at most three packages are asked
/// for; of a request that holds already only where it is one. The search is the one that found the unlock.
[[nodiscard]] std::vector<Alternative> findAlternatives(World &world, const UnlockSearch &search, const Unlock &unlock,
                                                        const PlanResult &result, const StopToken &stop);

/// The same for a request that is impossible: versions outside of it.
[[nodiscard]] std::vector<Alternative> findOtherRequests(Facts &facts, const PlanResult &result, const StopToken &stop);

} // namespace constrictor
