// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "resolve/incompatibilities.h"
#include "resolve/provider.h"
#include "resolve/trail.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace constrictor {

enum class PackageKind : std::uint8_t {
    Ordinary, ///< decided "absent" when nothing needs it
    Switch, ///< an extra and the like: off when nothing turns it on
    Assumption, ///< never decided; a switch can be assumed, too
};

enum class SolveOutcome : std::uint8_t {
    Solved, ///< every package's value is at hand, see Solver::value()
    Refuted, ///< the assumptions of the core cannot hold together
    Stopped, ///< the stop token was set
    OutOfMemory, ///< the limit was reached
};

struct SolveResult
{
    SolveOutcome outcome = SolveOutcome::Stopped;
    std::vector<PackageId> core; ///< if refuted: assumptions, ascending; empty if nothing assumed is to blame
    IncompatibilityId refutation{}; ///< if refuted: the incompatibility that says so
};

struct SolverStatistics
{
    std::size_t solves = 0;
    std::size_t conflicts = 0;
    std::size_t decisions = 0;
    std::size_t checks = 0; ///< of one incompatibility against the trail
    std::size_t lists = 0; ///< fetched
    std::size_t restarts = 0;
    std::size_t peakBytes = 0; ///< an estimate within some percent
};

/// PubGrub over sets of concrete values. What is learned in one solve names the assumptions that it rests on, and so
/// stays valid in every later one.
class Solver
{
public:
    /// The provider must outlive the solver. Past the limit (bytes) a solve ends with OutOfMemory.
    explicit Solver(Provider &provider, std::size_t memoryLimit = std::size_t{1} << 30);

    PackageId addPackage(PackageKind kind, ValueSet domain);
    /// At most one term a package; a term on the whole domain says nothing. Allowed at any time.
    IncompatibilityId add(std::vector<Term> terms, ReasonId reason);
    /// Adds a value to the set of a given incompatibility: one more release with the same requirement.
    void widen(IncompatibilityId id, PackageId package, Value value);

    /// Assumed in every solve from now on, besides what the caller assumes; takes effect with the next (re)start.
    void assumeAlways(PackageId assumption);
    /// No longer. A running search starts over.
    void assumeNoLonger(PackageId assumption);

    /// Searches for values for all packages that satisfy everything, with all these assumptions on.
    [[nodiscard]] SolveResult solve(std::span<const PackageId> assumptions, const StopToken &stop);

    /// What is left for a package; after Solved one value each, assumptions aside.
    [[nodiscard]] const ValueSet &current(PackageId package) const { return m_trail.current(package); }
    [[nodiscard]] const ValueSet &domain(PackageId package) const { return m_trail.domain(package); }
    [[nodiscard]] std::optional<Value> value(PackageId package) const { return current(package).single(); }
    [[nodiscard]] bool isListed(PackageId package) const { return !domain(package).hasUnlisted(); }
    /// Fetches the list if that was not done yet.
    void list(PackageId package);

    [[nodiscard]] std::size_t packageCount() const { return m_kinds.size(); }
    [[nodiscard]] const Incompatibilities &incompatibilities() const { return m_incompatibilities; }
    [[nodiscard]] const SolverStatistics &statistics() const { return m_statistics; }
    [[nodiscard]] std::size_t bytes() const;

private:
    /// An incompatibility that came or grew in the middle of a search: to be looked at again below that level.
    struct Late
    {
        IncompatibilityId id{};
        std::uint32_t level = 0;
    };
    /// What to return to when a level is forgotten.
    struct LevelStart
    {
        std::size_t open = 0; ///< size of m_open
        std::size_t settled = 0; ///< m_settled
        PackageId cursor{}; ///< of the walk over packages that can stay installed
    };

    [[nodiscard]] std::optional<SolveResult> step(const StopToken &stop);
    [[nodiscard]] bool start(const StopToken &stop);
    [[nodiscard]] bool postAssumption(PackageId assumption);
    [[nodiscard]] SolveResult refuted(IncompatibilityId id) const;

    // Propagation
    [[nodiscard]] std::optional<IncompatibilityId> propagate(const StopToken &stop);
    [[nodiscard]] bool holds(IncompatibilityId id); ///< false: every term is true
    void narrowed(PackageId package);
    void noteAdded(IncompatibilityId id);
    void noteUnit(IncompatibilityId id);

    // Conflicts
    [[nodiscard]] bool learn(IncompatibilityId conflict);
    void backjump(std::uint32_t level);
    void closeAbove(std::size_t open);

    // Decisions
    [[nodiscard]] bool describeFresh();
    [[nodiscard]] bool decideNeeded();
    [[nodiscard]] std::optional<PackageId> mostConstrained();
    [[nodiscard]] std::optional<PackageId> nextInstalled();
    [[nodiscard]] bool completeOne();
    void decide(PackageId package, Value value);

    Provider &m_provider;
    std::size_t m_memoryLimit;
    Incompatibilities m_incompatibilities;
    Trail m_trail;
    SolverStatistics m_statistics;

    std::vector<PackageKind> m_kinds; ///< by package
    std::vector<std::uint32_t> m_conflicts; ///< by package: how often it was part of one
    std::vector<PackageId> m_assumptions; ///< of this solve
    std::vector<PackageId> m_standing; ///< of every solve

    std::vector<TrailMark> m_falseSince; ///< by incompatibility: what made a term of it false, so that nothing follows
    std::vector<IncompatibilityId> m_units; ///< all whose terms but one hold on an empty trail
    std::vector<Late> m_late;
    std::vector<IncompatibilityId> m_toCheck;
    std::vector<PackageId> m_changed; ///< a queue, from m_changedHead on
    std::size_t m_changedHead = 0;
    std::vector<bool> m_isChanged; ///< by package: is in the queue
    std::vector<PackageId> m_fresh; ///< have one value since they were last described
    std::vector<bool> m_isOpen; ///< by package: is in m_open
    std::vector<PackageId> m_open; ///< must be present, cannot stay installed; a stack along the trail
    std::size_t m_settled =
        0; ///< so many of m_open, from its start, have one value: a deep search is not looked through
    std::vector<LevelStart> m_levelStarts;
    PackageId m_cursor{};
    std::uint32_t m_completeCursor = 0;
    std::optional<IncompatibilityId> m_pendingConflict; ///< found outside propagation
    bool m_startOver = true;
};

} // namespace constrictor
