// SPDX-License-Identifier: MIT
#pragma once

#include "pep/version.h"

#include <string_view>

namespace constrictor::pep {

/// Whether a release with this Requires-Python (core metadata specification) is for @p python, such as 3.12.3. A text
/// that is no specifier set, or one that pip refuses since 24.1, counts as none, as for pip.
[[nodiscard]] bool admitsPython(std::string_view requiresPython, const Version &python);

} // namespace constrictor::pep
