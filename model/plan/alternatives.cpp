// SPDX-License-Identifier: MIT
#include "plan/alternatives.h"

#include "plan/planparts.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr std::size_t shownAtMost = 5;
constexpr std::size_t askedAtMost = 3;
constexpr std::size_t versionsTriedAtMost = 12;

PlanCost costOf(const Solution &solution)
{
    return {static_cast<std::uint32_t>(solution.editedLocks.size()),
            static_cast<std::uint32_t>(solution.changed.size())};
}

class AlternativeSearch
{
public:
    AlternativeSearch(World &world, const UnlockSearch &search, const PlanResult &result, const StopToken &stop)
        : m_world(world)
        , m_search(search)
        , m_result(result)
        , m_stop(stop)
    {
    }

    std::vector<Alternative> run(const Unlock &unlock)
    {
        for (const Solution &equal : unlock.equals) {
            if (equal.editedLocks != unlock.best->editedLocks)
                take(AlternativeKind::AsSmall, std::nullopt, equal);
        }
        for (const PlanWarning &warning : m_result.warnings) {
            if (warning.kind == PlanWarningKind::OlderForLaxerMetadata && !isEnough())
                withoutDowngrade(m_world.package(m_world.facts().table().name(warning.args.front())));
        }
        for (const PackageId package : m_world.asked()) {
            if (!isEnough())
                newerVersions(package, valueOf(*unlock.best, package));
        }
        return std::move(m_alternatives);
    }

private:
    [[nodiscard]] bool isEnough() const { return m_alternatives.size() >= shownAtMost || m_stop.stop_requested(); }

    [[nodiscard]] const std::vector<Candidate> &candidates(PackageId package) const
    {
        return m_world.facts().package(m_world.subject(package).name).candidates;
    }

    void take(AlternativeKind kind, std::optional<PackageId> about, const Solution &solution)
    {
        if (isEnough() || !isVerified(m_world.facts(), m_result.requests, solution))
            return;
        Alternative alternative;
        alternative.kind = kind;
        if (about) {
            alternative.name = m_world.facts().table().text(m_world.subject(*about).name);
            alternative.version = candidates(*about)[valueOf(solution, *about)].versionText;
        }
        alternative.cost = costOf(solution);
        alternative.edits = editsOf(m_world, solution);
        alternative.changes = changesOf(m_world, solution);
        m_alternatives.push_back(std::move(alternative));
    }

    void withoutDowngrade(PackageId package)
    {
        const std::vector<Candidate> &all = candidates(package);
        ValueSet older;
        for (Value value = firstCandidate; value < all.size(); ++value) {
            if (all[value].version && all[installed].version && *all[value].version < *all[installed].version)
                older.insert(value);
        }
        if (const std::optional<Solution> solution = m_search.under(m_world.addPreference(package, older)))
            take(AlternativeKind::WithoutDowngrade, package, *solution);
    }

    /// The newest release that can be had at all, and the newest that costs fewer edits than that one.
    void newerVersions(PackageId package, Value chosen)
    {
        m_world.solver().list(package);
        std::optional<std::size_t> edits;
        for (const Value value : newerFinals(package, chosen)) {
            const ValueSet others = m_world.solver().domain(package) - ValueSet{value};
            const std::optional<Solution> solution = m_search.under(m_world.addPreference(package, others));
            if (!solution || (edits && solution->editedLocks.size() >= *edits))
                continue;
            take(AlternativeKind::NewerVersion, package, *solution);
            if (edits || isEnough() || solution->editedLocks.size() <= m_result.edits.size())
                return;
            edits = solution->editedLocks.size();
        }
    }

    /// Final releases that the request admits, newest first.
    [[nodiscard]] std::vector<Value> newerFinals(PackageId package, Value chosen) const
    {
        const std::vector<Candidate> &all = candidates(package);
        ValueSet fitting = m_world.solver().domain(package) - ValueSet{absent};
        for (const std::uint32_t number : m_world.requestStatements()) {
            if (m_world.statements()[number].target == package)
                fitting &= m_world.accepted(package, m_world.statements()[number].specifiers);
        }
        std::vector<Value> newer;
        fitting.forEach([&](Value value) {
            if (!all[value].prerelease && !all[value].yanked && all[value].version && all[chosen].version
                && *all[chosen].version < *all[value].version)
                newer.push_back(value);
        });
        std::sort(newer.begin(), newer.end(),
                  [&](Value one, Value other) { return *all[other].version < *all[one].version; });
        newer.resize(std::min(newer.size(), versionsTriedAtMost));
        return newer;
    }

    World &m_world;
    const UnlockSearch &m_search;
    const PlanResult &m_result;
    const StopToken &m_stop;
    std::vector<Alternative> m_alternatives;
};

