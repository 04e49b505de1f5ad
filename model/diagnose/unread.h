// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"
#include "environment/environment.h"

#include <array>
#include <string_view>
#include <vector>

namespace constrictor {

/// The codes of unreadFindings(), its message's first.
inline constexpr std::array<std::string_view, 18> unreadCodes{
    "unread-files",     "unread-system",      "unread-missing",  "unread-link",     "unread-not-a-file",
    "unread-too-large", "unread-leaves-root", "unread-too-many", "unread-encoding", "unread-line",
    "unread-syntax",    "unread-base",        "unread-folders",  "unread-remote",   "unread-over-budget",
    "unread-long-line", "unread-many-lines",  "unread-duplicate"};

/// Every problem that no other rule tells of, so that nothing goes without a word: what such a file, folder or line
/// holds is unknown.
[[nodiscard]] std::vector<const FileProblem *> unreadProblems(const Environment &environment);

/// One finding with a case for each of unreadProblems(); none where everything could be read.
[[nodiscard]] std::vector<Finding> unreadFindings(const Environment &environment);

} // namespace constrictor
