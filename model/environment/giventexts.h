// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace constrictor {

enum class GivenText : std::uint8_t { PackageList, Constraints };

/// What a text is that nobody named: a file called like a constraint file, or lines most of which are locks and not
/// nearly all installed packages, are constraints. "name==version" alone is what `pip freeze` prints. Nothing: neither.
[[nodiscard]] std::optional<GivenText> kindOfText(std::string_view name, std::string text);

/// What is installed by a `pip list` or freeze @p text, in place of what was found; @p name is its file's name. False
/// where there are lines, and none of them is one of these.
[[nodiscard]] bool takePackageList(const std::string &name, std::string text, Environment &environment);

} // namespace constrictor
