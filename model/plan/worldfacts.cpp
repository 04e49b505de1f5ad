// SPDX-License-Identifier: MIT
// What holds before the search: what is installed and asked for, the constraint lines, the known-bad pairs.
#include "pep/name.h"
#include "plan/world.h"

#include <algorithm>

namespace constrictor {

namespace {

bool namesPackage(const std::vector<std::string> &names, const std::string &normalized)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string &name) { return pep::normalizedName(name) == normalized; });
}

} // namespace

void World::addInstalled()
{
    for (const NameId name : m_facts.installedNames()) {
        const PackageId id = package(name);
        if (m_purpose == Purpose::Pip)
            continue;
        if (!namesPackage(m_requests.allowRemove, m_facts.table().text(name)))
            add({{id, {absent}}}, {Reason::Kind::Stays, index(id)});
        if (m_purpose != Purpose::Plan)
            continue;
        const PackageId keep =
            addSubject(PackageKind::Assumption, {off, on}, {Subject::Kind::Keep, name, NameId::None, index(id)});
        m_installedAssumptions.push_back(keep);
        add({{keep, {on}}, {id, m_solver.domain(id) - ValueSet{installed}}}, {Reason::Kind::Keep, index(id)});
    }
}

/// Exactly that file was asked for.
void World::addWheels()
{
    for (std::size_t i = 0; i < m_facts.wheelNames().size(); ++i) {
        const PackageId id = package(m_facts.wheelNames()[i]);
        ValueSet others = m_solver.domain(id);
        const std::vector<Candidate> &candidates = m_facts.package(m_facts.wheelNames()[i]).candidates;
        for (Value value = firstCandidate; value < candidates.size(); ++value) {
            if (candidates[value].origin == Candidate::Origin::Wheel && candidates[value].number == i)
                others.erase(value);
        }
        add({{id, others}}, {Reason::Kind::Wheel, static_cast<std::uint32_t>(i)});
        m_asked.push_back(id);
    }
}

void World::addRequest(std::uint32_t number)
{
    const RequirementId requirement = m_facts.table().requirement(m_requests.lines[number].text);
    const RequirementFacts &facts = m_facts.table()[requirement];
    if (!facts.readable || !facts.appliesAlways)
        return;
    Statement statement;
    statement.request = number;
    statement.requirement = requirement;
    statement.specifiers = facts.specifiers;
    statement.target = package(facts.target);
    for (const NameId extra : facts.extras)
        statement.switches.push_back(switchFor(statement.target, extra));
    const auto id = static_cast<std::uint32_t>(m_statements.size());
    const Reason reason{Reason::Kind::Statement, id};
    std::vector<Term> terms;
    if (!facts.direct || !accepted(statement.target, statement.specifiers).empty())
        terms.push_back(conditional(statement.target, statement.specifiers, Condition::Outside));
    statement.forms.push_back(add(std::move(terms), reason));
    for (const PackageId extra : statement.switches)
        statement.forms.push_back(add({{extra, {off}}}, reason));
    if (std::find(m_asked.begin(), m_asked.end(), statement.target) == m_asked.end())
        m_asked.push_back(statement.target);
    m_requestStatements.push_back(id);
    m_statementsOn[index(statement.target)].push_back(id);
    m_statements.push_back(std::move(statement));
}

void World::addUpgrades()
{
    for (const std::uint32_t number : m_requestStatements) {
        const Statement &statement = m_statements[number];
        if (m_facts.isInstalled(subject(statement.target).name))
            addUpgrade(statement.target, statement.specifiers);
    }
}

/// A pre-release is worth a try where one is asked for or installed; whether it is open is judged later.
void World::addUpgrade(PackageId package, SpecifierId specifiers)
{
    m_solver.list(package);
    const std::vector<Candidate> &candidates = m_facts.package(subject(package).name).candidates;
    const Candidate &present = candidates[installed];
    const bool pinned = m_facts.table()[specifiers].isPin;
    const bool isOpen = m_requests.prereleases || present.prerelease || isOpenNow(package);
    ValueSet newer;
    (accepted(package, specifiers) & m_solver.domain(package)).forEach([&](Value value) {
        const Candidate &candidate = candidates[value];
        if ((isOpen || !candidate.prerelease) && (pinned || !candidate.yanked) && candidate.version && present.version
            && *present.version < *candidate.version)
            newer.insert(value);
    });
    if (newer.empty())
        return;
    const PackageId assumption =
        addSubject(PackageKind::Assumption, {off, on},
                   {Subject::Kind::Upgrade, subject(package).name, NameId::None, index(package)});
    add({{assumption, {on}}, {package, m_solver.domain(package) - newer}}, {Reason::Kind::Upgrade, index(package)});
    m_upgrades.push_back({assumption, package, std::move(newer)});
}

