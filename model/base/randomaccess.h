// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace constrictor {

/// Bytes that can be read at any place: a file, or a remote file of which pieces are known. Never mapped memory, since
/// a file that is truncated meanwhile must not kill the program.
class RandomAccess
{
public:
    virtual ~RandomAccess() = default;

    [[nodiscard]] virtual std::uint64_t size() const = 0;

    /// Fills @p into from @p offset and returns how many bytes it got: fewer than asked for only where a known piece
    /// ends, 0 only at the end. Fails with ReadFailed.
    [[nodiscard]] virtual Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const = 0;
};

} // namespace constrictor
