// SPDX-License-Identifier: MIT
#pragma once

#include "base/sourcespan.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace constrictor {

/// Offset of the first byte that is not UTF-8 (RFC 3629), or npos.
[[nodiscard]] std::size_t invalidUtf8(std::string_view text);

/// Every byte as the character with that number.
[[nodiscard]] std::string latin1ToUtf8(std::string_view text);

/// The place of one byte of @p text, with line and column counted.
[[nodiscard]] SourceSpan spanAt(std::string_view text, std::size_t offset, std::size_t length = 1);

} // namespace constrictor
