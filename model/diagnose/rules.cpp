// SPDX-License-Identifier: MIT
#include "diagnose/rule.h"

#include <array>

namespace constrictor {

std::span<const Rule *const> allRules()
{
    static constexpr auto table = std::to_array<const Rule *>({
#define RULE(name) &(name),
#include "diagnose/rules.inc"
#undef RULE
    });
    return table;
}

} // namespace constrictor
