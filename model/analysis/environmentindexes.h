// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <string>
#include <vector>

namespace constrictor {

/// Where an opened environment looks for packages, from its own pip settings and recorded variables. Its proxies,
/// certificates, trusted hosts and logins are none of ours.
struct EnvironmentIndexes
{
    bool noIndex = false; ///< counts by itself
    std::vector<std::string>
        folders; ///< find-links inside the root that exist, as paths of this machine; count by themselves
    std::string index; ///< URL without credentials, only to be asked when the user agrees; may be empty
    std::vector<std::string> extraIndexes; ///< likewise
    std::vector<std::string> links; ///< find-links that are URLs, likewise

    /// All URLs that are to be agreed to, the main index first.
    [[nodiscard]] std::vector<std::string> offered() const;
};

[[nodiscard]] EnvironmentIndexes environmentIndexes(const Scan &scan);

} // namespace constrictor
