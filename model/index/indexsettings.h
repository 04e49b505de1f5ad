// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

/// Which sources are asked, and how. Where they were configured is decided before; see DESIGN.md, section 7.
struct IndexSettings
{
    std::vector<std::string> indexes; ///< URLs, the main one first; empty with --no-index
    std::vector<std::string> findLinks; ///< folders, files or URLs
    std::optional<std::chrono::sys_seconds> uploadedBefore; ///< files of indexes that are not older do not exist
};

} // namespace constrictor
