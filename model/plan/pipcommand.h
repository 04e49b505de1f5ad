// SPDX-License-Identifier: MIT
#pragma once

#include "plan/packagefacts.h"
#include "plan/pipoutcome.h"
#include "plan/piprules.h"
#include "plan/request.h"
#include "plan/statement.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace constrictor {

/// The fewest arguments with which `pip install` turns an environment with these constraint lines replaced into exactly
/// the planned one: the request, and `name==version` for each package that pip would not bring to its planned version
/// by itself. Nothing if no arguments do, or the token is set.
[[nodiscard]] std::optional<std::vector<std::string>>
shortestPipArguments(Facts &facts, const Requests &requests, std::span<const ReplacedLock> replaced,
                     const std::vector<PipInstall> &planned, const PipRules &rules, const StopToken &stop);

} // namespace constrictor
