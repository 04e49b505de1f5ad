// SPDX-License-Identifier: MIT
#include "plan/world.h"

#include "plan/judgement.h"

#include <algorithm>

namespace constrictor {

namespace {

constexpr std::uint32_t conditionKinds = 5;

std::uint64_t pairKey(std::uint32_t high, std::uint32_t low)
{
    return (std::uint64_t{high} << 32) | low;
}

} // namespace

World::World(Facts &facts, const Requests &requests, Purpose purpose, std::span<const ReplacedLock> replaced,
             PipRules rules)
    : m_facts(facts)
    , m_requests(requests)
    , m_purpose(purpose)
    , m_rules(std::move(rules))
    , m_solver(*this)
{
    if (purpose != Purpose::FromNothing)
        addInstalled();
    addWheels();
    for (std::size_t i = 0; i < requests.lines.size(); ++i)
        addRequest(static_cast<std::uint32_t>(i));
    if (purpose != Purpose::Pip) // which knows of none
        addBadPairs();
    if (purpose == Purpose::Plan || purpose == Purpose::Pip)
        addLocks(replaced);
    if (requests.upgrade && (purpose == Purpose::Plan || purpose == Purpose::Pip))
        addUpgrades();
    if (purpose == Purpose::Plan || purpose == Purpose::Blockers) {
        findBaselineExtras();
        for (const NameId name : m_facts.installedNames())
            describeRelease(package(name), installed);
    }
}

PackageId World::addSubject(PackageKind kind, ValueSet domain, Subject subject)
{
    m_subjects.push_back(subject);
    m_statementsBy.emplace_back();
    m_statementsOn.emplace_back();
    m_described.emplace_back();
    return m_solver.addPackage(kind, std::move(domain));
}

PackageId World::package(NameId name)
{
    if (m_packages.size() <= index(name))
        m_packages.resize(index(name) + 1);
    if (!m_packages[index(name)]) {
        const std::vector<Candidate> &candidates = m_facts.package(name).candidates;
        ValueSet domain{absent};
        for (Value value = installed; value < candidates.size(); ++value) {
            const bool counts = candidates[value].origin == Candidate::Origin::Wheel
                || (candidates[value].origin == Candidate::Origin::Installed && m_purpose != Purpose::FromNothing)
                || candidates[value].origin == Candidate::Origin::Listed
                || ((candidates[value].origin == Candidate::Origin::SourceArchive
                     || candidates[value].origin == Candidate::Origin::Address)
                    && m_purpose == Purpose::Pip);
            if (counts)
                domain.insert(value);
        }
        if (!m_facts.isListed(name))
            domain |= ValueSet::unlisted();
        else if (m_purpose == Purpose::FromNothing && m_facts.isInstalledListed(name))
            domain.insert(installed);
        m_packages[index(name)] = addSubject(PackageKind::Ordinary, domain, {Subject::Kind::Package, name});
    }
    return *m_packages[index(name)];
}

PackageId World::switchFor(PackageId package, NameId extra)
{
    const auto [found, isNew] = m_switches.emplace(pairKey(index(package), index(extra)), PackageId{});
    if (isNew) {
        found->second = addSubject(PackageKind::Switch, {off, on},
                                   {Subject::Kind::Extra, subject(package).name, extra, index(package)});
        m_switchesOf[index(package)].push_back(found->second);
    }
    return found->second;
}

PackageId World::lookedFor(PackageId package)
{
    const auto [found, isNew] = m_looked.emplace(index(package), PackageId{});
    if (isNew)
        found->second = addSubject(PackageKind::Switch, {off, on},
                                   {Subject::Kind::Looked, subject(package).name, NameId::None, index(package)});
    return found->second;
}

std::optional<PackageId> World::lookedSwitch(PackageId package) const
{
    const auto found = m_looked.find(index(package));
    return found == m_looked.end() ? std::nullopt : std::optional(found->second);
}

bool World::isSetAside(const Statement &statement) const
{
    return statement.binding && m_solver.current(bindingOf(*statement.requirer)) != ValueSet{on};
}

PackageId World::bindingFor(PackageId package)
{
    const auto [found, isNew] = m_bindings.emplace(index(package), PackageId{});
    if (isNew) {
        found->second = addSubject(PackageKind::Switch, {off, on},
                                   {Subject::Kind::Binding, subject(package).name, NameId::None, index(package)});
        m_installedAssumptions.push_back(found->second);
    }
    return found->second;
}

PackageId World::addPreference(PackageId package, const ValueSet &forbidden)
{
    const PackageId id = addSubject(PackageKind::Assumption, {off, on},
                                    {Subject::Kind::Preference, subject(package).name, NameId::None, index(package)});
    add({{id, {on}}, {package, forbidden}}, {Reason::Kind::Preference, index(package)});
    return id;
}

PackageId World::addClosedAssumption()
{
    return addSubject(PackageKind::Assumption, {off, on},
                      {Subject::Kind::Closed, NameId::None, NameId::None, m_closings.size()});
}

const std::vector<std::uint32_t> &World::statementsBy(PackageId requirer) const
{
    return m_statementsBy[index(requirer)];
}

const std::vector<std::uint32_t> &World::statementsOn(PackageId target) const
{
    return m_statementsOn[index(target)];
}

std::span<const std::uint32_t> World::locksOn(PackageId target) const
{
    const auto found = m_locksOn.find(index(target));
    return found == m_locksOn.end() ? std::span<const std::uint32_t>() : found->second;
}

const ValueSet &World::accepted(PackageId package, SpecifierId specifiers)
{
    return m_facts.accepted(subject(package).name, specifiers);
}

bool World::isUsable(const Candidate &described) const
{
    return described.metadata == Candidate::Metadata::Read
        || ((described.origin == Candidate::Origin::SourceArchive || described.origin == Candidate::Origin::Address)
            && m_purpose == Purpose::Pip)
        || (described.metadata == Candidate::Metadata::Legacy && m_rules.readsLegacy);
}

bool World::namesPrerelease(SpecifierId specifiers) const
{
    const SpecifierFacts &facts = m_facts.table()[specifiers];
    return facts.namesPrerelease && (m_rules.boundsOpen || !facts.onlyBoundsNameIt);
}

IncompatibilityId World::add(std::vector<Term> terms, Reason reason)
{
    const ReasonId id{static_cast<std::uint32_t>(m_reasons.size())};
    m_reasons.push_back(reason);
    return m_solver.add(std::move(terms), id);
}

Term World::conditional(PackageId package, SpecifierId specifiers, Condition condition)
{
    const ConditionId id{index(specifiers) * conditionKinds + static_cast<std::uint32_t>(condition)};
    return {package, matching(package, id), id};
}

ValueSet World::matching(PackageId package, ConditionId condition)
{
    const SpecifierId specifiers{index(condition) / conditionKinds};
    const Condition kind{static_cast<std::uint8_t>(index(condition) % conditionKinds)};
    const NameId name = subject(package).name;
    const ValueSet &fitting = m_facts.accepted(name, specifiers);
    if (kind == Condition::Inside)
        return fitting;
    if (kind == Condition::InsideChanged)
        return fitting - ValueSet{installed};
    ValueSet result = ValueSet::range(installed, m_facts.package(name).candidates.size() - installed) - fitting;
    if (kind == Condition::Outside)
        result.insert(absent);
    if (kind == Condition::ViolatesChanged)
        result.erase(installed);
    return result;
}

ValueSet World::list(PackageId package)
{
    const NameId name = subject(package).name;
    ValueSet values = m_facts.list(name);
    if (m_purpose == Purpose::FromNothing && m_facts.isInstalledListed(name))
        values.insert(installed);
    if (m_purpose == Purpose::Pip)
        values |= m_facts.sourceArchives(name);
    return values;
}

bool World::isOpenNow(PackageId package) const
{
    const std::vector<std::uint32_t> &about = statementsOn(package);
    const std::span<const std::uint32_t> locks = locksOn(package);
    const auto isOn = [&](PackageId id, const ValueSet &values) { return m_solver.current(id).isSubsetOf(values); };
    return std::any_of(about.begin(), about.end(),
                       [&](std::uint32_t number) {
                           const Statement &statement = m_statements[number];
                           return namesPrerelease(statement.specifiers)
                               && (!statement.requirer || isOn(*statement.requirer, statement.values))
                               && (!statement.extra || isOn(*statement.extra, {on}));
                       })
        || std::any_of(locks.begin(), locks.end(),
                       [&](std::uint32_t number) { return namesPrerelease(m_locks[number].specifiers); });
}

/// Releases that are not yanked come before all others, final ones before pre-releases unless those are asked for,
/// newer ones before older ones. What is at an address comes where a constraint line leaves nothing else.
Value World::choose(PackageId package, const ValueSet &allowed)
{
    const std::vector<Candidate> &candidates = m_facts.package(subject(package).name).candidates;
    const bool finalFirst = !m_requests.prereleases && !(m_purpose == Purpose::Pip && isOpenNow(package));
    const auto rank = [&](Value value) {
        const Candidate &candidate = candidates[value];
        if (candidate.origin == Candidate::Origin::Wheel)
            return 0;
        constexpr int last = 5;
        return candidate.origin == Candidate::Origin::Address
            ? last
            : int(candidate.yanked) * 2 + int(candidate.prerelease && finalFirst) + 1;
    };
    std::optional<Value> best;
    allowed.forEach([&](Value value) {
        if (!best || rank(value) < rank(*best)
            || (rank(value) == rank(*best) && *candidates[*best].version < *candidates[value].version))
            best = value;
    });
    return best.value();
}

bool World::accepts()
{
    return judge(*this);
}

} // namespace constrictor
