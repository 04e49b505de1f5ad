// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/ids.h"
#include "resolve/valueset.h"

namespace constrictor {

/// "The package has one of these values." A condition says how to compute the set again once the package is listed;
/// a term without one keeps its values, and its flag becomes the listed ones.
struct Term
{
    PackageId package{};
    ValueSet set;
    ConditionId condition = ConditionId::None;
};

} // namespace constrictor
