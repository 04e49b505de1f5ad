// SPDX-License-Identifier: MIT
#include "parse/decoding.h"

#include "parse/characters.h"
#include "parse/encoding.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace constrictor {

namespace {

/// How many bytes make a unit, and in which order.
struct Units
{
    std::size_t mark = 0; ///< bytes of the byte order mark; 0: there is none of UTF-16 or UTF-32
    std::size_t width = 2;
    bool bigEndian = false;
};

Units unitsOf(std::string_view text)
{
    constexpr std::string_view littleEndian16("\xff\xfe", 2);
    constexpr std::string_view bigEndian16("\xfe\xff", 2);
    constexpr std::string_view littleEndian32("\xff\xfe\0\0", 4);
    constexpr std::string_view bigEndian32("\0\0\xfe\xff", 4);
    if (text.starts_with(littleEndian32))
        return {4, 4, false};
    if (text.starts_with(bigEndian32))
        return {4, 4, true};
    if (text.starts_with(littleEndian16))
        return {2, 2, false};
    return {text.starts_with(bigEndian16) ? std::size_t{2} : 0, 2, true};
}

void appendUtf8(std::string &text, std::uint32_t character)
{
    const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    const auto rest = [&](unsigned shift) { add(0x80U | ((character >> shift) & 0x3fU)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xc0U | (character >> 6U));
        rest(0);
    } else if (character < 0x10000) {
        add(0xe0U | (character >> 12U));
        rest(6);
        rest(0);
    } else {
        add(0xf0U | (character >> 18U));
        rest(12);
        rest(6);
        rest(0);
    }
}

/// UTF-16 or UTF-32 as UTF-8; U+FFFD for what is malformed.
class UnitReader
{
public:
    UnitReader(std::string_view text, Units units)
        : m_text(text.substr(units.mark))
        , m_units(units)
    {
    }

    [[nodiscard]] std::string read()
    {
        std::string result;
        result.reserve(m_text.size() / m_units.width * 5 / 4);
        while (m_next + m_units.width <= m_text.size())
            take(nextCharacter(), result);
        if (m_next < m_text.size())
            take(std::nullopt, result);
        return result;
    }
    [[nodiscard]] std::optional<std::size_t> malformed() const { return m_malformed; }

private:
    [[nodiscard]] std::uint32_t unitAt(std::size_t start) const
    {
        std::uint32_t unit = 0;
        for (std::size_t i = 0; i < m_units.width; ++i) {
            const auto byte = static_cast<unsigned char>(m_text[start + i]);
            unit |= std::uint32_t{byte} << (8 * (m_units.bigEndian ? m_units.width - 1 - i : i));
        }
        return unit;
    }

    void take(std::optional<std::uint32_t> character, std::string &result)
    {
        if (!character && !m_malformed)
            m_malformed = result.size();
        appendUtf8(result, character.value_or(0xfffd));
    }

    /// None where it is malformed.
    std::optional<std::uint32_t> nextCharacter()
    {
        const std::uint32_t unit = unitAt(m_next);
        m_next += m_units.width;
        const bool isLow = unit >= 0xdc00 && unit < 0xe000;
        const bool isHigh = unit >= 0xd800 && unit < 0xdc00;
        if (isLow || unit > 0x10ffff || (isHigh && m_units.width == 4))
            return std::nullopt;
        if (!isHigh)
            return unit;
        const std::uint32_t low = m_next + 2 <= m_text.size() ? unitAt(m_next) : 0;
        if (low < 0xdc00 || low >= 0xe000)
            return std::nullopt;
        m_next += 2;
        return 0x10000 + ((unit - 0xd800) << 10U) + (low - 0xdc00);
    }

    std::string_view m_text;
    Units m_units;
    std::size_t m_next = 0;
    std::optional<std::size_t> m_malformed; ///< in the result
};

bool isCodingCharacter(char c)
{
    return c == '-' || c == '.' || c == '_' || isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

/// "latin-1" of "# -*- coding: latin_1 -*-" in one of the first two lines; empty: none is named.
std::string namedCoding(std::string_view text)
{
    for (int line = 0; line < 2; ++line) {
        const std::string_view first = text.substr(0, text.find('\n'));
        const std::size_t found = first.starts_with('#') ? first.find("coding") : std::string_view::npos;
        if (found != std::string_view::npos && found + 6 < first.size()
            && (first[found + 6] == ':' || first[found + 6] == '=')) {
            const std::string_view rest = trimmed(first.substr(found + 7));
            const auto end = std::find_if_not(rest.begin(), rest.end(), isCodingCharacter);
            std::string name(rest.begin(), end);
            std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c == '_' ? '-' : lower(c); });
            if (!name.empty())
                return name;
        }
        text.remove_prefix(std::min(first.size() + 1, text.size()));
    }
    return {};
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<std::size_t> place(std::size_t found)
{
    return found == std::string_view::npos ? std::nullopt : std::optional(found);
}

} // namespace

Decoded decode(std::string &text)
{
    if (const Units units = unitsOf(text); units.mark > 0) {
        UnitReader reader(text, units);
        text = reader.read();
        return {true, reader.malformed()};
    }
    const std::string coding = text.starts_with("\xef\xbb\xbf") ? std::string() : namedCoding(text);
    const std::size_t otherThanUtf8 = invalidUtf8(text);
    if (coding.empty() || isOneOf(coding, {"utf-8", "utf8", "utf-8-sig", "u8", "utf"}))
        return {false, place(otherThanUtf8)};
    const auto high = std::ranges::find_if(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (high == text.end())
        return {};
    if (isOneOf(coding, {"ascii", "us-ascii", "646"}))
        return {false, static_cast<std::size_t>(high - text.begin())};
    const bool isLatin1 = isOneOf(coding, {"latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1"});
    if (!isLatin1 && otherThanUtf8 == std::string_view::npos)
        return {};
    text = latin1ToUtf8(text);
    return {true, std::nullopt};
}

} // namespace constrictor
