// SPDX-License-Identifier: MIT
#include "parse/pipconfig.h"

#include "parse/characters.h"
#include "parse/lines.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

std::string normalizedKey(std::string_view key)
{
    std::string result(key);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c == '_' ? '-' : lower(c); });
    return result.starts_with("--") ? result.substr(2) : result;
}

SourceSpan spanOf(const LineReader &reader)
{
    return {static_cast<std::uint32_t>(reader.offset()), static_cast<std::uint32_t>(reader.line().size()),
            reader.number(), 1};
}

/// Takes one line after the other.
class Reader
{
public:
    void take(const LineReader &reader)
    {
        const std::string_view line = trimmed(reader.line());
        if (line.starts_with('#') || line.starts_with(';'))
            return;
        const bool indented = !reader.line().empty() && isSpace(reader.line().front());
        if (indented && m_open && !line.empty())
            m_result.settings.back().value.append("\n").append(line);
        else if (line.starts_with('[') && line.ends_with(']'))
            startSection(line);
        else if (!line.empty())
            takeSetting(line, reader);
    }
    [[nodiscard]] PipConfig result() { return std::move(m_result); }

private:
    void startSection(std::string_view heading)
    {
        m_section = heading.substr(1, heading.size() - 2);
        m_open = false;
    }

    void takeSetting(std::string_view line, const LineReader &reader)
    {
        const std::size_t separator = line.find_first_of("=:");
        m_open = separator != std::string_view::npos && separator > 0 && !m_section.empty();
        if (!m_open) {
            m_result.problems.push_back({ProblemKind::InvalidSyntax, spanOf(reader), std::string(line)});
            return;
        }
        const std::string_view key = trimmed(line.substr(0, separator));
        const std::string_view value = trimmed(line.substr(separator + 1));
        m_result.settings.push_back({m_section, normalizedKey(key), std::string(value), reader.number()});
    }

    PipConfig m_result;
    std::string m_section;
    bool m_open = false; ///< an indented line goes on with the last setting
};

} // namespace

PipConfig parsePipConfig(std::string_view text)
{
    Reader result;
    for (LineReader reader(text); reader.next();)
        result.take(reader);
    return result.result();
}

bool isSwitchedOn(std::string_view value)
{
    constexpr std::array<std::string_view, 6> words{"y", "yes", "t", "true", "on", "1"};
    return std::ranges::any_of(words, [value](std::string_view word) { return equalsIgnoringCase(value, word); });
}

} // namespace constrictor
