// SPDX-License-Identifier: MIT
#pragma once

#include "pep/version.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Private to this folder: versions that do not fit into the words of a Version.
namespace constrictor::pep {

/// A whole public version with numbers of any size, as decimal digits without leading zeros.
struct VersionParts
{
    std::string epoch = "0";
    std::vector<std::string> release; ///< without trailing zeros, but never empty
    std::uint64_t kind = Version::FinalKind;
    std::string pre = "0";
    std::optional<std::string> post;
    std::optional<std::string> dev;

    /// What @p version means, whether its value is in its words or not.
    static VersionParts of(const Version &version);

    friend bool operator==(const VersionParts &, const VersionParts &) = default;
};

/// What a Version keeps outside of its words.
struct VersionRest
{
    std::string local; ///< normalized, or empty
    std::size_t releaseSize = 0; ///< where the version has more segments than its words can count
    std::optional<VersionParts> wide; ///< where the value does not fit the words
};

[[nodiscard]] std::strong_ordering compareNumbers(std::string_view a, std::string_view b);
[[nodiscard]] std::strong_ordering compareParts(const VersionParts &a, const VersionParts &b);
/// "Local version identifiers": numbers as numbers and above texts; no local part is below any.
[[nodiscard]] std::strong_ordering compareLocals(std::string_view a, std::string_view b);

} // namespace constrictor::pep
