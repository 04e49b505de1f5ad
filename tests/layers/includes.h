// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constrictor::layers {

/// One #include directive.
struct Include
{
    std::string name; ///< what stands between the quotes or angle brackets
    bool quoted = false;
    int line = 0; ///< from 1

    friend bool operator==(const Include &, const Include &) = default;
};

/// The #include directives of a C++ text, in order, those in comments left out. Conditions are not evaluated: what some
/// configuration would include counts.
[[nodiscard]] std::vector<Include> includesOf(std::string_view text);

} // namespace constrictor::layers
