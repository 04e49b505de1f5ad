// SPDX-License-Identifier: MIT
#include "plan/plan.h"

#include "pep/name.h"
#include "plan/alternatives.h"
#include "plan/blockers.h"
#include "plan/clashes.h"
#include "plan/deadline.h"
#include "plan/pipcommand.h"
#include "plan/pipprediction.h"
#include "plan/planparts.h"
#include "plan/refusal.h"
#include "plan/unlock.h"
#include "plan/wheelfit.h"

#include <algorithm>

namespace constrictor {

namespace {

class Planner
{
public:
    Planner(const Environment &environment, CandidateSource &source, const Requests &requests, const StopToken &stop)
        : m_deadline(stop, requests.timeLimit)
        , m_stop(stop)
        , m_facts(environment, source, requests.wheels, m_deadline.token())
        , m_rules(rulesOfPip(environment))
    {
        m_result.requests = requests;
    }

    PlanResult run(const PlanProgressSink &progress)
    {
        const Requests &requests = m_result.requests;
        m_result.clashes = findClashes(m_facts.environment(), requests.lines);
        if (refusedRequest(requests.lines, m_rules)) {
            m_result.undecided = Undecided::InvalidRequest;
            return std::move(m_result);
        }
        if (Explanation misfit = misfits(requests.wheels, m_facts.environment()); !misfit.steps.empty()) {
            takeMisfit(std::move(misfit));
            return std::move(m_result);
        }
        prefetchAsked();
        World world(m_facts, requests, World::Purpose::Plan);
        UnlockSearch search(world, m_deadline.token(), progress);
        const Unlock unlock = search.run();
        m_result.lowerBound = unlock.lower;
        m_result.upperBound = unlock.upper;
        m_result.pipToday = predictPip(m_facts, requests, {}, m_rules, m_deadline.token());
        if (unlock.best)
            take(world, unlock);
        else if (unlock.outcome == RelaxationOutcome::Impossible)
            takeImpossible(world, unlock);
        else
            m_result.undecided = reasonOf(unlock.outcome);
        noteUnavailable();
        noteAddresses(world);
        noteRefused();
        noteMeaningless(world);
        noteRefusedFile();
        takeAlternatives(world, search, unlock);
        takeStatistics(world);
        return std::move(m_result);
    }

private:
    void prefetchAsked()
    {
        std::vector<NameId> names;
        for (const RequestLine &line : m_result.requests.lines)
            names.push_back(m_facts.table()[m_facts.table().requirement(line.text)].target);
        m_facts.prefetch(names);
    }

    [[nodiscard]] Undecided reasonOf(RelaxationOutcome outcome) const
    {
        if (outcome == RelaxationOutcome::OutOfMemory)
            return Undecided::OutOfMemory;
        return m_stop.stop_requested() ? Undecided::Stopped : Undecided::OutOfTime;
    }

    void take(World &world, const Unlock &unlock)
    {
        const Solution &best = *unlock.best;
        if (!isVerified(m_facts, m_result.requests, best)) {
            m_result.undecided = Undecided::NotVerified;
            return;
        }
        m_result.edits = editsOf(world, best);
        m_result.changes = changesOf(world, best);
        m_result.tolerated = toleratedBy(world, best);
        m_result.cores = coresOf(world, unlock);
        m_result.provedMinimal = unlock.outcome == RelaxationOutcome::Optimal;
        m_result.warnings = warningsAbout(world, best, m_result);
        if (unlock.isRelative)
            m_result.warnings.push_back({PlanWarningKind::ProofRelative, {}});
        m_result.verdict = !m_result.edits.empty() ? Verdict::NeedsUnlock
            : !m_result.changes.empty()            ? Verdict::Installable
                                                   : Verdict::Satisfied;
        takeCommand(world, best);
    }

