// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "index/formatcontrol.h"

#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What an opened environment's own pip is told about candidates; counts by itself (README.md).
struct EnvironmentChoices
{
    bool prereleases = false; ///< pre
    FormatControl formats; ///< no-binary, only-binary
};

[[nodiscard]] EnvironmentChoices environmentChoices(const Environment &environment);

/// The value of one of pip's options that counts for `pip install` in there: the recorded variable before the files.
[[nodiscard]] std::string pipValue(const Environment &environment, std::string_view key);

/// The same of an option that takes several values: they are separated by white space.
[[nodiscard]] std::vector<std::string> pipWords(const Environment &environment, std::string_view key);

} // namespace constrictor