/// The request with another wish about one package: any version on the far side of what is installed.
class OtherRequests
{
public:
    OtherRequests(Facts &facts, const PlanResult &result, const StopToken &stop)
        : m_facts(facts)
        , m_result(result)
        , m_stop(stop)
    {
    }

    std::vector<Alternative> run()
    {
        for (std::size_t i = 0; i < m_result.requests.lines.size() && !m_stop.stop_requested(); ++i) {
            if (std::optional<Alternative> alternative = other(i))
                m_alternatives.push_back(*std::move(alternative));
        }
        return std::move(m_alternatives);
    }

private:
    [[nodiscard]] std::optional<Alternative> other(std::size_t number)
    {
        const RequirementFacts &facts =
            m_facts.table()[m_facts.table().requirement(m_result.requests.lines[number].text)];
        if (facts.direct || m_facts.table()[facts.specifiers].set.empty() || !facts.appliesAlways)
            return std::nullopt;
        Requests requests = m_result.requests;
        requests.lines[number].text = widened(facts);
        World world(m_facts, requests, World::Purpose::Plan);
        const Unlock unlock = UnlockSearch(world, m_stop).run();
        if (unlock.outcome != RelaxationOutcome::Optimal || !isCheaper(*unlock.best)
            || !isVerified(m_facts, requests, *unlock.best))
            return std::nullopt;
        const PackageId package = world.package(facts.target);
        return Alternative{.kind = AlternativeKind::OtherRequest,
                           .name = m_facts.table().text(facts.target),
                           .version = m_facts.candidate(facts.target, valueOf(*unlock.best, package)).versionText,
                           .cost = costOf(*unlock.best),
                           .edits = editsOf(world, *unlock.best),
                           .changes = changesOf(world, *unlock.best)};
    }

    [[nodiscard]] bool isCheaper(const Solution &solution) const
    {
        return m_result.verdict == Verdict::Impossible || solution.editedLocks.size() < m_result.edits.size();
    }

    /// What is installed is no answer to a wish for something else; nor is what lies on its other side.
    [[nodiscard]] std::string widened(const RequirementFacts &facts) const
    {
        std::string text = m_facts.table().text(facts.target);
        for (std::size_t i = 0; i < facts.extras.size(); ++i)
            text += (i == 0 ? "[" : ",") + m_facts.table().text(facts.extras[i]);
        text += facts.extras.empty() ? "" : "]";
        const Candidate &present = m_facts.candidate(facts.target, installed);
        if (present.origin != Candidate::Origin::Installed || !present.version)
            return text;
        const bool isOlder = asksForOlder(facts, *present.version);
        if (present.prerelease) // named, it would open pre-releases
            return text + (isOlder ? "<" : ">=") + present.version->baseVersion().toString();
        const std::string version = present.version->publicVersion().toString();
        return text + (isOlder ? "<=" : ">=") + version + ",!=" + version;
    }

    [[nodiscard]] bool asksForOlder(const RequirementFacts &facts, const pep::Version &present) const
    {
        const std::span<const pep::Specifier> clauses = m_facts.table()[facts.specifiers].set.specifiers();
        return std::any_of(clauses.begin(), clauses.end(), [&](const pep::Specifier &clause) {
            const bool isUpper = clause.op() == pep::Operator::Less || clause.op() == pep::Operator::LessEqual
                || clause.op() == pep::Operator::Equal;
            return isUpper && clause.version() < present;
        });
    }

    Facts &m_facts;
    const PlanResult &m_result;
    const StopToken &m_stop;
    std::vector<Alternative> m_alternatives;
};

bool isSmallRequest(const PlanResult &result)
{
    const std::size_t asked = result.requests.lines.size() + result.requests.wheels.size();
    return asked <= (result.verdict == Verdict::Satisfied ? 1 : askedAtMost);
}

} // namespace

std::vector<Alternative> findAlternatives(World &world, const UnlockSearch &search, const Unlock &unlock,
                                          const PlanResult &result, const StopToken &stop)
{
    std::vector<Alternative> all;
    if (!isSmallRequest(result))
        return all;
    all = AlternativeSearch(world, search, result, stop).run(unlock);
    if (result.edits.empty() || all.size() >= shownAtMost)
        return all;
    for (Alternative &other : findOtherRequests(world.facts(), result, stop)) {
        if (all.size() < shownAtMost)
            all.push_back(std::move(other));
    }
    return all;
}

std::vector<Alternative> findOtherRequests(Facts &facts, const PlanResult &result, const StopToken &stop)
{
    return isSmallRequest(result) ? OtherRequests(facts, result, stop).run() : std::vector<Alternative>();
}

} // namespace constrictor
