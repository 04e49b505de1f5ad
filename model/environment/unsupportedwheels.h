// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <cstdint>
#include <vector>

namespace constrictor {

/// Installed packages whose WHEEL states no tag that fits the interpreter and machine, as indexes into
/// Environment::packages (pip check: "is not supported on this platform"). A tag that cannot be read fits nowhere; a C
/// library of unknown version counts as new enough.
[[nodiscard]] std::vector<std::uint32_t> unsupportedWheels(const Environment &environment);

} // namespace constrictor