void World::addLocks(std::span<const ReplacedLock> replaced)
{
    const Environment &environment = m_facts.environment();
    for (std::uint32_t file = 0; file < environment.constraintFiles.size(); ++file) {
        const std::vector<ConstraintLine> &lines = environment.constraintFiles[file].content.lines;
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            if (lines[line].kind != LineKind::Requirement || !lines[line].requirement
                || !lines[line].requirement->marker.evaluateFor(environment.markers, {}))
                continue;
            const auto other = std::find_if(replaced.begin(), replaced.end(), [&](const ReplacedLock &lock) {
                return lock.line == Lock{file, line};
            });
            addLock({file, line},
                    other != replaced.end()
                        ? m_facts.table().specifiers(pep::SpecifierSet{pep::Specifier::pin(other->version)})
                        : m_facts.table().specifiers(*lines[line].requirement));
        }
    }
}

bool World::isUnknownAddress(const LockLine &lock)
{
    return !m_facts.table()[lock.specifiers].address.url.empty() && accepted(lock.target, lock.specifiers).empty();
}

void World::addLock(Lock line, SpecifierId specifiers)
{
    const ConstraintLine &text = lineOf(m_facts.environment(), line);
    const NameId name = m_facts.table().name(text.requirement->normalizedName);
    LockLine lock;
    lock.line = line;
    lock.target = package(name);
    lock.specifiers = specifiers;
    lock.kept = namesPackage(m_requests.keepLocks, text.requirement->normalizedName);
    lock.violatedBefore = m_facts.isInstalled(name) && !m_facts.accepts(name, lock.specifiers, installed);
    const auto number = static_cast<std::uint32_t>(m_locks.size());
    const Reason reason{Reason::Kind::Lock, number};
    if (m_purpose == Purpose::Pip) {
        if (!isUnknownAddress(lock))
            add({conditional(lock.target, lock.specifiers, Condition::Violates)}, reason);
    } else {
        lock.assumption =
            addSubject(PackageKind::Assumption, {off, on}, {Subject::Kind::Lock, name, NameId::None, number});
        const Term respected{lock.assumption, {on}};
        if (lock.violatedBefore) {
            add({respected, {lookedFor(lock.target), {on}}, {lock.target, {installed}}}, reason);
            add({respected, conditional(lock.target, lock.specifiers, Condition::ViolatesChanged)}, reason);
        } else {
            add({respected, conditional(lock.target, lock.specifiers, Condition::Violates)}, reason);
        }
    }
    m_locksOn[index(lock.target)].push_back(number);
    m_locks.push_back(lock);
}

/// A pair that is there already is tolerated like any other violation: while pip looks at neither side.
void World::addBadPairs()
{
    for (std::size_t i = 0; i < m_requests.badPairs.size(); ++i) {
        const RequirementFacts &first = m_facts.table()[m_facts.table().requirement(m_requests.badPairs[i].first)];
        const RequirementFacts &second = m_facts.table()[m_facts.table().requirement(m_requests.badPairs[i].second)];
        if (!first.readable || !second.readable || first.target == second.target)
            continue;
        const Reason reason{Reason::Kind::BadPair, static_cast<std::uint32_t>(i)};
        const PackageId one = package(first.target);
        const PackageId other = package(second.target);
        const Term inOne = conditional(one, first.specifiers, Condition::Inside);
        const Term inOther = conditional(other, second.specifiers, Condition::Inside);
        const bool isThere = (m_purpose == Purpose::Plan || m_purpose == Purpose::Blockers)
            && inOne.set.contains(installed) && inOther.set.contains(installed);
        if (!isThere) {
            add({inOne, inOther}, reason);
            continue;
        }
        add({inOne, conditional(other, second.specifiers, Condition::InsideChanged)}, reason);
        add({conditional(one, first.specifiers, Condition::InsideChanged), inOther}, reason);
        add({{one, {installed}}, {other, {installed}}, {lookedFor(one), {on}}}, reason);
        add({{one, {installed}}, {other, {installed}}, {lookedFor(other), {on}}}, reason);
    }
}

/// Extras that what is installed switches on, so that their requirements can be violated before anything is done.
void World::findBaselineExtras()
{
    for (bool grew = true; grew;) {
        grew = false;
        for (const NameId name : m_facts.installedNames()) {
            const Candidate &candidate = m_facts.candidate(name, installed);
            for (const RequirementId id : candidate.requirements) {
                const RequirementFacts &facts = m_facts.table()[id];
                const bool counts = facts.appliesAlways
                    || std::any_of(candidate.extras.begin(), candidate.extras.end(), [&](NameId extra) {
                                        return isBaselineExtra(name, extra) && m_facts.table().appliesUnder(id, extra);
                                    });
                if (!counts)
                    continue;
                for (const NameId extra : facts.extras)
                    grew = m_baselineExtras.insert((std::uint64_t{index(facts.target)} << 32) | index(extra)).second
                        || grew;
            }
        }
    }
}

bool World::isBaselineExtra(NameId name, NameId extra) const
{
    return m_baselineExtras.contains((std::uint64_t{index(name)} << 32) | index(extra));
}

} // namespace constrictor
