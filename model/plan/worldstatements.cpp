// SPDX-License-Identifier: MIT
// What follows from a candidate: its requirements as statements, and those as incompatibilities.
#include "plan/world.h"

#include <algorithm>

namespace constrictor {

void World::describe(PackageId package, Value value)
{
    const Subject &subject = m_subjects[index(package)];
    if (subject.kind == Subject::Kind::Package) {
        describeRelease(package, value);
    } else if (subject.kind == Subject::Kind::Extra) {
        const PackageId owner{subject.number};
        const std::optional<Value> chosen = m_solver.value(owner);
        if (chosen && *chosen != absent)
            describeUnder(owner, *chosen, package);
    }
}

void World::describeRelease(PackageId package, Value value)
{
    const NameId name = subject(package).name;
    if (!m_described[index(package)].contains(value)) {
        m_described[index(package)].insert(value);
        const Candidate &candidate = m_facts.described(name, value);
        if (!isUsable(candidate)) {
            addUnusable(package, value);
            return;
        }
        if (value != installed)
            prefetchAdded(candidate);
        for (const RequirementId requirement : candidate.requirements) {
            if (m_facts.table()[requirement].appliesAlways)
                state(package, value, std::nullopt, requirement);
        }
    }
    const auto found = m_switchesOf.find(index(package));
    if (found == m_switchesOf.end())
        return;
    const std::vector<PackageId> switches = found->second; // describing can add more of them
    for (const PackageId extra : switches) {
        if (m_solver.current(extra) == ValueSet{on})
            describeUnder(package, value, extra);
    }
}

/// Whoever takes the release adds what it requires and nobody has: those lists come while others are read.
void World::prefetchAdded(const Candidate &candidate)
{
    std::vector<NameId> added;
    for (const RequirementId requirement : candidate.requirements) {
        const RequirementFacts &facts = m_facts.table()[requirement];
        if (facts.appliesAlways && !facts.direct && !m_facts.isInstalled(facts.target)
            && !m_facts.isListed(facts.target))
            added.push_back(facts.target);
    }
    if (!added.empty())
        m_facts.prefetch(added);
}

/// An extra that the release does not provide gives nothing.
void World::describeUnder(PackageId package, Value value, PackageId extra)
{
    if (m_described[index(extra)].contains(value))
        return;
    m_described[index(extra)].insert(value);
    const Candidate &candidate = m_facts.described(subject(package).name, value);
    const NameId name = subject(extra).extra;
    if (!std::binary_search(candidate.extras.begin(), candidate.extras.end(), name))
        return;
    for (const RequirementId requirement : candidate.requirements) {
        if (m_facts.table().appliesUnder(requirement, name))
            state(package, value, extra, requirement);
    }
}

void World::addUnusable(PackageId package, Value value)
{
    const auto found = m_unusable.find(index(package));
    if (found != m_unusable.end())
        m_solver.widen(found->second, package, value);
    else
        m_unusable.emplace(index(package), add({{package, {value}}}, {Reason::Kind::Unusable, index(package)}));
}

bool World::isViolatedNow(const RequirementFacts &requirement)
{
    return !m_facts.accepts(requirement.target, requirement.specifiers, installed);
}

/// This release has this requirement (under that extra). Releases with the same one share a statement.
void World::state(PackageId requirer, Value value, std::optional<PackageId> extra, RequirementId requirement)
{
    const RequirementFacts &facts = m_facts.table()[requirement];
    Statement statement;
    statement.requirer = requirer;
    statement.values = {value};
    statement.extra = extra;
    statement.requirement = requirement;
    statement.specifiers = facts.specifiers;
    if (value == installed && (m_purpose == Purpose::Plan || m_purpose == Purpose::Blockers)) {
        const bool counts = !extra || isBaselineExtra(subject(requirer).name, subject(*extra).extra);
        statement.tolerated = counts && isViolatedNow(facts);
        statement.binding = m_purpose == Purpose::Blockers;
    }
    std::vector<std::uint32_t> &same = m_statementIds[(std::uint64_t{index(requirer)} << 32) | index(requirement)];
    for (const std::uint32_t number : same) {
        Statement &known = m_statements[number];
        if (known.extra != extra || known.tolerated != statement.tolerated || known.binding != statement.binding)
            continue;
        known.values.insert(value);
        for (const IncompatibilityId form : known.forms)
            m_solver.widen(form, requirer, value);
        if (known.target == requirer)
            addSelfForm(known, value);
        m_closings.noteStatement(*this, known);
        return;
    }
    statement.target = package(facts.target);
    for (const NameId asked : facts.extras)
        statement.switches.push_back(switchFor(statement.target, asked));
    const auto number = static_cast<std::uint32_t>(m_statements.size());
    same.push_back(number);
    m_statements.push_back(std::move(statement));
    m_statementsBy[index(requirer)].push_back(number);
    m_statementsOn[index(m_statements[number].target)].push_back(number);
    addForms(number);
    m_closings.noteStatement(*this, m_statements[number]);
}

void World::addForms(std::uint32_t number)
{
    Statement &statement = m_statements[number];
    const PackageId requirer = *statement.requirer;
    const Reason reason{Reason::Kind::Statement, number};
    std::vector<Term> who{{requirer, statement.values}};
    if (statement.extra)
        who.push_back({*statement.extra, {on}});
    if (statement.tolerated)
        who.push_back({lookedFor(requirer), {on}});
    if (statement.binding)
        who.push_back({bindingFor(requirer), {on}});
    const bool isElsewhere =
        m_facts.table()[statement.requirement].direct && accepted(statement.target, statement.specifiers).empty();
    if (isElsewhere) {
        if (m_purpose != Purpose::Pip) // which takes what it finds there
            statement.forms.push_back(add(who, reason));
    } else if (statement.target != requirer) {
        std::vector<Term> terms = who;
        terms.push_back(conditional(statement.target, statement.specifiers, Condition::Outside));
        statement.forms.push_back(add(std::move(terms), reason));
    } else {
        statement.values.forEach([&](Value value) { addSelfForm(statement, value); });
    }
    for (const PackageId asked : statement.switches) {
        if (asked == statement.extra)
            continue;
        std::vector<Term> terms = who;
        terms.push_back({asked, {off}});
        statement.forms.push_back(add(std::move(terms), reason));
    }
}

/// A release that needs itself in another version can never be there.
void World::addSelfForm(const Statement &statement, Value value)
{
    if (accepted(statement.target, statement.specifiers).contains(value))
        return;
    std::vector<Term> terms{{statement.target, {value}}};
    if (statement.extra)
        terms.push_back({*statement.extra, {on}});
    if (statement.tolerated)
        terms.push_back({lookedFor(statement.target), {on}});
    if (statement.binding)
        terms.push_back({bindingFor(statement.target), {on}});
    add(std::move(terms), {Reason::Kind::Unusable, index(statement.target)});
}

void World::readEverything(const StopToken &stop)
{
    std::vector<std::size_t> switchesSeen; // by PackageId
    for (bool grew = true; grew && !stop.stop_requested();) {
        grew = false;
        for (std::uint32_t i = 0; i < m_subjects.size() && !stop.stop_requested(); ++i) {
            const PackageId package{i};
            if (m_subjects[i].kind != Subject::Kind::Package)
                continue;
            switchesSeen.resize(m_subjects.size(), std::size_t(-1));
            const auto found = m_switchesOf.find(i);
            const std::vector<PackageId> switches =
                found == m_switchesOf.end() ? std::vector<PackageId>() : found->second;
            if (switchesSeen[i] == switches.size())
                continue;
            switchesSeen[i] = switches.size();
            grew = true;
            m_solver.list(package);
            (m_solver.domain(package) - ValueSet{absent}).forEach([&](Value value) {
                describeRelease(package, value);
                for (const PackageId extra : switches)
                    describeUnder(package, value, extra);
            });
        }
    }
}

} // namespace constrictor
