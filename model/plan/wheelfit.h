// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "plan/explanation.h"
#include "plan/request.h"

#include <span>

namespace constrictor {

/// Why wheels that the user hands in cannot be installed in the environment, whatever else is there (pip's
/// resolution/resolvelib/factory.py, "is not a supported wheel on this platform", "requires a different Python"). A C
/// library of unknown version counts as new enough. No steps: all of them can.
[[nodiscard]] Explanation misfits(std::span<const LocalWheel> wheels, const Environment &environment);

} // namespace constrictor
