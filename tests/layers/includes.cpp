// SPDX-License-Identifier: MIT
#include "layers/includes.h"

#include <optional>

namespace constrictor::layers {
namespace {

void skipSpaces(std::string_view &rest)
{
    const std::size_t start = rest.find_first_not_of(" \t");
    rest.remove_prefix(start == std::string_view::npos ? rest.size() : start);
}

bool take(std::string_view &rest, std::string_view word)
{
    if (!rest.starts_with(word))
        return false;
    rest.remove_prefix(word.size());
    return true;
}

std::optional<Include> directive(std::string_view line)
{
    skipSpaces(line);
    if (!take(line, "#"))
        return {};
    skipSpaces(line);
    if (!take(line, "include"))
        return {};
    skipSpaces(line);
    if (line.empty() || (line.front() != '"' && line.front() != '<'))
        return {};
    const bool quoted = line.front() == '"';
    const std::size_t end = line.find(quoted ? '"' : '>', 1);
    if (end == std::string_view::npos)
        return {};
    return Include{std::string(line.substr(1, end - 1)), quoted, 0};
}

/// Cuts the comments out of one line; `inComment` carries a block comment from line to line.
std::string withoutComments(std::string_view line, bool &inComment)
{
    std::string kept;
    while (!line.empty()) {
        if (inComment) {
            const std::size_t end = line.find("*/");
            if (end == std::string_view::npos)
                return kept;
            line.remove_prefix(end + 2);
            inComment = false;
        } else if (take(line, "//")) {
            return kept;
        } else if (take(line, "/*")) {
            inComment = true;
        } else {
            kept += line.front();
            line.remove_prefix(1);
        }
    }
    return kept;
}

} // namespace

std::vector<Include> includesOf(std::string_view text)
{
    std::vector<Include> found;
    bool inComment = false;
    for (int line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        const std::string code = withoutComments(text.substr(0, end), inComment);
        if (auto include = directive(code)) {
            include->line = line;
            found.push_back(*std::move(include));
        }
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return found;
}

} // namespace constrictor::layers
