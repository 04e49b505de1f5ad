// SPDX-License-Identifier: MIT
#include "parse/headers.h"

#include "parse/characters.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

/// Printable ASCII but ":" and the blank (RFC 5322, "Header fields").
constexpr auto nameCharacters = [] {
    std::array<bool, 256> table{};
    for (unsigned byte = '!'; byte < 0x7f; ++byte)
        table[byte] = byte != ':';
    return table;
}();

} // namespace

HeaderReader::HeaderReader(std::string_view text)
    : m_text(text)
    , m_carriageReturns(text.find('\r') != std::string_view::npos)
{
}

std::size_t HeaderReader::lineEnd(std::size_t start) const
{
    if (m_carriageReturns)
        return std::min(m_text.find_first_of("\r\n", start), m_text.size());
    return std::min(m_text.find('\n', start), m_text.size());
}

std::size_t HeaderReader::nextLine(std::size_t end) const
{
    if (end + 1 < m_text.size() && m_text[end] == '\r' && m_text[end + 1] == '\n')
        return end + 2;
    return std::min(end + 1, m_text.size());
}

bool HeaderReader::isContinuation(std::size_t start) const
{
    return start < m_text.size() && (m_text[start] == ' ' || m_text[start] == '\t');
}

bool HeaderReader::next()
{
    if (m_position >= m_text.size())
        return false;
    const std::size_t start = m_position;
    std::size_t colon = start;
    while (colon < m_text.size() && nameCharacters[static_cast<unsigned char>(m_text[colon])])
        ++colon;
    if (colon >= m_text.size() || m_text[colon] != ':') {
        m_sawEnd = colon < m_text.size();
        return false;
    }
    m_header.line = ++m_line;
    std::size_t end = lineEnd(colon);
    m_position = nextLine(end);
    m_header.continued = isContinuation(m_position);
    while (isContinuation(m_position)) {
        ++m_line;
        end = lineEnd(m_position);
        m_position = nextLine(end);
    }
    m_header.name = m_text.substr(start, colon - start);
    m_header.value = trimmed(m_text.substr(colon + 1, end - colon - 1));
    return true;
}

} // namespace constrictor
