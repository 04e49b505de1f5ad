// SPDX-License-Identifier: MIT
#pragma once

#include "plan/explanation.h"

#include <vector>

namespace constrictor {

/// The steps from the request downwards: what is asked for, what that requires, ...; facts about a package that no
/// step has led to come later, constraint lines last. Each is linked with the earlier ones that lead to it. Takes time
/// in proportion to the steps and links, whatever the depth.
[[nodiscard]] Explanation inReadingOrder(std::vector<ExplainedStep> steps);

} // namespace constrictor
