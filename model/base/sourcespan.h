// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace constrictor {

/// A piece of a text that was read: bytes, not characters. Lines and columns count from 1, columns in bytes.
struct SourceSpan
{
    std::uint32_t offset = 0; ///< first byte, from the start of the file
    std::uint32_t length = 0; ///< bytes, without the line end
    std::uint32_t line = 0; ///< 0: not known
    std::uint32_t column = 0; ///< 0: the whole line

    friend bool operator==(const SourceSpan &, const SourceSpan &) = default;
};

} // namespace constrictor
