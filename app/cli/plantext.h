// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "analysis/solve.h"
#include "console.h"

#include <optional>

namespace constrictor::cli {

/// The plan as a person reads it. With @p everything also why installed packages cannot keep their version.
void writePlan(const Scan &scan, const Solved &solved, bool everything, Console &console);

/// "At least 2 lock edits; 3 work."
[[nodiscard]] QString boundsWords(PlanCost lower, std::optional<PlanCost> upper);

} // namespace constrictor::cli
