// SPDX-License-Identifier: MIT
#include "plan/explanation.h"

#include "plan/readingorder.h"
#include "plan/world.h"
#include "resolve/derivation.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace constrictor {

namespace {

class Explainer
{
public:
    Explainer(World &world, bool withStays)
        : m_world(world)
        , m_withStays(withStays)
    {
    }

    Explanation run(IncompatibilityId refutation)
    {
        const Incompatibilities &known = m_world.solver().incompatibilities();
        for (const IncompatibilityId id : premises(known, refutation)) {
            if (known.reason(id) != ReasonId::None)
                addStep(m_world.reason(known.reason(id)), id);
        }
        finishShared();
        return inReadingOrder(std::move(m_steps));
    }

private:
    [[nodiscard]] const std::string &nameOf(PackageId package) const
    {
        return m_world.facts().table().text(m_world.subject(package).name);
    }

    [[nodiscard]] std::vector<VersionRun> runs(PackageId package, const ValueSet &set) const
    {
        return versionRuns(m_world, package, set);
    }

    /// Each reason once: a requirement with extras stands behind several incompatibilities.
    void addStep(const Reason &reason, IncompatibilityId id)
    {
        if (!m_seen.emplace(reason.kind, reason.number).second)
            return;
        const PackageId package{reason.number};
        switch (reason.kind) {
        case Reason::Kind::Statement:
            addStatement(m_world.statements()[reason.number]);
            break;
        case Reason::Kind::Lock:
            addLock(m_world.locks()[reason.number]);
            break;
        case Reason::Kind::BadPair:
            addBadPair(m_world.requests().badPairs[reason.number]);
            break;
        case Reason::Kind::Wheel:
            addSimple(ExplainedStep::Kind::AskedWheel, m_world.package(m_world.facts().wheelNames()[reason.number]));
            break;
        case Reason::Kind::Stays:
            if (m_withStays)
                addStays(package);
            break;
        case Reason::Kind::Keep:
            addSimple(ExplainedStep::Kind::KeepsVersion, package);
            m_steps.back().versions = runs(package, {installed});
            break;
        case Reason::Kind::Unusable:
            addOnValues(ExplainedStep::Kind::Unusable, package, id);
            break;
        case Reason::Kind::Closing:
            addOnValues(ExplainedStep::Kind::NotOpened, package, id);
            break;
        case Reason::Kind::Reached:
            addSimple(ExplainedStep::Kind::LookedAt, package);
            break;
        case Reason::Kind::Upgrade:
            addSimple(ExplainedStep::Kind::Upgrade, package);
            break;
        case Reason::Kind::Preference:
            break;
        }
    }

    void addSimple(ExplainedStep::Kind kind, PackageId package)
    {
        ExplainedStep step;
        step.kind = kind;
        step.name = nameOf(package);
        m_steps.push_back(std::move(step));
    }

    void addOnValues(ExplainedStep::Kind kind, PackageId package, IncompatibilityId id)
    {
        addSimple(kind, package);
        for (const Term &term : m_world.solver().incompatibilities().terms(id)) {
            if (term.package == package)
                m_steps.back().versions = runs(package, term.set);
        }
    }

    [[nodiscard]] std::string requirementText(PackageId target, RequirementId id) const
    {
        const RequirementTable &table = m_world.facts().table();
        std::string text = nameOf(target);
        for (std::size_t i = 0; i < table[id].extras.size(); ++i)
            text += (i == 0 ? "[" : ",") + table.text(table[id].extras[i]);
        if (!table[id].extras.empty())
            text += "]";
        return text + table[table[id].specifiers].set.toString();
    }

    void addStays(PackageId package)
    {
        addSimple(ExplainedStep::Kind::Stays, package);
        m_steps.back().versions = runs(package, {installed});
        m_steps.back().onlyInstalled = m_world.solver().isListed(package)
            && (m_world.solver().domain(package) - ValueSet{absent}).single() == installed;
    }

    void addStatement(const Statement &statement)
    {
        const NameId extra = statement.extra ? m_world.subject(*statement.extra).extra : NameId::None;
        const bool direct = m_world.facts().table()[statement.requirement].direct;
        if (statement.requirer && !direct) {
            const auto [found, isNew] =
                m_shared.try_emplace({*statement.requirer, extra, statement.target}, Shared{m_steps.size(), {}});
            found->second.statements.push_back(&statement);
            if (!isNew)
                return;
        }
        ExplainedStep step;
        step.kind = !statement.requirer ? ExplainedStep::Kind::Asked
            : direct                    ? ExplainedStep::Kind::RequiresDirect
                                        : ExplainedStep::Kind::Requires;
        if (statement.requirer) {
            step.name = nameOf(*statement.requirer);
            step.versions = runs(*statement.requirer, statement.values);
        } else {
            step.name = nameOf(statement.target);
            step.request = statement.request;
        }
        if (statement.extra)
            step.extra = m_world.facts().table().text(extra);
        step.target = nameOf(statement.target);
        step.requirement = requirementText(statement.target, statement.requirement);
        explainEmptiness(statement, step);
        m_steps.push_back(std::move(step));
    }

