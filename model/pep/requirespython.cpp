// SPDX-License-Identifier: MIT
#include "pep/requirespython.h"

#include "pep/specifier.h"

namespace constrictor::pep {

bool admitsPython(std::string_view requiresPython, const Version &python)
{
    if (requiresPython.empty())
        return true;
    const auto specifiers = SpecifierSet::parse(requiresPython);
    return !specifiers || specifiers->isLegacy() || specifiers->contains(python);
}

} // namespace constrictor::pep
