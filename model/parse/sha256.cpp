// SPDX-License-Identifier: MIT
#include "parse/sha256.h"

namespace constrictor {

namespace {

constexpr std::uint8_t notADigit = 16;

/// The value of each character as a hexadecimal digit. A table, because an index page has many thousands of digests.
constexpr std::array<std::uint8_t, 256> hexValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(notADigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        values[static_cast<std::size_t>('0') + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        values[static_cast<std::size_t>('a') + i] = values[static_cast<std::size_t>('A') + i] = 10 + i;
    return values;
}();

} // namespace

std::optional<Sha256> parseSha256(std::string_view digits)
{
    Sha256 digest;
    if (digits.size() != 2 * digest.bytes.size())
        return std::nullopt;
    std::uint8_t faults = 0;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const std::uint8_t high = hexValues[static_cast<std::uint8_t>(digits[2 * i])];
        const std::uint8_t low = hexValues[static_cast<std::uint8_t>(digits[2 * i + 1])];
        faults |= high | low;
        digest.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if (faults & notADigit)
        return std::nullopt;
    return digest;
}

std::string toHex(const Sha256 &digest)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest.bytes)
        text.append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    return text;
}

} // namespace constrictor
