// SPDX-License-Identifier: MIT
#pragma once

#include "parse/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// One line of `pip list` or `pip freeze`.
struct ListedPackage
{
    std::string name;
    std::string version; ///< empty where the line does not tell, such as "name @ URL" unless that is a wheel's
    std::string url; ///< of "name @ URL" and "-e URL#egg=name"
    bool editable = false;
    std::uint32_t line = 0; ///< 0 in JSON

    friend bool operator==(const ListedPackage &, const ListedPackage &) = default;
};

struct PackageList
{
    std::vector<ListedPackage> packages; ///< in the order of the text
    std::vector<TextProblem> problems; ///< lines that are none of the formats
};

/// Reads `pip list` (columns with or without heading, --format=freeze, --format=json) and `pip freeze` with its
/// editable packages. Other comments and options are passed over, and pip's notices. @p text is UTF-8, with or without
/// byte order mark.
[[nodiscard]] PackageList parsePackageList(std::string_view text);

} // namespace constrictor
