// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace constrictor {

/// Element numbers; each set ascending.
using ElementSet = std::vector<std::uint32_t>;

struct HittingSet
{
    ElementSet elements; ///< ascending
    std::uint64_t cost = 0;
};

/// A cheapest set of elements that has at least one member of every given set. Costs are by element. Deterministic:
/// among equally cheap ones the same is always found. Nothing when a given set is empty or the token is set.
[[nodiscard]] std::optional<HittingSet>
cheapestHittingSet(const std::vector<ElementSet> &sets, const std::vector<std::uint64_t> &costs, const StopToken &stop);

} // namespace constrictor
