// SPDX-License-Identifier: MIT
#pragma once

#include "pep/specifier.h"

#include <optional>

namespace constrictor {

/// One end of a range of versions.
struct VersionBound
{
    pep::Version version;
    bool inclusive = true;
};

/// The highest lower end of the clauses, if one has any: "!=" and "===" have none.
[[nodiscard]] std::optional<VersionBound> lowerBound(const pep::SpecifierSet &specifiers);

/// The lowest upper end of the clauses; "~=1.4.5" and "==1.4.*" end before 1.5.dev0.
[[nodiscard]] std::optional<VersionBound> upperBound(const pep::SpecifierSet &specifiers);

[[nodiscard]] bool isHigherLower(const VersionBound &bound, const VersionBound &than);
[[nodiscard]] bool isLowerUpper(const VersionBound &bound, const VersionBound &than);

/// Whether no version lies between the two. What PEP 440 excludes beside the plain order, such as 1.0.post1 from
/// ">1.0", is not counted: then the answer is no.
[[nodiscard]] bool exclude(const VersionBound &lower, const VersionBound &upper);

} // namespace constrictor
