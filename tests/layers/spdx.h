// SPDX-License-Identifier: MIT
#pragma once

#include "layers/sourcetree.h"

#include <string>
#include <vector>

namespace constrictor::layers {

/// C++, CMake and script files (by name, or by their #! line) whose first five lines hold no SPDX-License-Identifier.
[[nodiscard]] std::vector<std::string> filesWithoutLicense(const std::vector<SourceFile> &files);

} // namespace constrictor::layers
