// SPDX-License-Identifier: MIT
#pragma once

#include "base/randomaccess.h"

#include <string>
#include <string_view>

namespace constrictor {

/// The text of the METADATA of a wheel of the project @p normalizedName (PEP 503): that of the only top-level
/// *.dist-info folder, or of the one with the project's name. At most 16 MiB, checked against its CRC. Fails with
/// NotFound (no such entry), TooLarge, NotRecognised (not a zip archive, damaged), and as @p wheel does.
[[nodiscard]] Result<std::string> readWheelMetadata(const RandomAccess &wheel, std::string_view normalizedName);

} // namespace constrictor
