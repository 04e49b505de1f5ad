// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "environment/lockstate.h"
#include "environment/violations.h"
#include "knowledge/knowledge.h"

namespace constrictor {

/// What the rules judge: views of values that outlive the diagnosis.
struct Subject
{
    const Environment &environment;
    const LockedPackages &packages; ///< of environment
    const RequirementVerdicts &requirements; ///< of environment
    const Knowledge &knowledge;
};

} // namespace constrictor
