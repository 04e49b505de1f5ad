// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"

#include <string>
#include <vector>

namespace constrictor {

/// The pip command that makes the plan, quoted for a shell; empty where there is none. What pip does not do in one
/// step, removals and local wheels of versions that are installed, comes first, joined by &&.
[[nodiscard]] std::string pipCommand(const PlanResult &plan);

/// What pip prints when it makes the plan, as far as it tells which packages go and come: its own English words. Sorted
/// by name, while pip uninstalls requirements before what requires them. Removed packages are not pip install's.
[[nodiscard]] std::vector<std::string> pipLog(const PlanResult &plan);

} // namespace constrictor
