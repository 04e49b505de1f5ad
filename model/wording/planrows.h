// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"

#include <QString>

namespace constrictor {

/// Why a plan edits a constraint line: "You asked for this version", "Needed by nvidia-modelopt 0.27.0". Empty where
/// the plan's cores do not tell.
[[nodiscard]] QString editReason(const PlanResult &plan, const PlannedEdit &edit);

/// What happens to a package: "Upgrade", "Downgrade", "Other build", "New", "Removed"; with what else is worth knowing
/// of the version, such as that it is a pre-release.
[[nodiscard]] QString changeReason(const PlannedChange &change);

/// The constraint line as it has to read, comments left out: "nvidia-modelopt==0.27.0".
[[nodiscard]] QString editedLine(const Environment &environment, const PlannedEdit &edit);

/// "constraint.txt:175".
[[nodiscard]] QString lockPlace(const Environment &environment, const Lock &lock);

} // namespace constrictor
