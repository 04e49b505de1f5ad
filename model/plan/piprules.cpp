// SPDX-License-Identifier: MIT
#include "plan/piprules.h"

#include "pep/version.h"

namespace constrictor {

namespace {

bool isFrom(const pep::Version &version, std::string_view first)
{
    return *pep::Version::parse(first) <= version;
}

} // namespace

PipRules rulesOfPip(std::string_view version)
{
    const std::optional<pep::Version> parsed = pep::Version::parse(version);
    if (!parsed)
        return {};
    return {.version = std::string(version),
            .readsLegacy = !isFrom(*parsed, "24.1"),
            .boundsOpen = isFrom(*parsed, "25.0"),
            .searchesOn = isFrom(*parsed, "25.1"),
            .nothingElseOpens = isFrom(*parsed, "26.0")};
}

PipRules rulesOfPip(const Environment &environment)
{
    const InstalledPackage *pip = findPackage(environment, "pip");
    return pip ? rulesOfPip(pip->versionText) : PipRules{};
}

} // namespace constrictor
