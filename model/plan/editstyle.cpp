// SPDX-License-Identifier: MIT
#include "plan/editstyle.h"

#include "pep/name.h"
#include "pep/specifier.h"
#include "plan/planresult.h"

#include <algorithm>

namespace constrictor {

namespace {

/// Both ends are admitted with any local part: pip compares those without it.
std::string rangeOf(const PlannedEdit &edit)
{
    std::string moved = "==" + edit.to;
    const std::optional<pep::SpecifierSet> old = pep::SpecifierSet::parse(edit.from);
    const std::optional<pep::Version> before = old ? old->pinnedVersion() : std::nullopt;
    const std::optional<pep::Version> after = pep::Version::parse(edit.to);
    if (!before || !after)
        return moved;
    const pep::Version one = before->publicVersion();
    const pep::Version other = after->publicVersion();
    if (one == other) // another build: only its own name tells it apart
        return moved;
    return ">=" + std::min(one, other).toString() + ",<=" + std::max(one, other).toString();
}

void setStyle(std::vector<PlannedEdit> &edits, EditStyle style)
{
    for (PlannedEdit &edit : edits) {
        edit.style = style;
        edit.clauses = style == EditStyle::Remove ? "" : style == EditStyle::Widen ? rangeOf(edit) : "==" + edit.to;
        if (style == EditStyle::Widen && edit.clauses.starts_with("=="))
            edit.style = EditStyle::Move;
    }
}

} // namespace

void setEditStyle(PlanResult &plan, EditStyle style)
{
    setStyle(plan.edits, style);
    for (Alternative &alternative : plan.alternatives)
        setStyle(alternative.edits, style);
    for (const PlannedEdit &edit : plan.edits) {
        const std::string pin = pep::normalizedName(edit.name) + "==" + edit.to;
        const bool isPinned =
            std::find(plan.pipArguments.begin(), plan.pipArguments.end(), pin) != plan.pipArguments.end();
        if (edit.style != EditStyle::Move && !plan.pipArguments.empty() && !isPinned)
            plan.pipArguments.push_back(pin);
        if (edit.style == EditStyle::Remove)
            plan.warnings.push_back({PlanWarningKind::NothingHolds, {edit.name}});
    }
}

} // namespace constrictor
