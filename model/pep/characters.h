// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// Private to this folder: classes of ASCII characters, independent of any locale.
namespace constrictor::pep {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

constexpr bool isLetter(char c)
{
    const char lower = toLower(c);
    return lower >= 'a' && lower <= 'z';
}

constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || isLetter(c);
}

constexpr bool isNameSeparator(char c)
{
    return c == '-' || c == '_' || c == '.';
}

/// By byte; names are read character by character, tens of thousands of them at a time.
inline constexpr auto nameCharacters = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = isAlphanumeric(static_cast<char>(byte)) || isNameSeparator(static_cast<char>(byte));
    return table;
}();

constexpr bool isNameCharacter(char c)
{
    return nameCharacters[static_cast<unsigned char>(c)];
}

/// The blanks of the dependency specifier grammar.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// What Python's str.strip() takes for white space, as far as it is ASCII.
constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\x1c' && c <= '\x1f');
}

constexpr std::string_view stripped(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return toLower(x) == toLower(y); });
}

} // namespace constrictor::pep
