// SPDX-License-Identifier: MIT
#include "environment/foldernames.h"

#include <algorithm>

namespace constrictor {

std::vector<std::string> namesIn(const Root &root, const std::string &path)
{
    constexpr std::size_t limit = 10'000;
    std::vector<std::string> names;
    if (const Result<Folder> folder = root.openFolder(path))
        (void)folder->visit(limit, {}, [&names](const FolderEntry &entry) { names.emplace_back(entry.name); });
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace constrictor
