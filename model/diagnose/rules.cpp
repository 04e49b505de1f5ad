// SPDX-License-Identifier: MIT
#include "diagnose/rule.h"

namespace constrictor {

std::span<const Rule *const> allRules()
{
    static constexpr const Rule *table[] = {
#define RULE(name) &name,
#include "diagnose/rules.inc"
#undef RULE
    };
    return table;
}

} // namespace constrictor