    /// The newest release among the statement's.
    [[nodiscard]] const pep::Version *newestOf(const Statement &statement) const
    {
        const std::vector<Candidate> &all =
            m_world.facts().package(m_world.subject(*statement.requirer).name).candidates;
        const pep::Version *newest = nullptr;
        statement.values.forEach([&](Value value) {
            if (all[value].version && (!newest || *newest < *all[value].version))
                newest = &*all[value].version;
        });
        return newest;
    }

    /// What several releases require of one package becomes one step.
    void finishShared()
    {
        for (auto &[key, shared] : m_shared) {
            if (shared.statements.size() == 1)
                continue;
            std::stable_sort(shared.statements.begin(), shared.statements.end(),
                             [&](const Statement *one, const Statement *other) {
                                 const pep::Version *left = newestOf(*one);
                                 const pep::Version *right = newestOf(*other);
                                 return left && right && *right < *left;
                             });
            ExplainedStep &step = m_steps[shared.step];
            ValueSet values;
            for (const Statement *statement : shared.statements) {
                values |= statement->values;
                const std::string text = requirementText(statement->target, statement->requirement);
                if (statement == shared.statements.front())
                    step.requirement = text;
                else if (text != step.requirement
                         && std::find(step.more.begin(), step.more.end(), text) == step.more.end())
                    step.more.push_back(text);
            }
            step.versions = runs(*shared.statements.front()->requirer, values);
            step.noneFits = std::all_of(shared.statements.begin(), shared.statements.end(),
                                        [&](const Statement *statement) { return noneFits(*statement); });
        }
    }

    [[nodiscard]] bool noneFits(const Statement &statement) const
    {
        return m_world.solver().isListed(statement.target)
            && !m_world.accepted(statement.target, statement.specifiers)
                    .intersects(m_world.solver().domain(statement.target));
    }

    /// Nothing meets the requirement: says which release would, and why it does not count.
    void explainEmptiness(const Statement &statement, ExplainedStep &step) const
    {
        const NameId name = m_world.subject(statement.target).name;
        const PackageFacts &package = m_world.facts().package(name);
        step.noneFits = noneFits(statement);
        if (!step.noneFits || !package.list || !m_world.facts().table()[statement.specifiers].address.url.empty())
            return;
        for (const Release &release : package.list->releases) {
            if (release.leftOut == LeftOut::No
                || !m_world.facts().table()[statement.specifiers].set.contains(release.version))
                continue;
            step.leftOut = release.leftOut;
            step.leftOutVersion = release.versionText;
            return;
        }
    }

    void addLock(const LockLine &lock)
    {
        ExplainedStep step;
        step.kind = ExplainedStep::Kind::Locked;
        step.name = nameOf(lock.target);
        step.target = step.name;
        step.requirement = step.name + m_world.facts().table()[lock.specifiers].text();
        step.lock = lock.line;
        step.kept = lock.kept;
        m_steps.push_back(std::move(step));
    }

    void addBadPair(const BadPair &pair)
    {
        RequirementTable &table = m_world.facts().table();
        ExplainedStep step;
        step.kind = ExplainedStep::Kind::BadPair;
        step.name = table.text(table[table.requirement(pair.first)].target);
        step.target = table.text(table[table.requirement(pair.second)].target);
        step.requirement = pair.first;
        step.against = pair.second;
        m_steps.push_back(std::move(step));
    }

    /// Statements of one package's releases (and extra) about another.
    struct Shared
    {
        std::size_t step = 0;
        std::vector<const Statement *> statements;
    };

    World &m_world;
    bool m_withStays;
    std::set<std::pair<Reason::Kind, std::uint32_t>> m_seen;
    std::map<std::tuple<PackageId, NameId, PackageId>, Shared> m_shared; ///< by requirer, extra, target
    std::vector<ExplainedStep> m_steps;
};

} // namespace

Explanation explain(World &world, IncompatibilityId refutation, bool withStays)
{
    return Explainer(world, withStays).run(refutation);
}

std::vector<VersionRun> versionRuns(World &world, PackageId package, const ValueSet &values)
{
    const std::vector<Candidate> &candidates = world.facts().package(world.subject(package).name).candidates;
    std::vector<Value> all; // by version, oldest first
    for (Value value = installed; value < candidates.size(); ++value) {
        if (candidates[value].version && candidates[value].origin != Candidate::Origin::SourceArchive
            && candidates[value].origin != Candidate::Origin::Address)
            all.push_back(value);
    }
    std::sort(all.begin(), all.end(),
              [&](Value one, Value other) { return *candidates[one].version < *candidates[other].version; });
    std::vector<VersionRun> runs;
    bool open = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isIn = values.contains(all[i]);
        const std::string &text = candidates[all[i]].versionText;
        if (isIn && !open)
            runs.push_back({text, text, i == 0, false});
        else if (isIn)
            runs.back().last = text;
        open = isIn;
    }
    if (open)
        runs.back().andNewer = true;
    return runs;
}

} // namespace constrictor
