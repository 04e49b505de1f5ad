// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "plan/solution.h"

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace constrictor {

class World;

/// Replaces a solution by the preferred one among those that edit the same lines and change the same packages: fewest
/// downgrades, then the newest versions of what was asked for in the order of the request, then fewest additions
/// (none in an older release for that), and what goes back no further than it has to. If the token is set, keeps the
/// best so far.
void preferAmongEquals(World &world, Solution &solution, const StopToken &stop);

/// What the order among equally small solutions goes by. Less is preferred.
struct Preference
{
    std::size_t downgrades = 0;
    std::vector<std::size_t> newerThanAsked; ///< releases newer than the chosen ones, in the order of the request
    std::size_t additions = 0;
    std::vector<std::string> edited; ///< names of the packages of edited lines

    friend auto operator<=>(const Preference &, const Preference &) = default;
};

[[nodiscard]] Preference preferenceOf(World &world, const Solution &solution);

} // namespace constrictor
