// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor::layers {

/// One row of tests/layers.txt.
struct Folder
{
    std::string path; ///< from the top of the repository, such as model/pep
    std::set<std::string> folders; ///< names that it may include, with all that these may include
    std::set<std::string> libraries; ///< for .cpp files and private headers
    bool stdHeaders = true; ///< public headers use the standard library only
    int line = 0; ///< of the row, from 1
};

/// tests/layers.txt as a value.
struct LayerTable
{
    std::map<std::string, Folder> folders; ///< by name: pep, views, app/cli
    std::map<std::string, std::string> libraryOf; ///< header or folder/ -> third-party library
    std::vector<std::string> problems; ///< of the table itself, each with its line
};

/// Reads the table. A row may name only folders of rows above it, so the arrows cannot form a circle.
[[nodiscard]] LayerTable parseLayerTable(std::string_view text);

} // namespace constrictor::layers
