// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace constrictor {

/// What all rules said about one subject.
struct Diagnosis
{
    std::vector<Finding> findings; ///< worst severity first, then in the order of the rule table
    std::vector<std::string_view> notChecked; ///< ids of rules that lack what they need, such as a root: cannot tell
};

/// How many findings have @p severity.
[[nodiscard]] std::size_t countOf(const Diagnosis &diagnosis, Severity severity);

} // namespace constrictor
