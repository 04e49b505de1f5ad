// SPDX-License-Identifier: MIT
#include "parse/assignments.h"

#include "parse/characters.h"
#include "parse/lines.h"

#include <algorithm>

namespace constrictor {

namespace {

bool isVariableName(std::string_view name)
{
    const auto isNameCharacter = [](char c) { return c == '_' || isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z'); };
    return !name.empty() && !isDigit(name.front()) && std::all_of(name.begin(), name.end(), isNameCharacter);
}

/// The value of a shell word: quotes removed, backslashes resolved, up to an unquoted space.
std::string unquoted(std::string_view word)
{
    std::string value;
    char quote = '\0';
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (quote == '\0' && isSpace(c))
            break;
        if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
        else if (c == quote)
            quote = '\0';
        else if (c == '\\' && quote != '\'' && i + 1 < word.size())
            value += word[++i];
        else
            value += c;
    }
    return value;
}

/// The default in `"${NAME:-"VALUE"}"`, or @p word as it is.
std::string_view withoutDefaultExpansion(std::string_view word, std::string_view name)
{
    std::string_view inner = word;
    if (inner.size() >= 2 && inner.front() == '"' && inner.back() == '"')
        inner = inner.substr(1, inner.size() - 2);
    const std::string start = "${" + std::string(name) + ":-";
    if (!inner.starts_with(start) || !inner.ends_with('}'))
        return word;
    inner.remove_prefix(start.size());
    inner.remove_suffix(1);
    return inner;
}

/// The names behind "unset", up to what ends the command. "-f" is about functions.
void takeRemovals(std::string_view words, std::uint32_t line, std::vector<Assignment> &assignments)
{
    words = words.substr(0, words.find_first_of(";&|#"));
    while (!(words = trimmed(words)).empty()) {
        const auto *end = std::find_if(words.begin(), words.end(), isSpace);
        const std::string_view word(words.begin(), end);
        if (word == "-f")
            return;
        if (isVariableName(word))
            assignments.push_back({std::string(word), {}, line, true});
        words.remove_prefix(word.size());
    }
}

} // namespace

std::vector<Assignment> parseAssignments(std::string_view text)
{
    std::vector<Assignment> assignments;
    for (LineReader reader(text); reader.next();) {
        std::string_view line = trimmed(reader.line());
        if (line.starts_with("export "))
            line = trimmed(line.substr(7));
        if (line.starts_with("unset "))
            takeRemovals(line.substr(6), reader.number(), assignments);
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || !isVariableName(line.substr(0, equals)))
            continue;
        const std::string_view name = line.substr(0, equals);
        const std::string_view word = withoutDefaultExpansion(line.substr(equals + 1), name);
        assignments.push_back({std::string(name), unquoted(word), reader.number(), false});
    }
    return assignments;
}

std::optional<std::string> valueOf(const std::vector<Assignment> &assignments, std::string_view name)
{
    const auto found = std::find_if(assignments.rbegin(), assignments.rend(),
                                    [name](const Assignment &assignment) { return assignment.name == name; });
    return found == assignments.rend() || found->isRemoval ? std::nullopt : std::optional(found->value);
}

std::vector<Assignment> parseKeyValueLines(std::string_view text)
{
    std::vector<Assignment> assignments;
    for (LineReader reader(text); reader.next();) {
        const std::size_t equals = reader.line().find('=');
        if (equals == std::string_view::npos)
            continue;
        std::string key(trimmed(reader.line().substr(0, equals)));
        std::transform(key.begin(), key.end(), key.begin(), lower);
        assignments.push_back(
            {std::move(key), std::string(trimmed(reader.line().substr(equals + 1))), reader.number()});
    }
    return assignments;
}

} // namespace constrictor
