// SPDX-License-Identifier: MIT
#pragma once

#include "plan/closings.h"
#include "plan/packagefacts.h"
#include "plan/piprules.h"
#include "plan/request.h"
#include "plan/statement.h"
#include "resolve/solver.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace constrictor {

/// An environment, a source of candidates and a request as packages and incompatibilities of a solver. Says what
/// follows from a candidate when the solver chooses it, and judges whole solutions by pip's rules.
class World : public Provider
{
public:
    enum class Purpose : std::uint8_t {
        Plan, ///< everything installed stays, constraint lines and kept versions are assumptions
        Blockers, ///< no lines; that an installed release's requirements count is an assumption
        FromNothing, ///< nothing is installed, no lines
        Pip, ///< as pip sees it: lines are facts, what the request does not need is not there, and there is more to
             ///< choose from: source archives, releases with requirements by address, wheels at locked addresses
    };

    /// The facts and requests must outlive the world. Constraint lines can be replaced.
    World(Facts &facts, const Requests &requests, Purpose purpose, std::span<const ReplacedLock> replaced = {},
          PipRules rules = {});

    [[nodiscard]] Solver &solver() { return m_solver; }
    [[nodiscard]] const Solver &solver() const { return m_solver; }
    [[nodiscard]] Facts &facts() { return m_facts; }
    [[nodiscard]] const Requests &requests() const { return m_requests; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] const PipRules &rules() const { return m_rules; }

    [[nodiscard]] const Subject &subject(PackageId id) const { return m_subjects[index(id)]; }
    [[nodiscard]] const Reason &reason(ReasonId id) const { return m_reasons[index(id)]; }
    [[nodiscard]] std::size_t subjectCount() const { return m_subjects.size(); }
    [[nodiscard]] PackageId package(NameId name);
    [[nodiscard]] std::optional<PackageId> lookedSwitch(PackageId package) const;
    /// The assumption that the installed package's requirements count. Only where the purpose has such.
    [[nodiscard]] PackageId bindingOf(PackageId package) const { return m_bindings.at(index(package)); }
    /// Whether the solver's assignment sets the statement's requirer's requirements aside.
    [[nodiscard]] bool isSetAside(const Statement &statement) const;

    [[nodiscard]] const std::vector<Statement> &statements() const { return m_statements; }
    /// Numbers of the statements by and about a package; those of the user have no requirer.
    [[nodiscard]] const std::vector<std::uint32_t> &statementsBy(PackageId requirer) const;
    [[nodiscard]] const std::vector<std::uint32_t> &statementsOn(PackageId target) const;
    [[nodiscard]] const std::vector<std::uint32_t> &requestStatements() const { return m_requestStatements; }
    [[nodiscard]] const std::vector<LockLine> &locks() const { return m_locks; }
    [[nodiscard]] std::span<const std::uint32_t> locksOn(PackageId target) const;
    /// Whether the line names an address of which nothing is known: only pip fetches that. For pip it is no fact then.
    [[nodiscard]] bool isUnknownAddress(const LockLine &lock);
    /// Of the packages that should become newer; none unless the request says so.
    [[nodiscard]] const std::vector<Upgrade> &upgrades() const { return m_upgrades; }
    /// Packages that were asked for, wheels included, in the order of the request.
    [[nodiscard]] const std::vector<PackageId> &asked() const { return m_asked; }
    /// The assumptions that installed packages keep their version (Plan), or that their requirements count (Blockers).
    [[nodiscard]] const std::vector<PackageId> &installedAssumptions() const { return m_installedAssumptions; }

    /// The values of a package, "absent" aside, that meet the clauses; known ones only until it is listed.
    [[nodiscard]] const ValueSet &accepted(PackageId package, SpecifierId specifiers);
    /// Whether what a candidate requires is known, and such that the pip that is meant takes it. For pip a source
    /// archive is usable too, as if it required nothing.
    [[nodiscard]] bool isUsable(const Candidate &described) const;
    /// Whether the clauses name a pre-release in a way that opens pre-releases.
    [[nodiscard]] bool namesPrerelease(SpecifierId specifiers) const;

