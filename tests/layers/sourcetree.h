// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace constrictor::layers {

/// One file of the repository, in memory, so that a test can plant what must be found.
struct SourceFile
{
    std::string path; ///< from the top, with slashes: model/pep/version.h
    std::string text;
};

/// All files below the given folders of the repository, sorted by path. Folders that do not exist are left out.
[[nodiscard]] std::vector<SourceFile> readTree(const std::filesystem::path &top,
                                               const std::vector<std::string> &folders);

/// The given file of the repository.
[[nodiscard]] SourceFile readSource(const std::filesystem::path &top, const std::string &path);

/// "model/pep" of "model/pep/version.h"; empty for a file at the top.
[[nodiscard]] std::string folderOf(const std::string &path);

} // namespace constrictor::layers
