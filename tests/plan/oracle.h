// SPDX-License-Identifier: MIT
#pragma once

#include "plan/scenario.h"

#include <optional>
#include <utility>

namespace constrictor {

/// The smallest numbers of edited constraint lines and changed packages of a scenario, found by trying every outcome
/// against pip's rules; nothing if no outcome is legal. For a few packages with a few versions only. Shares no code
/// with the planner but the reading of versions, specifiers and markers.
[[nodiscard]] std::optional<std::pair<unsigned, unsigned>> tryEveryOutcome(const Scenario &scenario);

/// Whether leaving everything as it is meets the request, by the same rules.
[[nodiscard]] bool holdsAlready(const Scenario &scenario);

} // namespace constrictor
