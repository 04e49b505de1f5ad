// SPDX-License-Identifier: MIT
#include "diagnose/diagnosis.h"

#include <algorithm>

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

std::size_t countOf(const Diagnosis &diagnosis, Severity severity)
{
    const auto matches = [severity](const Finding &finding) { return finding.severity == severity; };
    return static_cast<std::size_t>(std::ranges::count_if(diagnosis.findings, matches));
}

} // namespace constrictor
