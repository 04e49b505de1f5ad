// SPDX-License-Identifier: MIT
#include "layers/qtmodules.h"

namespace constrictor::layers {

QtModules readQtModules(const std::filesystem::path &qtIncludeFolder)
{
    QtModules modules;
    for (const auto &module : std::filesystem::directory_iterator(qtIncludeFolder)) {
        const std::string name = module.path().filename().string();
        if (!module.is_directory() || !name.starts_with("Qt"))
            continue;
        for (const auto &header : std::filesystem::directory_iterator(module.path())) {
            if (header.is_regular_file())
                modules.emplace(header.path().filename().string(), name);
        }
    }
    return modules;
}

std::string qtModuleOf(std::string_view include, const QtModules &modules)
{
    const std::size_t slash = include.find('/');
    if (slash != std::string_view::npos)
        return include.starts_with("Qt") ? std::string(include.substr(0, slash)) : std::string();
    if (const auto known = modules.find(include); known != modules.end())
        return known->second;
    const bool looksLikeQt = include.size() > 1 && include[0] == 'Q' && include[1] >= 'A' && include[1] <= 'Z';
    return looksLikeQt ? "Qt" : "";
}

} // namespace constrictor::layers
