// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace constrictor {

/// A SHA-256 digest as a value; computing one is not this folder's business.
struct Sha256
{
    std::array<std::uint8_t, 32> bytes{};

    friend bool operator==(const Sha256 &, const Sha256 &) = default;
};

/// Reads 64 hexadecimal digits of either case, nothing else.
[[nodiscard]] std::optional<Sha256> parseSha256(std::string_view digits);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string toHex(const Sha256 &digest);

} // namespace constrictor
