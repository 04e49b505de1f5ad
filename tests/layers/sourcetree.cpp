// SPDX-License-Identifier: MIT
#include "layers/sourcetree.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace constrictor::layers {

SourceFile readSource(const std::filesystem::path &top, const std::string &path)
{
    std::ifstream stream(top / path, std::ios::binary);
    return {path, std::string(std::istreambuf_iterator<char>(stream), {})};
}

std::vector<SourceFile> readTree(const std::filesystem::path &top, const std::vector<std::string> &folders)
{
    std::vector<SourceFile> files;
    for (const std::string &folder : folders) {
        if (!std::filesystem::is_directory(top / folder))
            continue;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(top / folder)) {
            if (entry.is_regular_file())
                files.push_back(readSource(top, entry.path().lexically_relative(top).generic_string()));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

} // namespace constrictor::layers
