// SPDX-License-Identifier: MIT
#pragma once

#include "base/sourcespan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace constrictor {

/// Walks the logical lines of a requirements file (pip's req_file.py, preprocess): lines end where Python's
/// str.splitlines ends them, a backslash at the end joins lines, "#" at the start or after white space begins a
/// comment, blank lines are passed over.
class LogicalLines
{
public:
    explicit LogicalLines(std::string_view text);

    /// Moves to the next line that holds something; false after the last one.
    [[nodiscard]] bool next();

    /// Without comment and surrounding white space; valid until the next call of next().
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Of text() in the file; of a joined line from its first byte to its last line's end.
    [[nodiscard]] SourceSpan span() const { return m_span; }
    /// Whether text() was put together from several lines of the file.
    [[nodiscard]] bool joined() const { return m_joined; }

    /// An upper bound of the number of lines that end with LF or CRLF, for reserving room.
    [[nodiscard]] std::size_t expected() const;

    [[nodiscard]] bool byteOrderMark() const { return m_byteOrderMark; }
    /// Whether the first line ends with CRLF.
    [[nodiscard]] bool carriageReturns() const { return m_carriageReturns; }

private:
    [[nodiscard]] std::string_view physicalLine();
    /// @p first and the lines that its backslash joins to it, in m_buffer.
    [[nodiscard]] std::string_view joinedLine(std::string_view first);
    void setSpan(std::string_view part);

    std::string_view m_file;
    std::size_t m_next = 0;
    std::size_t m_lineStart = 0;
    std::uint32_t m_line = 0;
    std::string m_buffer;
    std::string_view m_text;
    SourceSpan m_span;
    bool m_joined = false;
    bool m_otherEnds = false; ///< not only LF and CRLF end lines
    bool m_byteOrderMark = false;
    bool m_carriageReturns = false;
};

} // namespace constrictor
