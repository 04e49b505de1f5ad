// SPDX-License-Identifier: MIT
#include "parse/netrc.h"

#include <algorithm>
#include <optional>

namespace constrictor {

namespace {

/// Takes words from the front of a text.
class Words
{
public:
    explicit Words(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] std::optional<std::string> next()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size()));
        if (m_rest.empty())
            return std::nullopt;
        return m_rest.front() == '"' ? quoted() : plain();
    }

    void skipLine() { m_rest.remove_prefix(std::min(m_rest.find('\n'), m_rest.size())); }

    /// A macro goes on to the next empty line.
    void skipMacro()
    {
        const std::size_t end = m_rest.find("\n\n");
        m_rest.remove_prefix(std::min(end, m_rest.size()));
    }

private:
    std::string plain()
    {
        const std::size_t end = std::min(m_rest.find_first_of(" \t\r\n"), m_rest.size());
        std::string word(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return word;
    }

    std::string quoted()
    {
        std::string word;
        std::size_t i = 1;
        for (; i < m_rest.size() && m_rest[i] != '"'; ++i) {
            if (m_rest[i] == '\\' && i + 1 < m_rest.size())
                ++i;
            word += m_rest[i];
        }
        m_rest.remove_prefix(std::min(i + 1, m_rest.size()));
        return word;
    }

    std::string_view m_rest;
};

} // namespace

std::vector<NetrcEntry> parseNetrc(std::string_view text)
{
    std::vector<NetrcEntry> entries;
    Words words(text);
    while (const auto word = words.next()) {
        if (word->starts_with('#'))
            words.skipLine();
        else if (*word == "machine")
            entries.push_back({words.next().value_or(""), {}, {}});
        else if (*word == "default")
            entries.emplace_back();
        else if (*word == "macdef")
            words.skipMacro();
        else if (*word == "login" || *word == "user" || *word == "password" || *word == "account") {
            const std::string value = words.next().value_or("");
            if (!entries.empty() && *word == "password")
                entries.back().password = value;
            else if (!entries.empty() && *word != "account")
                entries.back().login = value;
        }
    }
    return entries;
}

} // namespace constrictor
