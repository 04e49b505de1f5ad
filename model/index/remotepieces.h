// SPDX-License-Identifier: MIT
#pragma once

#include "base/randomaccess.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace constrictor {

/// A remote file of which pieces are known. Reading what is not known fails, and names the first missing range.
class RemotePieces final : public RandomAccess
{
public:
    explicit RemotePieces(std::uint64_t size)
        : m_size(size)
    {
    }

    /// Half-open: bytes from first to before end.
    struct Range
    {
        std::uint64_t first = 0;
        std::uint64_t end = 0;
    };

    void add(std::uint64_t offset, std::string bytes);

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const override;

    /// What the first failed read since the last add() wanted, up to the next known piece.
    [[nodiscard]] const std::optional<Range> &missing() const { return m_missing; }

private:
    std::uint64_t m_size;
    std::map<std::uint64_t, std::string> m_pieces; ///< by offset; do not overlap
    mutable std::optional<Range> m_missing;
};

/// The range that a Content-Range header states: "bytes 0-99/200" is {0, 100} of 200 (RFC 9110, 14.4); nothing where it
/// is none or does not state the size.
struct ContentRange
{
    RemotePieces::Range range;
    std::uint64_t size = 0;
};
[[nodiscard]] std::optional<ContentRange> parseContentRange(std::string_view text);

} // namespace constrictor
