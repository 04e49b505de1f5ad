// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "diagnose/finding.h"
#include "environment/violations.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace constrictor {

struct Subject;

/// What all rules said about one subject.
struct Diagnosis
{
    std::vector<Finding> findings; ///< worst severity first, then in the order of the rule table
    std::vector<std::string_view> notChecked; ///< ids of rules that lack what they need, such as a root: cannot tell
    std::vector<Violation> violations = {}; ///< every requirement that is not met; findings keep the first of them
};

/// Asks every rule; one that has nothing to say gives a passed finding. Deterministic. Polls @p stop between rules and
/// fails with ErrorKind::Cancelled only.
[[nodiscard]] Result<Diagnosis> diagnose(const Subject &subject, const StopToken &stop);

/// How many findings have @p severity.
[[nodiscard]] std::size_t countOf(const Diagnosis &diagnosis, Severity severity);

} // namespace constrictor
