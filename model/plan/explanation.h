// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "index/candidatesource.h"
#include "resolve/ids.h"
#include "resolve/valueset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

class World;

/// Neighbouring versions of a package, oldest and newest.
struct VersionRun
{
    std::string first;
    std::string last; ///< equal to first for one version
    bool andOlder = false; ///< there is none older
    bool andNewer = false; ///< there is none newer

    friend bool operator==(const VersionRun &, const VersionRun &) = default;
};

/// A fact that a conclusion rests on.
struct ExplainedStep
{
    enum class Kind : std::uint8_t {
        Asked, ///< the request: requirement
        AskedWheel, ///< the request: the wheel of name
        Requires, ///< name in versions requires requirement (under extra)
        RequiresDirect, ///< the same by address: nothing can meet it
        Locked, ///< a constraint line: requirement
        Stays, ///< name is installed (in versions) and has to stay
        KeepsVersion, ///< name keeps its installed version (in versions)
        BadPair, ///< name in versions and target are known not to work together: requirement, against
        Unusable, ///< the requirements of name in versions cannot be read or met
        NotOpened, ///< name in versions is a pre-release or yanked, and nothing opens it
        LookedAt, ///< pip looks at name, whose requirements are violated already
        Upgrade, ///< name must not stay as installed
        WheelOtherPlatform, ///< the wheel of name that is asked for has other tags: requirement
        WheelOtherPython, ///< the wheel of name that is asked for is for another Python: requirement is Requires-Python
    };
    Kind kind = Kind::Requires;
    std::string name; ///< normalized
    std::vector<VersionRun> versions;
    std::string extra;
    std::string target; ///< normalized name of what is required
    std::string requirement; ///< without its marker; if the versions differ in theirs, that of the newest
    std::vector<std::string> more; ///< the other versions' requirements, newest first
    std::string against; ///< the other side of a bad pair
    bool onlyInstalled = false; ///< of one that stays: no other release of it is a candidate
    bool noneFits = false; ///< there is no candidate of the target that meets the requirement
    LeftOut leftOut = LeftOut::No; ///< if none fits: why the newest release that would is no candidate
    std::string leftOutVersion; ///< that release
    std::optional<Lock> lock;
    bool kept = false; ///< of a constraint line: the user does not let it be edited
    std::optional<std::uint32_t> request; ///< index into Requests::lines
    std::vector<std::uint32_t> because; ///< earlier steps that lead here, by index

    friend bool operator==(const ExplainedStep &, const ExplainedStep &) = default;
};

/// Steps in the order in which a person reads them: from the request downwards.
struct Explanation
{
    std::vector<ExplainedStep> steps;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Why the solver's refutation holds: its premises, said once each, what several releases of a package require of one
/// other in one step. That installed packages have to stay is left out unless @p withStays.
[[nodiscard]] Explanation explain(World &world, IncompatibilityId refutation, bool withStays);

/// A set of values as runs of neighbouring versions among the package's candidates, oldest first.
[[nodiscard]] std::vector<VersionRun> versionRuns(World &world, PackageId package, const ValueSet &values);

} // namespace constrictor
