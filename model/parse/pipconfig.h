// SPDX-License-Identifier: MIT
#pragma once

#include "parse/problem.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// One setting of a pip.conf, such as install.no-index.
struct PipSetting
{
    std::string section; ///< "global", "install", ...
    std::string key; ///< as pip normalises it: lower case, "-" for "_", without leading "--"
    std::string value; ///< lines of a value that goes on in the next ones are joined by "\n"
    std::uint32_t line = 0;
    std::string path; ///< of the file

    friend bool operator==(const PipSetting &, const PipSetting &) = default;
};

struct PipConfig
{
    std::vector<PipSetting> settings; ///< in the order of the file
    std::vector<TextProblem> problems; ///< InvalidSyntax, DuplicateSetting: pip refuses the file as a whole
};

/// Reads a pip.conf as Python's RawConfigParser does: [section], whatever follows it, "key = value" or "key: value",
/// continuation lines are indented, "#" and ";" begin comments at the start of a line. @p path is where the settings
/// say they are from.
[[nodiscard]] PipConfig parsePipConfig(std::string_view text, const std::string &path = {});

/// Where a pip looks for its configuration.
struct PipPlaces
{
    std::string system = "/"; ///< the folder that etc/ is in, with its slash
    std::string home;
    std::string userConfiguration; ///< XDG_CONFIG_HOME; empty: .config in home
    std::string prefix; ///< of the interpreter or virtual environment; empty: unknown
    std::string given; ///< PIP_CONFIG_FILE; empty: not set
    bool givenExists = false;
};

/// The files of pip's configuration, weakest first. One that PIP_CONFIG_FILE names stands for those of the user, and
/// its /dev/null for no file at all (pip, _internal/configuration.py).
[[nodiscard]] std::vector<std::string> pipConfigurationFiles(const PipPlaces &places);

/// The value of a variable such as PIP_INDEX_URL; empty where it is not set.
using PipVariable = std::function<std::string(const std::string &name)>;

/// What counts of one of pip's options.
struct PipValue
{
    std::string text; ///< empty: nothing configures it
    const PipSetting *setting = nullptr; ///< that text is from; nullptr: the variable, or nothing
};

/// The value of @p key, such as "index-url", for `pip install`: the variable before [install] before [global], of a
/// section the last of @p settings, which are in the order of pipConfigurationFiles(). Empty values are passed over
/// (pip, _internal/cli/parser.py).
[[nodiscard]] PipValue pipValue(std::span<const PipSetting> settings, const PipVariable &variable,
                                std::string_view key);

/// Whether the value of a switch, in a file or a variable, switches it on (pip, _internal/utils/misc.py, strtobool).
[[nodiscard]] bool isSwitchedOn(std::string_view value);

} // namespace constrictor
