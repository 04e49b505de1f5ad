// SPDX-License-Identifier: MIT
#include "parse/pagetext.h"

#include <algorithm>

namespace constrictor {

bool isFileName(std::string_view name)
{
    const bool oneSegment = std::none_of(name.begin(), name.end(), [](char c) { return c == '/' || c == '\0'; });
    return oneSegment && !name.empty() && name != "." && name != "..";
}

bool isPageVersionRead(std::string_view version)
{
    return version == "1" || version.starts_with("1.");
}

} // namespace constrictor
