// SPDX-License-Identifier: MIT
#include "environment/environment.h"

#include <algorithm>

namespace constrictor {

const InstalledPackage *findPackage(const Environment &environment, std::string_view normalizedName)
{
    const auto found = std::lower_bound(
        environment.packages.begin(), environment.packages.end(), normalizedName,
        [](const InstalledPackage &package, std::string_view name) { return package.normalizedName < name; });
    const bool there = found != environment.packages.end() && found->normalizedName == normalizedName;
    return there ? &*found : nullptr;
}

} // namespace constrictor
