// SPDX-License-Identifier: MIT
#pragma once

#include "parse/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// One setting of a pip.conf.
struct ConfigSetting
{
    std::string section;
    std::string key; ///< as pip normalises it: lower case, "-" for "_", without leading "--"
    std::string value; ///< lines of a value that goes on in the next ones are joined by "\n"
    std::uint32_t line = 0;

    friend bool operator==(const ConfigSetting &, const ConfigSetting &) = default;
};

struct PipConfig
{
    std::vector<ConfigSetting> settings; ///< in the order of the file
    std::vector<TextProblem> problems; ///< InvalidSyntax, DuplicateSetting: pip refuses the file as a whole
};

/// Reads a pip.conf as Python's RawConfigParser does: [section], whatever follows it, "key = value" or "key: value",
/// continuation lines are indented, "#" and ";" begin comments at the start of a line.
[[nodiscard]] PipConfig parsePipConfig(std::string_view text);

/// Whether the value of a switch, in a file or a variable, switches it on (pip, _internal/utils/misc.py, strtobool).
[[nodiscard]] bool isSwitchedOn(std::string_view value);

} // namespace constrictor
