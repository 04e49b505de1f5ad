// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace constrictor::pep {

/// What a scanner of this folder needed at the position of a ParseError. Words are made elsewhere.
enum class Expected : std::uint8_t {
    // versions
    ReleaseNumber, ///< a digit of the release segment
    EndOfVersion, ///< nothing, or a suffix that PEP 440 knows, in its order
    LocalLabel, ///< a letter or digit of a local version
    // specifiers
    Operator, ///< one of == != <= >= < > ~= ===
    TwoReleaseNumbers, ///< ~= needs at least two numbers
    NoLocalLabel, ///< only == and != take a local version
    NoWildcard, ///< only == and != take ".*", and only after a plain release
    EndOfSpecifier, ///< a comma or the end
    // requirements
    Name,
    ExtraName,
    CommaOrClosingBracket,
    ClosingParenthesis,
    Url,
    EndOfRequirement, ///< a comma (after a specifier), a semicolon or the end
    // markers
    MarkerOperand, ///< a variable or a quoted text
    ClosingQuote,
    MarkerOperator,
    InAfterNot,
    EndOfMarker, ///< "and", "or" or the end
    LessNesting, ///< parentheses are too deep (see Marker)
    // wheel names and tags
    WheelExtension,
    WheelNameParts, ///< five or six parts between hyphens
    BuildNumber, ///< a digit at the start of the build tag
    Tag,
};

/// The place of the first fault. The position counts bytes from the start of the text that was handed in.
struct ParseError
{
    std::size_t position = 0;
    Expected expected = Expected::ReleaseNumber;

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

} // namespace constrictor::pep
