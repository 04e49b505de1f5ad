// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "plan/editstyle.h"
#include "plan/explanation.h"
#include "plan/pipoutcome.h"
#include "plan/plancost.h"
#include "plan/request.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace constrictor {

enum class Verdict : std::uint8_t {
    Satisfied, ///< the request holds already
    Installable, ///< something is installed or changed, no constraint line is edited
    NeedsUnlock, ///< at least one constraint line is edited
    Impossible, ///< no edit of constraint lines helps
    Undecided, ///< see PlanResult::undecided
};

enum class Undecided : std::uint8_t {
    No,
    OutOfTime, ///< the bounds hold
    Stopped, ///< the same, on the user's wish
    OutOfMemory,
    ListsUnavailable, ///< the lists or metadata of PlanResult::unavailable could not be had
    InvalidRequest, ///< a line of the request cannot be read
    AddressNotRead, ///< only pip looks at what is asked for, required or locked by address
    NotVerified, ///< the independent check refused the plan: a fault of this program
};

/// Where the candidates came from. Chosen by who made the source; plan only passes it on.
enum class Basis : std::uint8_t {
    Index, ///< an index was or could be asked
    Cache, ///< what is remembered of one, which may be old
    Local, ///< files of this machine, or nothing but what is installed
};

/// A constraint line that has to change.
struct PlannedEdit
{
    Lock lock;
    std::string name; ///< as the line spells it
    std::string from; ///< the line's clauses, such as "==0.25.0"
    std::string to; ///< the version that the plan has
    EditStyle style = EditStyle::Move;
    std::string clauses; ///< the line's new ones, such as "==0.27.0"; empty: the line goes

    friend bool operator==(const PlannedEdit &, const PlannedEdit &) = default;
};

enum class ChangeKind : std::uint8_t {
    Upgrade,
    Downgrade,
    Replace, ///< the same version in another build
    Install,
    Remove,
};

struct PlannedChange
{
    std::string name; ///< as installed, else normalized
    std::string normalizedName;
    ChangeKind kind = ChangeKind::Install;
    std::string from; ///< empty for Install
    std::string to; ///< empty for Remove
    bool asked = false; ///< the request names it
    bool prerelease = false;
    bool yanked = false;
    bool uninstallFirst = false; ///< pip cannot read what is installed of it
    bool forced = false; ///< a local wheel of the very version that is installed: pip leaves it alone unless forced
    std::vector<std::string> extras; ///< normalized, that are on

    friend bool operator==(const PlannedChange &, const PlannedChange &) = default;
};

/// A line of the request that no constraint line of the same package admits.
struct Clash
{
    std::uint32_t request = 0; ///< index into Requests::lines
    Lock lock;

    friend bool operator==(const Clash &, const Clash &) = default;
};

/// One reason why no smaller set of edits works: at least one member has to go.
struct PlanCore
{
    struct Member
    {
        bool isLock = false; ///< else: an installed package that keeps its version
        std::string name; ///< normalized
        Lock lock; ///< if isLock
    };
    std::vector<Member> members;
    Explanation explanation;
};

/// A violation that was there before and stays, out of pip's sight.
struct Tolerated
{
    std::string name; ///< of the installed package
    std::string version;
    std::string requirement; ///< empty: its constraint line
    std::optional<Lock> lock;

    friend bool operator==(const Tolerated &, const Tolerated &) = default;
};

enum class PlanWarningKind : std::uint8_t {
    PrereleaseChosen, ///< args: name, version
    YankedChosen, ///< args: name, version
    OlderForLaxerMetadata, ///< a downgrade that nothing but older, laxer metadata allows; args: name, from, to
    OnlySourceArchives, ///< newer releases of what was asked for are not candidates; args: name, newest such version
    OtherPython, ///< the same, for another Python; args: name, newest such version
    NothingHolds, ///< the line about a package is removed; args: name
    ProofRelative, ///< the minimum supposes that no release not read opens a pre-release
    AddressLocked, ///< a line names an address, where pip finds what is not looked at here; args: file, line, name
    InstalledRefused, ///< pip cannot read the metadata of an installed package and stops at it; args: name, version
    NothingToKeep, ///< no line locks a package whose lock is to be kept; args: name as given
    NothingToRemove, ///< a package that may be removed is not installed; args: name as given
    FileRefused, ///< pip does nothing while it cannot read a constraint file; args: file
    OptionNotFollowed, ///< pip would follow an option of the request's file; args: file, line, option
};

struct PlanWarning
{
    PlanWarningKind kind = PlanWarningKind::PrereleaseChosen;
    std::vector<std::string> args;

    friend bool operator==(const PlanWarning &, const PlanWarning &) = default;
};

struct PlanStatistics
{
    std::size_t solves = 0;
    std::size_t conflicts = 0;
    std::size_t listsFetched = 0;
    std::size_t releasesRead = 0;
    std::size_t peakBytes = 0; ///< of the solver
};

enum class AlternativeKind : std::uint8_t {
    AsSmall, ///< other lines, as few of them
    WithoutDowngrade, ///< name does not go back to an older release
    NewerVersion, ///< of name, which was asked for; for more edits
    OtherRequest, ///< a version of name that was not asked for; for fewer edits, or at all
};

/// Another answer. It passed the same check, and is a smallest one of its kind.
struct Alternative
{
    AlternativeKind kind = AlternativeKind::AsSmall;
    std::string name; ///< normalized; empty for AsSmall
    std::string version; ///< that it has then
    PlanCost cost;
    std::vector<PlannedEdit> edits;
    std::vector<PlannedChange> changes;
};

/// The answer to a request. A value.
struct PlanResult
{
    Requests requests;
    Verdict verdict = Verdict::Undecided;
    Undecided undecided = Undecided::No;
    Basis basis = Basis::Local;
    std::vector<PlannedEdit> edits;
    std::vector<PlannedChange> changes;
    std::vector<Clash> clashes;
    PlanCost lowerBound;
    std::optional<PlanCost> upperBound;
    bool provedMinimal = false;
    std::vector<PlanCore> cores; ///< those about constraint lines first
    bool impossibleByItself = false;
    std::vector<std::string> blockers; ///< normalized names
    Explanation whyImpossible;
    std::vector<std::string> unavailable; ///< normalized names
    std::vector<std::string> pipArguments; ///< `pip install` with these, after the edits, makes exactly this plan
    PipOutcome pipToday; ///< what the request does as things are
    std::vector<Alternative> alternatives;
    std::vector<Tolerated> tolerated;
    std::vector<PlanWarning> warnings;
    PlanStatistics statistics;
};

} // namespace constrictor
