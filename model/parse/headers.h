// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace constrictor {

/// One header line with its continuation lines.
struct Header
{
    std::string_view name; ///< as spelled, without the colon
    std::string_view value; ///< raw, with line ends where it is continued, trimmed at both ends
    std::uint32_t line = 0; ///< from 1
    bool continued = false; ///< the value has more than one line
};

/// Walks the headers of a message (RFC 5322 as Python's email.feedparser reads it).
class HeaderReader
{
public:
    explicit HeaderReader(std::string_view text);

    /// Moves to the next header; false at their end.
    [[nodiscard]] bool next();
    [[nodiscard]] const Header &header() const { return m_header; }

    /// Whether the headers ended before the text did.
    [[nodiscard]] bool sawEnd() const { return m_sawEnd; }

private:
    [[nodiscard]] std::size_t lineEnd(std::size_t start) const;
    [[nodiscard]] std::size_t nextLine(std::size_t end) const;
    [[nodiscard]] bool isContinuation(std::size_t start) const;

    std::string_view m_text;
    std::size_t m_position = 0;
    std::uint32_t m_line = 0; ///< of m_position, minus 1
    bool m_carriageReturns = false;
    bool m_sawEnd = false;
    Header m_header;
};

} // namespace constrictor
