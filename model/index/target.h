// SPDX-License-Identifier: MIT
#pragma once

#include "pep/tags.h"
#include "pep/version.h"

namespace constrictor {

/// The interpreter and machine for which candidates are chosen.
struct Target
{
    pep::TagTarget tags;
    pep::Version python; ///< in full, such as 3.12.3, for Requires-Python
};

} // namespace constrictor
