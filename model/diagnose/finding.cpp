// SPDX-License-Identifier: MIT
#include "diagnose/finding.h"

namespace constrictor {

std::vector<Evidence> evidenceOf(const Finding &finding)
{
    std::vector<Evidence> all = finding.evidence;
    for (const Detail &detail : finding.details) {
        if (!detail.evidence.path.empty())
            all.push_back(detail.evidence);
    }
    return all;
}

} // namespace constrictor
