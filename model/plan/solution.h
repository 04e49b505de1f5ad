// SPDX-License-Identifier: MIT
#pragma once

#include "plan/statement.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace constrictor {

class World;

/// What one accepted assignment amounts to. Everything is in the order of PackageId.
struct Solution
{
    struct Choice
    {
        PackageId package{};
        NameId name = NameId::None;
        Value value = absent;
        bool lookedAt = false; ///< pip looks at it: asked for, changed, added, or required by one that is
    };
    std::vector<Choice> choices; ///< everything that is there in the end
    std::vector<std::pair<PackageId, NameId>> extras; ///< that are on
    std::vector<std::uint32_t> editedLocks; ///< numbers of violated constraint lines
    std::vector<PackageId> changed; ///< installed ones with another value, removed ones included
    std::vector<PackageId> added;
};

/// The value that the package has in the end.
[[nodiscard]] Value valueOf(const Solution &solution, PackageId package);

/// Reads the solver's accepted assignment.
[[nodiscard]] Solution readSolution(World &world);

} // namespace constrictor
