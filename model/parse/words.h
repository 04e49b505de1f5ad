// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

inline constexpr std::string_view whiteSpace = " \t\n\v\f\r";

/// What stands between any number of @p separators: never an empty word. pip splits the values of its options that take
/// several at white space.
[[nodiscard]] std::vector<std::string> splitWords(std::string_view text, std::string_view separators = whiteSpace);

} // namespace constrictor
