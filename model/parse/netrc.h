// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// One entry of a .netrc file (ftp(1)).
struct NetrcEntry
{
    std::string machine; ///< empty: "default", for any host
    std::string login;
    std::string password;

    friend bool operator==(const NetrcEntry &, const NetrcEntry &) = default;
};

/// Reads "machine HOST login USER password PASSWORD" and "default ..", words in any lines, values in quotes where they
/// hold spaces, comments from "#" at the start of a word. Macros are passed over. What is no such word ends an entry.
[[nodiscard]] std::vector<NetrcEntry> parseNetrc(std::string_view text);

} // namespace constrictor