    void takeCommand(World &world, const Solution &best)
    {
        std::vector<ReplacedLock> replaced;
        for (const std::uint32_t number : best.editedLocks) {
            const LockLine &lock = world.locks()[number];
            const std::optional<pep::Version> &version =
                m_facts.candidate(world.subject(lock.target).name, valueOf(best, lock.target)).version;
            replaced.push_back({lock.line, *version});
        }
        std::vector<PipInstall> planned;
        for (const PlannedChange &change : m_result.changes) {
            if (change.kind != ChangeKind::Remove && !change.forced)
                planned.push_back({change.normalizedName, change.to});
        }
        std::sort(planned.begin(), planned.end(),
                  [](const PipInstall &left, const PipInstall &right) { return left.name < right.name; });
        if (planned.empty() && m_result.pipToday.verdict == PipVerdict::NothingToDo) {
            for (const LocalWheel &wheel : m_result.requests.wheels)
                m_result.pipArguments.push_back(wheel.path);
            for (const RequestLine &line : m_result.requests.lines)
                m_result.pipArguments.push_back(line.text);
            return;
        }
        if (auto arguments =
                shortestPipArguments(m_facts, m_result.requests, replaced, planned, m_rules, m_deadline.token()))
            m_result.pipArguments = *std::move(arguments);
        uninstallRefused(replaced);
    }

    /// What the command meets that pip cannot read has to go before; where the plan keeps it, no command is known.
    void uninstallRefused(std::span<const ReplacedLock> replaced)
    {
        if (!m_facts.hasRefused())
            return;
        Requests requests = m_result.requests;
        requests.lines.clear();
        for (std::size_t i = requests.wheels.size(); i < m_result.pipArguments.size(); ++i)
            requests.lines.push_back({m_result.pipArguments[i], {}, 0});
        for (const PipInstall &refused :
             predictPip(m_facts, requests, replaced, m_rules, m_deadline.token()).refusedInstalled) {
            const auto change =
                std::find_if(m_result.changes.begin(), m_result.changes.end(),
                             [&](const PlannedChange &candidate) { return candidate.normalizedName == refused.name; });
            if (change == m_result.changes.end())
                m_result.pipArguments.clear();
            else
                change->uninstallFirst = true;
        }
    }

    void takeImpossible(World &world, const Unlock &unlock)
    {
        m_result.whyImpossible = explain(world, unlock.finalRefutation, true);
        m_result.verdict = Verdict::Impossible;
        const std::optional<Obstacle> obstacle = findObstacle(m_facts, m_result.requests, m_deadline.token());
        if (!obstacle)
            return;
        m_result.impossibleByItself = obstacle->byItself;
        for (const NameId name : obstacle->blockers)
            m_result.blockers.push_back(m_facts.table().text(name));
        std::sort(m_result.blockers.begin(), m_result.blockers.end());
    }

    /// No line and no other package has a say in that.
    void takeMisfit(Explanation misfit)
    {
        m_result.verdict = Verdict::Impossible;
        m_result.impossibleByItself = true;
        m_result.pipToday.pip = m_rules.version;
        m_result.pipToday.verdict = PipVerdict::Fails;
        m_result.pipToday.whyFails = misfit;
        m_result.whyImpossible = std::move(misfit);
    }

    /// What could not be had might have allowed more.
    void noteUnavailable()
    {
        for (const NameId name : m_facts.unavailable())
            m_result.unavailable.push_back(m_facts.table().text(name));
        std::sort(m_result.unavailable.begin(), m_result.unavailable.end());
        m_result.unavailable.erase(std::unique(m_result.unavailable.begin(), m_result.unavailable.end()),
                                   m_result.unavailable.end());
        if (m_result.unavailable.empty())
            return;
        m_result.provedMinimal = m_result.provedMinimal && m_result.verdict == Verdict::Satisfied;
        if (m_result.pipToday.verdict != PipVerdict::NothingToDo)
            m_result.pipToday = {.pip = m_result.pipToday.pip}; // pip may see what was not seen here
        if (m_result.verdict == Verdict::Impossible) {
            m_result.verdict = Verdict::Undecided;
            m_result.undecided = Undecided::ListsUnavailable;
        }
    }

