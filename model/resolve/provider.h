// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/ids.h"
#include "resolve/valueset.h"

namespace constrictor {

class Solver;

/// What the solver asks the world while it searches. A provider answers by adding packages and incompatibilities to
/// the solver. Every answer must be the same whenever it is asked.
class Provider
{
public:
    virtual ~Provider() = default;

    /// Fetches the list of a package: the candidates that were not listed yet. Called once a package.
    [[nodiscard]] virtual ValueSet list(PackageId package) = 0;

    /// After list(): the values that belong to terms with this condition on the package.
    [[nodiscard]] virtual ValueSet matching(PackageId package, ConditionId condition) = 0;

    /// The package has exactly this value now, which is not "absent": add what follows from it, at least what was not
    /// added before. Called again whenever a value comes back.
    virtual void describe(PackageId package, Value value) = 0;

    /// The candidate to try first. The set is not empty and holds candidates only.
    [[nodiscard]] virtual Value choose(PackageId package, const ValueSet &allowed) = 0;

    /// Every package is decided. True accepts the solution; otherwise at least one incompatibility that the solution
    /// violates was added, and the search starts over.
    [[nodiscard]] virtual bool accepts() = 0;
};

} // namespace constrictor
