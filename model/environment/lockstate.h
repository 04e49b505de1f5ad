// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

/// How the constraint lines of one name and the installed package of that name agree.
enum class LockState : std::uint8_t {
    Locked, ///< every line that applies admits the installed version
    Differs, ///< a line that applies refuses the installed version
    NotLocked, ///< installed, and no line that applies names it
    NotInstalled, ///< a line names it, and it is not installed
    NotApplicable, ///< not installed, and every line's marker is false here
};

/// One name that is installed, locked or both: a row of `list` and of the Packages page.
struct LockedPackage
{
    std::string normalizedName;
    std::string name; ///< as the package spells it, else as the first line does
    std::optional<std::uint32_t> package; ///< index into Environment::packages
    std::vector<Lock> locks; ///< in the order of files and lines, those with a false marker included
    LockState state = LockState::NotLocked;
    std::string lockedText; ///< specifiers of the lines that apply, joined by ", ": "1.26.4" for one "==1.26.4"
};

/// Every name that is installed or locked, sorted by normalizedName.
[[nodiscard]] std::vector<LockedPackage> lockedPackages(const Environment &environment);

} // namespace constrictor
