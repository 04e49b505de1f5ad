// SPDX-License-Identifier: MIT
#include "pep/name.h"

#include "pep/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace constrictor::pep {

bool isValidName(std::string_view name)
{
    return !name.empty() && isAlphanumeric(name.front()) && isAlphanumeric(name.back())
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

namespace {

/// What becomes of each byte; a "-" behind a "-" is dropped.
constexpr auto normalizedCharacters = [] {
    std::array<char, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = isNameSeparator(static_cast<char>(byte)) ? '-' : toLower(static_cast<char>(byte));
    return table;
}();

} // namespace

std::string normalizedName(std::string_view name)
{
    std::string result(name.size(), '\0');
    char *end = result.data();
    char previous = '\0';
    for (const char c : name) {
        const char normalized = normalizedCharacters[static_cast<unsigned char>(c)];
        *end = normalized;
        end += normalized != '-' || previous != '-' ? 1 : 0;
        previous = normalized;
    }
    result.resize(static_cast<std::size_t>(end - result.data()));
    return result;
}

bool isNormalizedName(std::string_view name)
{
    char previous = '-';
    for (const char c : name) {
        const bool letter = isDigit(c) || (c >= 'a' && c <= 'z');
        if (!letter && (c != '-' || previous == '-'))
            return false;
        previous = c;
    }
    return previous != '-';
}

} // namespace constrictor::pep
