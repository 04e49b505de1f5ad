// SPDX-License-Identifier: MIT
#pragma once

#include "parse/problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What an option of a requirements file is for, as far as its reader cares.
enum class OptionRole : std::uint8_t { Other, Constraints, Requirements, Editable, Hash, Prereleases };

struct LineOption
{
    OptionRole role = OptionRole::Other;
    std::string name; ///< as written, such as "-c" or "--constr"
    std::string value; ///< without quotes

    friend bool operator==(const LineOption &, const LineOption &) = default;
};

/// The options of one line.
struct LineOptions
{
    std::vector<LineOption> options; ///< in their order
    std::optional<ProblemKind> fault; ///< UnknownOption or InvalidOption: pip refuses the line
    std::string faultyOption; ///< as written, without a value

    /// The value of the first option of that role, which is the one that counts.
    [[nodiscard]] const std::string *valueOf(OptionRole role) const;
};

/// Reads @p text, which starts with an option, as pip does (pip's req_file.py: shlex.split, then optparse with the
/// options of SUPPORTED_OPTIONS and SUPPORTED_OPTIONS_REQ): several options, quotes, unique abbreviations of long
/// ones. Words that are no options are passed over.
[[nodiscard]] LineOptions parseLineOptions(std::string_view text);

} // namespace constrictor
