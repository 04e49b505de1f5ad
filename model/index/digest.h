// SPDX-License-Identifier: MIT
#pragma once

#include "parse/sha256.h"

#include <string_view>

namespace constrictor {

/// The SHA-256 digest of @p bytes.
[[nodiscard]] Sha256 sha256Of(std::string_view bytes);

} // namespace constrictor