    /// What is at an address might do without an edit, and where nothing else does.
    void noteAddresses(const World &world)
    {
        using enum PipUnknown::Kind;
        bool mayDo = false;
        for (const PipUnknown &unknown : m_result.pipToday.unknowns) {
            mayDo = mayDo || unknown.kind != SourceArchive;
            if (unknown.kind == LockedAddress)
                noteLockedAddress(world, unknown.name);
        }
        if (mayDo && m_result.verdict == Verdict::Impossible) {
            m_result.verdict = Verdict::Undecided;
            m_result.undecided = Undecided::AddressNotRead;
            m_result.impossibleByItself = false;
            m_result.whyImpossible = {};
            m_result.blockers.clear();
        }
    }

    /// Names in the request's options that nothing has: most likely misspelled.
    void noteMeaningless(const World &world)
    {
        for (const std::string &name : m_result.requests.keepLocks) {
            const auto &locks = world.locks();
            const bool isLocked = std::any_of(locks.begin(), locks.end(), [&](const LockLine &lock) {
                return m_facts.table().text(world.subject(lock.target).name) == pep::normalizedName(name);
            });
            if (!isLocked)
                m_result.warnings.push_back({PlanWarningKind::NothingToKeep, {name}});
        }
        for (const std::string &name : m_result.requests.allowRemove) {
            if (!findPackage(m_facts.environment(), pep::normalizedName(name)))
                m_result.warnings.push_back({PlanWarningKind::NothingToRemove, {name}});
        }
    }

    void noteRefused()
    {
        for (const PipInstall &refused : m_result.pipToday.refusedInstalled)
            m_result.warnings.push_back({PlanWarningKind::InstalledRefused, {refused.name, refused.version}});
    }

    void noteLockedAddress(const World &world, const std::string &name)
    {
        m_result.provedMinimal = false;
        m_result.lowerBound = {};
        for (const LockLine &lock : world.locks()) {
            if (!m_facts.table()[lock.specifiers].address.url.empty()
                && m_facts.table().text(world.subject(lock.target).name) == name)
                warnAboutAddress(lock.line);
        }
    }

    void warnAboutAddress(Lock lock)
    {
        const ConstraintLine &line = lineOf(m_facts.environment(), lock);
        m_result.warnings.push_back({PlanWarningKind::AddressLocked,
                                     {m_facts.environment().constraintFiles[lock.file].path,
                                      std::to_string(line.span.line), line.requirement->name}});
    }

    /// A file that pip refuses stops it before it looks at anything, the plan's command, too. The plan is for the file
    /// once it is mended.
    void noteRefusedFile()
    {
        std::optional<RefusedFile> refused = refusedFile(m_facts.environment(), m_rules);
        if (!refused)
            return;
        m_result.warnings.push_back({PlanWarningKind::FileRefused, {refused->path}});
        m_result.pipArguments.clear();
        m_result.pipToday = {};
        m_result.pipToday.pip = m_rules.version;
        m_result.pipToday.verdict = PipVerdict::Fails;
        m_result.pipToday.refused = std::move(refused);
    }

    void takeAlternatives(World &world, const UnlockSearch &search, const Unlock &unlock)
    {
        if (m_result.provedMinimal)
            m_result.alternatives = findAlternatives(world, search, unlock, m_result, m_deadline.token());
        else if (m_result.verdict == Verdict::Impossible)
            m_result.alternatives = findOtherRequests(m_facts, m_result, m_deadline.token());
    }

    void takeStatistics(const World &world)
    {
        const SolverStatistics &solver = world.solver().statistics();
        m_result.statistics.solves = solver.solves;
        m_result.statistics.conflicts = solver.conflicts;
        m_result.statistics.listsFetched = solver.lists;
        m_result.statistics.releasesRead = m_facts.releasesRead();
        m_result.statistics.peakBytes = std::max(solver.peakBytes, world.solver().bytes());
    }

    Deadline m_deadline;
    StopToken m_stop;
    Facts m_facts;
    PipRules m_rules; ///< of the pip that would make the plan
    PlanResult m_result;
};

} // namespace

PlanResult makePlan(const Environment &environment, CandidateSource &source, const Requests &requests,
                    const StopToken &stop, const PlanProgressSink &progress)
{
    return Planner(environment, source, requests, stop).run(progress);
}

} // namespace constrictor
