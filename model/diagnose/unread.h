// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"
#include "environment/environment.h"

#include <array>
#include <string_view>
#include <vector>

namespace constrictor {

/// The codes of unreadFindings(), its message's first.
inline constexpr std::array<std::string_view, 7> unreadCodes{
    "unread-files",       "unread-system",   "unread-not-a-file", "unread-too-large",
    "unread-leaves-root", "unread-too-many", "unread-syntax"};

/// Whether @p problem says that something could not be read, so that what it holds is unknown.
[[nodiscard]] bool isUnread(const FileProblem &problem);

/// One finding with a case for each file and folder that could not be read; none where everything could.
[[nodiscard]] std::vector<Finding> unreadFindings(const Environment &environment);

} // namespace constrictor
