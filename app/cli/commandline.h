// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor::cli {

/// One option of the table: its name, what its value is called, and how it changes the options.
struct OptionRule
{
    std::string_view name; ///< "--format"
    std::string_view valueName; ///< "text|json"; empty: a switch
    bool (*take)(Options &options, std::string_view value); ///< false: not such a value
    const char *help; ///< in the context "CommandLine"
    bool everywhere = false; ///< every command takes it; else a command names it
};

[[nodiscard]] std::span<const OptionRule> optionRules();

enum class UsageFault : std::uint8_t {
    UnknownCommand,
    UnknownOption, ///< also one that this command does not take
    MissingValue,
    UnexpectedValue, ///< a switch with "=" behind it; argument is its name
    BadValue,
    BadRequirement, ///< argument is the text
    MissingArgument, ///< argument is its name, "ROOT"
    TooManyArguments,
};

struct UsageError
{
    UsageFault fault = UsageFault::UnknownOption;
    std::string argument;
};

struct CommandLine
{
    Options options; ///< as far as they could be read: format and language count for the error, too
    std::vector<UsageError> errors;
};

/// Reads the arguments behind the program's name. Options may stand before and after the command, values behind "=" or
/// as the next argument; "--" ends the options.
[[nodiscard]] CommandLine parseCommandLine(std::span<const char *const> arguments);

} // namespace constrictor::cli
