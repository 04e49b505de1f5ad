// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "index/candidatesource.h"
#include "plan/planresult.h"

#include <functional>
#include <optional>

namespace constrictor {

/// Both bounds, whenever one of them improves: "at least" and, once something works, "at most".
using PlanProgressSink = std::function<void(PlanCost lower, std::optional<PlanCost> upper)>;

/// Finds the smallest set of constraint lines to edit, and among those the smallest set of installed packages to
/// change, so that everything asked for is there and nothing else breaks. A pure function: the same input gives the
/// same result. Out of time or stopped: the best plan so far with both bounds. Every plan has passed checkConsistent().
[[nodiscard]] PlanResult makePlan(const Environment &environment, CandidateSource &source, const Requests &requests,
                                  const StopToken &stop = {}, const PlanProgressSink &progress = {});

} // namespace constrictor
