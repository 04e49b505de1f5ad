// SPDX-License-Identifier: MIT
#pragma once

#include "layers/layertable.h"
#include "layers/qtmodules.h"
#include "layers/sourcetree.h"

#include <string>
#include <vector>

namespace constrictor::layers {

/// Reads every #include of the given C++ files against the table. One text for each violation:
/// `file:line: #include <x>: the rule that it breaks (tests/layers.txt:line)`; empty when all is well.
[[nodiscard]] std::vector<std::string> checkLayers(const LayerTable &table, const QtModules &qt,
                                                   const std::vector<SourceFile> &files);

/// Reads every `constrictor_<folder>` that a CMakeLists.txt of a model folder names against the table.
[[nodiscard]] std::vector<std::string> checkLinks(const LayerTable &table, const std::vector<SourceFile> &files);

} // namespace constrictor::layers
