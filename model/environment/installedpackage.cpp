// SPDX-License-Identifier: MIT
#include "environment/installedpackage.h"

namespace constrictor {

std::vector<pep::Requirement> requirementsOf(const InstalledPackage &package)
{
    std::vector<pep::Requirement> requirements;
    requirements.reserve(package.requirements.size());
    for (std::size_t i = 0; i < package.requirements.size(); ++i) {
        if (auto requirement = pep::Requirement::parse(package.requirements.text(i)))
            requirements.push_back(*std::move(requirement));
    }
    return requirements;
}

} // namespace constrictor
