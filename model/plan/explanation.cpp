// SPDX-License-Identifier: MIT
#include "plan/explanation.h"

#include "plan/world.h"
#include "resolve/derivation.h"

#include <algorithm>
#include <set>
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
        return inReadingOrder();
    }

private:
    [[nodiscard]] const std::string &nameOf(PackageId package) const
    {
        return m_world.facts().table().text(m_world.subject(package).name);
    }

    [[nodiscard]] std::vector<VersionRun> runs(PackageId package, const ValueSet &set) const
    {
        std::vector<Value> values;
        set.forEach([&](Value value) {
            if (value != absent)
                values.push_back(value);
        });
        return versionRuns(m_world, package, values);
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
                addSimple(ExplainedStep::Kind::Stays, package);
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

    void addStatement(const Statement &statement)
    {
        ExplainedStep step;
        const bool direct = m_world.facts().table()[statement.requirement].direct;
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
            step.extra = m_world.facts().table().text(m_world.subject(*statement.extra).extra);
        step.target = nameOf(statement.target);
        step.requirement = requirementText(statement.target, statement.requirement);
        explainEmptiness(statement, step);
        m_steps.push_back(std::move(step));
    }

    /// Nothing meets the requirement: says which release would, and why it does not count.
    void explainEmptiness(const Statement &statement, ExplainedStep &step) const
    {
        const NameId name = m_world.subject(statement.target).name;
        const PackageFacts &package = m_world.facts().package(name);
        const bool isListed = m_world.solver().isListed(statement.target);
        step.noneFits = isListed
            && !(m_world.accepted(statement.target, statement.specifiers) & m_world.solver().domain(statement.target))
                    .intersects(m_world.solver().domain(statement.target));
        if (!step.noneFits || !package.list)
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
        step.requirement = step.name + m_world.facts().table()[lock.specifiers].set.toString();
        step.lock = lock.line;
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

    /// From the request downwards: what is asked for, what that requires, ...; facts about a package that no step has
    /// led to come last.
    [[nodiscard]] Explanation inReadingOrder() const
    {
        std::vector<std::size_t> order;
        std::vector<bool> taken(m_steps.size(), false);
        std::set<std::string> known;
        const auto take = [&](std::size_t i) {
            taken[i] = true;
            order.push_back(i);
            known.insert(m_steps[i].target.empty() ? m_steps[i].name : m_steps[i].target);
        };
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (m_steps[i].kind == ExplainedStep::Kind::Asked || m_steps[i].kind == ExplainedStep::Kind::AskedWheel)
                take(i);
        }
        while (order.size() < m_steps.size()) {
            const std::size_t before = order.size();
            for (std::size_t i = 0; i < m_steps.size(); ++i) {
                if (!taken[i] && known.contains(m_steps[i].name) && m_steps[i].kind != ExplainedStep::Kind::Locked)
                    take(i);
            }
            if (order.size() == before) // a cycle or an installed package that nothing here requires
                take(static_cast<std::size_t>(firstLeft(taken)));
        }
        return linked(order);
    }

    /// Constraint lines are left for the end.
    [[nodiscard]] std::ptrdiff_t firstLeft(const std::vector<bool> &taken) const
    {
        std::ptrdiff_t lock = -1;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (taken[i])
                continue;
            if (m_steps[i].kind != ExplainedStep::Kind::Locked)
                return static_cast<std::ptrdiff_t>(i);
            if (lock < 0)
                lock = static_cast<std::ptrdiff_t>(i);
        }
        return lock;
    }

    [[nodiscard]] Explanation linked(const std::vector<std::size_t> &order) const
    {
        Explanation explanation;
        for (const std::size_t i : order) {
            ExplainedStep step = m_steps[i];
            for (std::uint32_t earlier = 0; earlier < explanation.steps.size(); ++earlier) {
                if (explanation.steps[earlier].target == step.name)
                    step.because.push_back(earlier);
            }
            explanation.steps.push_back(std::move(step));
        }
        return explanation;
    }

    World &m_world;
    bool m_withStays;
    std::set<std::pair<Reason::Kind, std::uint32_t>> m_seen;
    std::vector<ExplainedStep> m_steps;
};

} // namespace

Explanation explain(World &world, IncompatibilityId refutation, bool withStays)
{
    return Explainer(world, withStays).run(refutation);
}

std::vector<VersionRun> versionRuns(World &world, PackageId package, const std::vector<Value> &values)
{
    const std::vector<Candidate> &candidates = world.facts().package(world.subject(package).name).candidates;
    std::vector<Value> all; // by version, oldest first
    for (Value value = installed; value < candidates.size(); ++value) {
        if (candidates[value].version)
            all.push_back(value);
    }
    std::sort(all.begin(), all.end(),
              [&](Value one, Value other) { return *candidates[one].version < *candidates[other].version; });
    std::vector<VersionRun> runs;
    bool open = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isIn = std::find(values.begin(), values.end(), all[i]) != values.end();
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
