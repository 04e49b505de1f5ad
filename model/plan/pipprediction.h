// SPDX-License-Identifier: MIT
#pragma once

#include "plan/packagefacts.h"
#include "plan/pipoutcome.h"
#include "plan/piprules.h"
#include "plan/request.h"
#include "plan/statement.h"

#include <span>

namespace constrictor {

/// Predicts for the environment that the facts are about, with these constraint lines replaced.
[[nodiscard]] PipOutcome predictPip(Facts &facts, const Requests &requests, std::span<const ReplacedLock> replaced,
                                    const PipRules &rules, const StopToken &stop);

} // namespace constrictor
