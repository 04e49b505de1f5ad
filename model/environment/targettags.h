// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "pep/tags.h"

namespace constrictor {

constexpr unsigned newestGlibc = 200; ///< minor version; wheels for a future one do not exist

/// The Python and machine for which wheels are chosen. The C library of a system at rest cannot be asked: its release
/// tells; where that is unknown, it counts as glibc 2.@p unknownGlibc.
[[nodiscard]] pep::TagTarget targetTags(const Environment &environment, unsigned unknownGlibc);

} // namespace constrictor
