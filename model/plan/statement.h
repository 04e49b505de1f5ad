// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "plan/factids.h"
#include "resolve/ids.h"
#include "resolve/valueset.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace constrictor {

/// "These releases of a package need that of another": one requirement, with all releases read so far that have it.
struct Statement
{
    std::optional<PackageId> requirer; ///< empty: the user asks
    ValueSet values; ///< of the requirer
    std::optional<PackageId> extra; ///< the switch that must be on
    bool tolerated = false; ///< violated before anything is done: counts only while pip looks at the requirer
    bool binding = false; ///< of an installed release, can be set aside (World::Purpose::Blockers)
    std::uint32_t request = 0; ///< if the user asks: the line's number
    RequirementId requirement = RequirementId::None;
    PackageId target{};
    SpecifierId specifiers{};
    std::vector<PackageId> switches; ///< the target's extras that it asks for
    std::vector<IncompatibilityId> forms; ///< what it adds to the solver
};

/// A constraint line that counts in this environment.
struct LockLine
{
    Lock line;
    PackageId target{};
    SpecifierId specifiers{};
    PackageId assumption{}; ///< "the result respects this line"
    bool kept = false; ///< the user does not let it be edited
    bool violatedBefore = false; ///< by the installed version
};

/// A package that is asked for and installed becomes newer, if that can be.
struct Upgrade
{
    PackageId assumption{};
    PackageId target{};
    ValueSet newer;
};

/// A constraint line that is edited: it names exactly this version instead.
struct ReplacedLock
{
    Lock line;
    pep::Version version;
};

/// What a package of the solver stands for.
struct Subject
{
    enum class Kind : std::uint8_t {
        Package,
        Extra, ///< of the package
        Lock, ///< number: of the lock line
        Keep, ///< the installed package keeps its version
        Upgrade, ///< what is asked for becomes newer
        Looked, ///< pip looks at the installed package, so its old violations count
        Binding, ///< the installed release's requirements count
        Closed, ///< number: of the closing; no release not read yet opens what it closes
        Preference, ///< of the order among equally good plans
    };
    Kind kind = Kind::Package;
    NameId name = NameId::None;
    NameId extra = NameId::None;
    std::uint32_t number = 0;
};

/// What a given incompatibility stands for.
struct Reason
{
    enum class Kind : std::uint8_t {
        Stays, ///< an installed package has to stay; number: its PackageId
        Statement, ///< number: of the statement
        Lock, ///< number: of the lock line
        Keep, ///< number: PackageId
        BadPair, ///< number: of the pair
        Wheel, ///< exactly this file was asked for; number: of the wheel
        Unusable, ///< the requirements of these releases cannot be met or read; number: PackageId
        Upgrade, ///< what is asked for becomes newer; number: PackageId
        Reached, ///< pip looks at this package; number: PackageId
        Closing, ///< no pre-release or yanked release here; number: PackageId
        Preference,
    };
    Kind kind = Kind::Statement;
    std::uint32_t number = 0;
};

} // namespace constrictor
