// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>

namespace constrictor {

/// Edits of constraint lines, and installed packages with another version. Edits outweigh any number of changes.
struct PlanCost
{
    std::uint32_t lockEdits = 0;
    std::uint32_t changes = 0;

    friend auto operator<=>(const PlanCost &, const PlanCost &) = default;
};

} // namespace constrictor
