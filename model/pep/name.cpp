// SPDX-License-Identifier: MIT
#include "pep/name.h"

#include "pep/characters.h"

#include <algorithm>

namespace constrictor::pep {

bool isValidName(std::string_view name)
{
    return !name.empty() && isAlphanumeric(name.front()) && isAlphanumeric(name.back())
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

std::string normalizedName(std::string_view name)
{
    std::string result;
    result.resize(name.size());
    std::size_t length = 0;
    for (const char c : name) {
        if (!isNameSeparator(c))
            result[length++] = toLower(c);
        else if (length == 0 || result[length - 1] != '-')
            result[length++] = '-';
    }
    result.resize(length);
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
