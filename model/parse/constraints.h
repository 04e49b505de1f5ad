// SPDX-License-Identifier: MIT
#pragma once

#include "base/sourcespan.h"
#include "parse/problem.h"
#include "pep/requirement.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What a line of a constraint or requirements file is. Blank and comment lines are not kept.
enum class LineKind : std::uint8_t {
    Requirement, ///< requirement holds it; a TextProblem says where only pip before 24.1 reads it
    Constraints, ///< -c FILE or --constraint FILE; target is the path
    Requirements, ///< -r FILE or --requirement FILE; target is the path
    Option, ///< nothing but other options, such as --index-url; target is the whole text: see parseLineOptions()
    Invalid, ///< pip refuses the file because of it; a TextProblem says why
};

/// One logical line: several physical ones where a backslash ends a line.
struct ConstraintLine
{
    LineKind kind = LineKind::Invalid;
    SourceSpan span; ///< from the first byte that is not a space to the last before a comment
    SourceSpan
        version; ///< of the specifiers alone, "==1.26.4"; length 0 where there are none or a backslash splits them
    std::optional<pep::Requirement> requirement;
    std::string target; ///< see LineKind
    bool hashes = false; ///< --hash options follow
};

/// A constraint file as values. Lines keep their order; a bad line does not end the reading.
struct ConstraintText
{
    std::vector<ConstraintLine> lines;
    std::vector<TextProblem> problems;
    bool byteOrderMark = false;
    bool carriageReturns = false; ///< the first line ends with CRLF
    bool converted = false; ///< places are those of the UTF-8 text, not of the file: it cannot be edited in place
};

/// Real files have hundreds of lines; each of them takes some hundred bytes.
inline constexpr std::size_t maxConstraintLines = 500'000;

/// Reads a constraint file as pip does (pip's req_file.py: comments, continuation lines, options; extras, editables and
/// nameless URLs are problems). @p text is UTF-8, with or without byte order mark, LF or CRLF. Never fails as a whole.
/// After @p lineLimit lines the rest is left unread, as is a requirement of more than 4 KiB: TooManyLines, LineTooLong.
[[nodiscard]] ConstraintText parseConstraints(std::string_view text, std::size_t lineLimit = maxConstraintLines);

/// The same for the bytes of a file, which become UTF-8 first (see decode()); NotUtf8: pip cannot decode them.
[[nodiscard]] ConstraintText readConstraints(std::string &bytes, std::size_t lineLimit = maxConstraintLines);

} // namespace constrictor
