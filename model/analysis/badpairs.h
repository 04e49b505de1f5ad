// SPDX-License-Identifier: MIT
#pragma once

#include "knowledge/knowledge.h"
#include "plan/request.h"

#include <vector>

namespace constrictor {

/// What a plan keeps apart: known combinations of two packages that no condition besides limits, and versions that do
/// not belong together. Notes do not count.
[[nodiscard]] std::vector<BadPair> badPairsOf(const Knowledge &knowledge);

} // namespace constrictor