    IncompatibilityId add(std::vector<Term> terms, Reason reason);
    /// A further assumption that forbids these values of a package; for the order among equally good plans.
    PackageId addPreference(PackageId package, const ValueSet &forbidden);
    /// An assumption that nobody can drop: that nothing unread opens what the next closing closes.
    PackageId addClosedAssumption();
    [[nodiscard]] Closings &closings() { return m_closings; }

    /// Reads every release that anything read so far leads to, so that closings no longer rest on what is unread.
    void readEverything(const StopToken &stop);

    // Provider
    ValueSet list(PackageId package) override;
    ValueSet matching(PackageId package, ConditionId condition) override;
    void describe(PackageId package, Value value) override;
    Value choose(PackageId package, const ValueSet &allowed) override;
    bool accepts() override;

private:
    enum class Condition : std::uint8_t { Outside, Violates, ViolatesChanged, Inside, InsideChanged };

    void addInstalled();
    void addRequest(std::uint32_t number);
    void addWheels();
    void addLocks(std::span<const ReplacedLock> replaced);
    void addLock(Lock line, SpecifierId specifiers);
    void addBadPairs();
    void findBaselineExtras();
    [[nodiscard]] bool isBaselineExtra(NameId package, NameId extra) const;
    void addUpgrades();
    void addUpgrade(PackageId package, SpecifierId specifiers);

    PackageId addSubject(PackageKind kind, ValueSet domain, Subject subject);
    PackageId switchFor(PackageId package, NameId extra);
    PackageId lookedFor(PackageId package);
    PackageId bindingFor(PackageId package);
    [[nodiscard]] Term conditional(PackageId package, SpecifierId specifiers, Condition condition);
    [[nodiscard]] bool isViolatedNow(const RequirementFacts &requirement);
    /// Whether a clause that is in force by now opens the package's pre-releases.
    [[nodiscard]] bool isOpenNow(PackageId package) const;

    void describeRelease(PackageId package, Value value);
    void prefetchAdded(const Candidate &candidate);
    void describeUnder(PackageId package, Value value, PackageId extra);
    void state(PackageId requirer, Value value, std::optional<PackageId> extra, RequirementId requirement);
    void addForms(std::uint32_t number);
    void addSelfForm(const Statement &statement, Value value);
    void addUnusable(PackageId package, Value value);

    Facts &m_facts;
    const Requests &m_requests;
    Purpose m_purpose;
    PipRules m_rules;
    Solver m_solver;
    Closings m_closings;

    std::vector<Subject> m_subjects; ///< by PackageId
    std::vector<Reason> m_reasons;
    std::vector<std::optional<PackageId>> m_packages; ///< by NameId
    std::unordered_map<std::uint64_t, PackageId> m_switches; ///< by package and extra
    std::unordered_map<std::uint32_t, PackageId> m_looked; ///< by package
    std::unordered_map<std::uint32_t, PackageId> m_bindings; ///< by package
    std::unordered_map<std::uint32_t, std::vector<PackageId>> m_switchesOf; ///< by package
    std::vector<std::vector<std::uint32_t>> m_statementsBy; ///< by PackageId
    std::vector<std::vector<std::uint32_t>> m_statementsOn; ///< by PackageId
    std::vector<ValueSet> m_described; ///< by PackageId; of an extra: values of its package described under it
    std::vector<Statement> m_statements;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_statementIds; ///< by requirer and requirement
    std::vector<std::uint32_t> m_requestStatements;
    std::vector<LockLine> m_locks;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_locksOn; ///< by package
    std::unordered_map<std::uint32_t, IncompatibilityId> m_unusable; ///< by package
    std::unordered_set<std::uint64_t> m_baselineExtras; ///< NameIds of package and extra
    std::vector<Upgrade> m_upgrades;
    std::vector<PackageId> m_asked;
    std::vector<PackageId> m_installedAssumptions;
};

} // namespace constrictor
