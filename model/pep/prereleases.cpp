// SPDX-License-Identifier: MIT
#include "pep/prereleases.h"

namespace constrictor::pep {

bool installedFits(const SpecifierSet &specifiers, const Version &installed)
{
    return specifiers.contains(installed);
}

} // namespace constrictor::pep
