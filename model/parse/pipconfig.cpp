// SPDX-License-Identifier: MIT
#include "parse/pipconfig.h"

#include "parse/characters.h"
#include "parse/lines.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

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
    explicit Reader(const std::string &path)
        : m_path(path)
    {
    }

    void take(const LineReader &reader)
    {
        const std::string_view line = trimmed(reader.line());
        if (line.starts_with('#') || line.starts_with(';'))
            return;
        const bool indented = !reader.line().empty() && isSpace(reader.line().front());
        if (indented && m_open && !line.empty())
            m_result.settings.back().value.append("\n").append(line);
        else if (line.starts_with('[') && line.rfind(']') > 1 && line.rfind(']') != std::string_view::npos)
            startSection(line.substr(1, line.rfind(']') - 1), reader);
        else if (!line.empty())
            takeSetting(line, reader);
    }
    [[nodiscard]] PipConfig result() { return std::move(m_result); }

private:
    void startSection(std::string_view name, const LineReader &reader)
    {
        m_section = name;
        m_open = false;
        if (name != "DEFAULT" && !m_sections.insert(m_section).second)
            report(ProblemKind::DuplicateSetting, reader, '[' + m_section + ']');
    }

    void report(ProblemKind kind, const LineReader &reader, std::string detail)
    {
        m_result.problems.push_back({kind, spanOf(reader), std::move(detail)});
    }

    void takeSetting(std::string_view line, const LineReader &reader)
    {
        const std::size_t separator = line.find_first_of("=:");
        m_open = separator != std::string_view::npos && separator > 0 && !m_section.empty();
        if (!m_open) {
            report(ProblemKind::InvalidSyntax, reader, std::string(line));
            return;
        }
        const std::string_view key = trimmed(line.substr(0, separator));
        const std::string_view value = trimmed(line.substr(separator + 1));
        std::string name(key);
        std::transform(name.begin(), name.end(), name.begin(), lower);
        if (!m_keys.emplace(m_section, name).second)
            report(ProblemKind::DuplicateSetting, reader, std::string(key));
        m_result.settings.push_back({m_section, normalizedKey(key), std::string(value), reader.number(), m_path});
    }

    const std::string &m_path;
    PipConfig m_result;
    std::string m_section;
    std::set<std::string> m_sections;
    std::set<std::pair<std::string, std::string>> m_keys; ///< with their sections
    bool m_open = false; ///< an indented line goes on with the last setting
};

std::string variableOf(std::string_view key)
{
    std::string name = "PIP_";
    for (const char c : key)
        name += c == '-' ? '_' : upper(c);
    return name;
}

} // namespace

PipConfig parsePipConfig(std::string_view text, const std::string &path)
{
    Reader result(path);
    for (LineReader reader(text); reader.next();)
        result.take(reader);
    return result.result();
}

std::vector<std::string> pipConfigurationFiles(const PipPlaces &places)
{
    if (places.given == "/dev/null")
        return {};
    std::vector<std::string> files{places.system + "etc/xdg/pip/pip.conf", places.system + "etc/pip.conf"};
    if (!places.givenExists) {
        const std::string &own = places.userConfiguration;
        files.push_back(places.home + "/.pip/pip.conf");
        files.push_back((own.empty() ? places.home + "/.config" : own) + "/pip/pip.conf");
    }
    if (!places.prefix.empty())
        files.push_back(places.prefix + "/pip.conf");
    if (places.givenExists)
        files.push_back(places.given);
    return files;
}

PipValue pipValue(std::span<const PipSetting> settings, const PipVariable &variable, std::string_view key)
{
    if (std::string text = variable(variableOf(key)); !text.empty())
        return {std::move(text), nullptr};
    for (const char *section : {"install", "global"}) {
        const auto found = std::find_if(settings.rbegin(), settings.rend(), [&](const PipSetting &setting) {
            return setting.section == section && setting.key == key;
        });
        if (found != settings.rend() && !found->value.empty())
            return {found->value, &*found};
    }
    return {};
}

bool isSwitchedOn(std::string_view value)
{
    constexpr std::array<std::string_view, 6> words{"y", "yes", "t", "true", "on", "1"};
    return std::ranges::any_of(words, [value](std::string_view word) { return equalsIgnoringCase(value, word); });
}

} // namespace constrictor
