// SPDX-License-Identifier: MIT
#include "pep/legacy.h"

#include "pep/characters.h"

#include <algorithm>

namespace constrictor::pep {

namespace {

/// Takes a run of digits, a run of letters, one "." or "-", or a run of anything else.
std::string_view takeComponent(std::string_view &text)
{
    const auto kindOf = [](char c) { return isDigit(c) ? 0 : isLetter(c) ? 1 : c == '.' || c == '-' ? 2 : 3; };
    const int kind = kindOf(text.front());
    std::size_t length = 1;
    while (kind != 2 && length < text.size() && kindOf(text[length]) == kind)
        ++length;
    const std::string_view component = text.substr(0, length);
    text.remove_prefix(length);
    return component;
}

/// Numbers are padded so that they compare as texts; words get a "*", which stands below every digit.
std::string keyOf(std::string_view component)
{
    if (isDigit(component.front()))
        return std::string(8 - std::min<std::size_t>(8, component.size()), '0').append(component);
    if (component == "pre" || component == "preview" || component == "rc")
        return "*c";
    if (component == "-")
        return "*final-";
    if (component == "dev")
        return "*@";
    return std::string("*").append(component);
}

void append(std::vector<std::string> &keys, std::string key)
{
    if (key.front() == '*') {
        while (key < "*final" && !keys.empty() && keys.back() == "*final-")
            keys.pop_back();
        while (!keys.empty() && keys.back() == "00000000")
            keys.pop_back();
    }
    keys.push_back(std::move(key));
}

} // namespace

LegacyVersion::LegacyVersion(std::string_view text)
    : m_text(text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), toLower);
    for (std::string_view rest = lower; !rest.empty();) {
        const std::string_view component = takeComponent(rest);
        if (component != ".")
            append(m_key, keyOf(component));
    }
    append(m_key, "*final");
}

} // namespace constrictor::pep
