// SPDX-License-Identifier: MIT
#pragma once

#include "parse/requirementtexts.h"

#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

struct RequiresTxt
{
    RequirementTexts requirements; ///< sections are written as markers: "pytest ; extra == 'test'"
    std::vector<std::string> extras;
};

/// Reads the requires.txt of an egg-info folder (setuptools): sections are [extra], [:marker] or [extra:marker].
[[nodiscard]] RequiresTxt parseRequiresTxt(std::string_view text);

} // namespace constrictor
