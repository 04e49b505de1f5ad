// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace constrictor {

struct PlanResult;

/// How the text of a constraint line changes. The plan stays the same.
enum class EditStyle : std::uint8_t {
    Move, ///< to ==NEW
    Widen, ///< to >=LOWER,<=HIGHER of the old and the new version; as Move where the line pins no version
    Remove, ///< the line goes
};

/// Gives all edits of a plan that style, those of its alternatives included. Lines that no longer fix a version leave
/// pip a choice: its command then pins the versions of the plan. What a removed line no longer holds is warned about.
void setEditStyle(PlanResult &plan, EditStyle style);

} // namespace constrictor
