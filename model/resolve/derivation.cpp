// SPDX-License-Identifier: MIT
#include "resolve/derivation.h"

#include <algorithm>

namespace constrictor {

std::vector<IncompatibilityId> derivation(const Incompatibilities &incompatibilities, IncompatibilityId conclusion)
{
    // What something was derived from has a smaller number: one pass downwards meets every node after its users.
    std::vector<bool> needed(index(conclusion) + 1, false);
    needed[index(conclusion)] = true;
    std::vector<IncompatibilityId> result;
    for (std::uint32_t i = index(conclusion) + 1; i-- > 0;) {
        if (!needed[i])
            continue;
        result.push_back(IncompatibilityId{i});
        for (const IncompatibilityId antecedent : incompatibilities.antecedents(IncompatibilityId{i}))
            needed[index(antecedent)] = true;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

std::vector<IncompatibilityId> premises(const Incompatibilities &incompatibilities, IncompatibilityId conclusion)
{
    std::vector<IncompatibilityId> result = derivation(incompatibilities, conclusion);
    std::erase_if(result, [&](IncompatibilityId id) { return incompatibilities.isLearned(id); });
    return result;
}

} // namespace constrictor
