// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace constrictor {

/// Walks the lines of a text; LF and CRLF end a line.
class LineReader
{
public:
    explicit LineReader(std::string_view text)
        : m_text(text)
    {
    }

    /// Moves to the next line; false after the last one.
    [[nodiscard]] bool next()
    {
        if (m_next >= m_text.size())
            return false;
        m_offset = m_next;
        const std::size_t end = std::min(m_text.find('\n', m_offset), m_text.size());
        m_next = end + 1;
        m_line = m_text.substr(m_offset, end - m_offset);
        if (m_line.ends_with('\r'))
            m_line.remove_suffix(1);
        ++m_number;
        return true;
    }

    /// Without its end.
    [[nodiscard]] std::string_view line() const { return m_line; }
    /// From 1.
    [[nodiscard]] std::uint32_t number() const { return m_number; }
    /// Of the line's first byte.
    [[nodiscard]] std::size_t offset() const { return m_offset; }

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_offset = 0;
    std::size_t m_next = 0;
    std::uint32_t m_number = 0;
};

} // namespace constrictor
