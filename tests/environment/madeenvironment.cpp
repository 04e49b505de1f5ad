// SPDX-License-Identifier: MIT
#include "madeenvironment.h"

namespace constrictor::test {

InstalledPackage package(const std::string &name, const std::string &version,
                         std::initializer_list<const char *> requirements)
{
    InstalledPackage result;
    result.name = name;
    result.normalizedName = name;
    result.versionText = version;
    result.version = pep::Version::parse(version);
    for (const char *requirement : requirements)
        result.requirements.add(requirement, 1);
    return result;
}

Environment environmentOf(std::initializer_list<InstalledPackage> packages)
{
    Environment environment;
    environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    environment.packages = packages;
    return environment;
}

} // namespace constrictor::test
