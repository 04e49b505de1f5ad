// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "plan/packagefacts.h"
#include "plan/request.h"

#include <optional>
#include <vector>

namespace constrictor {

/// Why a request is impossible whatever lines are edited.
struct Obstacle
{
    bool byItself = false; ///< not even an empty environment could have it
    /// Otherwise: every installed package that is in some smallest set whose requirements would have to be set aside.
    std::vector<NameId> blockers;
};

/// Finds out why an impossible request is impossible. Nothing when the token is set first.
[[nodiscard]] std::optional<Obstacle> findObstacle(Facts &facts, const Requests &requests, const StopToken &stop);

} // namespace constrictor
