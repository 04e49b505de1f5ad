// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "options.h"

#include <QString>

#include <span>
#include <string_view>

namespace constrictor::cli {

/// One command of the program. The words are functions, for they depend on the language.
struct Command
{
    std::string_view name;
    std::string_view argument; ///< what it works on: "ROOT"; empty: nothing; in brackets: may be left out
    std::span<const std::string_view> options; ///< beside those that every command takes
    std::span<const std::string_view> examples; ///< whole command lines
    QString (*summary)();
    int (*run)(const Options &options, Console &console);
    bool hasReports = false; ///< its result is also written as Markdown and SARIF
};

/// All commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

/// The one with that name, or nullptr.
[[nodiscard]] const Command *findCommand(std::string_view name);

} // namespace constrictor::cli
