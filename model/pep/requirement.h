// SPDX-License-Identifier: MIT
#pragma once

#include "pep/marker.h"
#include "pep/specifier.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor::pep {

/// A dependency specifier (PEP 508): `name[extras] specifiers ; marker` or `name[extras] @ url ; marker`.
struct Requirement
{
    std::string name; ///< as written
    std::string normalizedName;
    std::vector<std::string> extras; ///< as written, in the order written; normalize before comparing
    SpecifierSet specifiers;
    std::string url; ///< empty: none
    Marker marker; ///< empty: always
    /// Where and why pip refuses the text since 24.1, if one of the specifiers is legacy; see Specifier.
    std::optional<ParseError> legacy;

    /// Reads a requirement, the parenthesised form of old metadata included ("typing-extensions (>=4.8.0)"). Comments
    /// and options of requirements files are not part of it.
    [[nodiscard]] static std::optional<Requirement> parse(std::string_view text, ParseError *error = nullptr);

    /// Name as written, extras, specifiers normalized, marker normalized.
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const Requirement &, const Requirement &) = default;
};

} // namespace constrictor::pep
