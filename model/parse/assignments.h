// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// A line NAME=VALUE, or a name of a line "unset NAME...", of a file that a shell or a reader of os-release(5) would
/// read.
struct Assignment
{
    std::string name;
    std::string value; ///< quotes and escapes resolved; nothing is expanded
    std::uint32_t line = 0;
    bool isRemoval = false; ///< "unset NAME": there is no value any more

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// Reads /etc/os-release, /etc/environment and Apptainer's `export NAME="${NAME:-"VALUE"}"` lines. Anything else, such
/// as other shell code, is passed over. The last line of a name counts, as in a shell: all are kept in their order.
[[nodiscard]] std::vector<Assignment> parseAssignments(std::string_view text);

/// The value of the last assignment to @p name.
[[nodiscard]] std::optional<std::string> valueOf(const std::vector<Assignment> &assignments, std::string_view name);

/// Reads "key = value" lines (pyvenv.cfg, PEP 405). Keys come in lower case.
[[nodiscard]] std::vector<Assignment> parseKeyValueLines(std::string_view text);

} // namespace constrictor
