// SPDX-License-Identifier: MIT
#include "parse/encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace constrictor {

namespace {

unsigned byteAt(std::string_view text, std::size_t index)
{
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0;
}

bool isContinuation(unsigned byte)
{
    return (byte & 0xc0U) == 0x80U;
}

/// Bytes of the character at @p index, or 0 where it is malformed (RFC 3629 section 4: no overlong forms, no
/// surrogates, nothing over U+10FFFF).
std::size_t characterLength(std::string_view text, std::size_t index)
{
    const unsigned first = byteAt(text, index);
    const unsigned second = byteAt(text, index + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return isContinuation(second) ? 2 : 0;
    const bool rest = isContinuation(second) && isContinuation(byteAt(text, index + 2));
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second >= 0xa0;
        return rest && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool outside = (first == 0xf0 && second < 0x90) || (first == 0xf4 && second >= 0x90);
        return rest && isContinuation(byteAt(text, index + 3)) && !outside ? 4 : 0;
    }
    return 0;
}

/// Offset of the first byte from @p start that is not ASCII; eight bytes at a time, since most text is.
std::size_t skipAscii(std::string_view text, std::size_t start)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    while (start + 8 <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + start, sizeof word);
        if ((word & highBits) != 0)
            break;
        start += 8;
    }
    while (start < text.size() && static_cast<unsigned char>(text[start]) < 0x80)
        ++start;
    return start;
}

} // namespace

std::size_t invalidUtf8(std::string_view text)
{
    std::size_t index = skipAscii(text, 0);
    while (index < text.size()) {
        const std::size_t length = characterLength(text, index);
        if (length == 0)
            return index;
        index = skipAscii(text, index + length);
    }
    return std::string_view::npos;
}

std::string latin1ToUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            result += c;
        } else {
            result += static_cast<char>(0xc0U | (byte >> 6U));
            result += static_cast<char>(0x80U | (byte & 0x3fU));
        }
    }
    return result;
}

SourceSpan spanAt(std::string_view text, std::size_t offset, std::size_t length)
{
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    SourceSpan span;
    span.offset = static_cast<std::uint32_t>(offset);
    span.length = static_cast<std::uint32_t>(length);
    span.line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
    span.column = static_cast<std::uint32_t>(offset - lineStart + 1);
    return span;
}

} // namespace constrictor
