// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"

#include <string>
#include <vector>

namespace constrictor {

/// The pip command that makes the plan, quoted for a shell; empty where there is none.
[[nodiscard]] std::string pipCommand(const PlanResult &plan);

/// What pip prints when it makes the plan, as far as it tells which packages go and come: its own English words. Sorted
/// by name, while pip uninstalls requirements before what requires them. Removed packages are not pip install's.
[[nodiscard]] std::vector<std::string> pipLog(const PlanResult &plan);

} // namespace constrictor
