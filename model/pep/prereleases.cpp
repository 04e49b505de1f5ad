// SPDX-License-Identifier: MIT
#include "pep/prereleases.h"

namespace constrictor::pep {

bool installedFits(const SpecifierSet &specifiers, const Version &installed)
{
    return specifiers.contains(installed);
}

std::vector<std::size_t> fittingCandidates(const SpecifierSet &specifiers, std::span<const Version> candidates,
                                           PrereleasePolicy policy)
{
    const bool open = policy == PrereleasePolicy::Always || specifiers.namesPrerelease();
    std::vector<std::size_t> fitting;
    std::vector<std::size_t> finals;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!specifiers.contains(candidates[i]))
            continue;
        fitting.push_back(i);
        if (!candidates[i].isPrerelease())
            finals.push_back(i);
    }
    const bool nothingElseOpens = policy == PrereleasePolicy::NamedOrNothingElse || specifiers.empty();
    return open || (finals.empty() && nothingElseOpens) ? fitting : finals;
}

} // namespace constrictor::pep
