// SPDX-License-Identifier: MIT
#include "parse/logicallines.h"

#include "parse/characters.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr std::string_view byteOrderMarkUtf8 = "\xef\xbb\xbf";

std::string_view withoutComment(std::string_view line)
{
    for (std::size_t hash = line.find('#'); hash != std::string_view::npos; hash = line.find('#', hash + 1)) {
        if (hash == 0 || isSpace(line[hash - 1]))
            return line.substr(0, hash);
    }
    return line;
}

/// Bytes of the line end at @p index (Python's str.splitlines, of UTF-8); 0: there is none.
std::size_t lineEndAt(std::string_view text, std::size_t index)
{
    const std::string_view rest = text.substr(index);
    switch (rest.front()) {
    case '\n':
    case '\v':
    case '\f':
    case '\x1c':
    case '\x1d':
    case '\x1e':
        return 1;
    case '\r':
        return rest.starts_with("\r\n") ? 2 : 1;
    case '\xc2':
        return rest.starts_with("\xc2\x85") ? 2 : 0;
    case '\xe2':
        return rest.starts_with("\xe2\x80\xa8") || rest.starts_with("\xe2\x80\xa9") ? 3 : 0;
    default:
        return 0;
    }
}

/// Whether @p text has a byte that another line end than LF could begin with. No branches and no number wider than a
/// byte: this reads sixteen of them at a time.
bool hasRareBytes(std::string_view text)
{
    unsigned char rare = 0;
    for (const char c : text) {
        const auto byte = static_cast<signed char>(c);
        rare |= static_cast<unsigned char>((byte < 0) | ((byte > '\n') & (byte < '\x1f')));
    }
    return rare != 0;
}

/// Whether a line ends with anything but LF and CRLF. Hardly a file has such a line.
bool hasOtherEnds(std::string_view text)
{
    if (!hasRareBytes(text))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = lineEndAt(text, i);
        if (end > 0 && text[i + end - 1] != '\n')
            return true;
        i += end == 2 ? 1 : 0;
    }
    return false;
}

bool isComment(std::string_view line)
{
    return trimmed(line).starts_with('#');
}

} // namespace

LogicalLines::LogicalLines(std::string_view text)
    : m_file(text)
    , m_otherEnds(hasOtherEnds(text))
    , m_byteOrderMark(text.starts_with(byteOrderMarkUtf8))
{
    if (m_byteOrderMark)
        m_next = byteOrderMarkUtf8.size();
    const std::size_t firstEnd = text.find('\n');
    m_carriageReturns = firstEnd != std::string_view::npos && firstEnd > 0 && text[firstEnd - 1] == '\r';
}

std::size_t LogicalLines::expected() const
{
    std::size_t count = 1;
    for (std::size_t end = m_file.find('\n'); end != std::string_view::npos; end = m_file.find('\n', end + 1))
        ++count;
    return count;
}

std::string_view LogicalLines::physicalLine()
{
    const std::size_t start = m_next;
    m_lineStart = m_line == 0 ? 0 : start; // a byte order mark belongs to the first line
    ++m_line;
    std::size_t end = std::min(m_file.find('\n', start), m_file.size());
    m_next = end + 1;
    if (m_otherEnds) {
        const std::size_t limit = end;
        end = start;
        while (end < limit && lineEndAt(m_file, end) == 0)
            ++end;
        m_next = end < limit ? end + lineEndAt(m_file, end) : limit + 1;
        return m_file.substr(start, end - start);
    }
    std::string_view line = m_file.substr(start, end - start);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

void LogicalLines::setSpan(std::string_view part)
{
    const auto offset = static_cast<std::size_t>(part.data() - m_file.data());
    m_span = {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(part.size()), m_line,
              static_cast<std::uint32_t>(offset - m_lineStart + 1)};
}

std::string_view LogicalLines::joinedLine(std::string_view first)
{
    m_buffer.clear();
    std::string_view line = first;
    while (line.ends_with('\\') && !isComment(line)) {
        m_buffer.append(line.substr(0, line.find_last_not_of('\\') + 1)); // npos + 1 is 0
        m_span.length = static_cast<std::uint32_t>(line.data() + line.size() - m_file.data() - m_span.offset);
        if (m_next >= m_file.size())
            return m_buffer;
        line = physicalLine();
    }
    m_buffer.append(isComment(line) ? " " : "").append(line);
    m_span.length = static_cast<std::uint32_t>(line.data() + line.size() - m_file.data() - m_span.offset);
    return m_buffer;
}

bool LogicalLines::next()
{
    while (m_next < m_file.size()) {
        const std::string_view line = physicalLine();
        m_joined = line.ends_with('\\') && !isComment(line);
        if (m_joined) {
            setSpan(trimmed(line));
            m_text = trimmed(withoutComment(joinedLine(line)));
        } else {
            m_text = trimmed(withoutComment(line));
            setSpan(m_text);
        }
        if (!m_text.empty())
            return true;
    }
    return false;
}

} // namespace constrictor
