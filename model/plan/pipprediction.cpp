// SPDX-License-Identifier: MIT
#include "plan/pipprediction.h"

#include "plan/solution.h"
#include "plan/world.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace constrictor {

namespace {

/// pip leaves a package alone whose wheel has the version that is installed.
bool isSameVersion(Facts &facts, NameId name, Value value)
{
    const Candidate &chosen = facts.candidate(name, value);
    return chosen.origin == Candidate::Origin::Wheel && facts.isInstalled(name)
        && chosen.version == facts.candidate(name, installed).version;
}

/// What pip's own check says after an installation: about what it installed, and about whatever requires that.
class BreakageCheck
{
public:
    BreakageCheck(Facts &facts, const std::map<NameId, Value> &installs)
        : m_facts(facts)
        , m_after(installs)
    {
        for (const auto &[name, value] : installs)
            m_concerned.insert(name);
        for (const NameId name : facts.installedNames())
            m_after.emplace(name, installed);
    }

    std::vector<PipBreak> run()
    {
        std::vector<PipBreak> breaks;
        const std::set<NameId> installs = m_concerned;
        for (const auto &[name, value] : m_after) {
            if (!installs.contains(name) && !requiresOneOf(name, value, installs))
                continue;
            for (const RequirementId id : m_facts.described(name, value).requirements)
                check(name, value, id, breaks);
        }
        std::sort(breaks.begin(), breaks.end(), [](const PipBreak &left, const PipBreak &right) {
            return std::pair(left.name, left.requirement) < std::pair(right.name, right.requirement);
        });
        return breaks;
    }

private:
    bool requiresOneOf(NameId name, Value value, const std::set<NameId> &installs)
    {
        const std::vector<RequirementId> &requirements = m_facts.described(name, value).requirements;
        return std::any_of(requirements.begin(), requirements.end(), [&](RequirementId id) {
            return m_facts.table()[id].appliesAlways && installs.contains(m_facts.table()[id].target);
        });
    }

    void check(NameId name, Value value, RequirementId id, std::vector<PipBreak> &breaks)
    {
        const RequirementFacts &requirement = m_facts.table()[id];
        if (!requirement.appliesAlways)
            return;
        const auto found = m_after.find(requirement.target);
        if (found != m_after.end()
            && (requirement.direct || m_facts.accepts(requirement.target, requirement.specifiers, found->second)))
            return;
        PipBreak broken;
        broken.name = m_facts.table().text(name);
        broken.version = m_facts.candidate(name, value).versionText;
        broken.requirement = requirement.text;
        if (found != m_after.end())
            broken.installedVersion = m_facts.candidate(requirement.target, found->second).versionText;
        breaks.push_back(std::move(broken));
    }

    Facts &m_facts;
    std::map<NameId, Value> m_after;
    std::set<NameId> m_concerned;
};

/// Whether pip has to look at the address: what was installed from there is known, and so is a wheel that is handed in.
bool looksThere(Facts &facts, NameId name, SpecifierId address, Value value)
{
    if (facts.candidate(name, value).origin == Candidate::Origin::Wheel)
        return !facts.accepts(name, address, value);
    if (value != installed || !facts.isInstalled(name))
        return true;
    const InstalledPackage &package = facts.environment().packages[facts.candidate(name, installed).number];
    return package.directUrl != facts.table()[address].address.url;
}

std::optional<PipUnknown::Kind> unknownAbout(World &world, const Solution &solution, const Candidate &chosen)
{
    if (chosen.origin == Candidate::Origin::SourceArchive)
        return PipUnknown::Kind::SourceArchive;
    if (chosen.origin == Candidate::Origin::Address)
        return PipUnknown::Kind::LockedAddress;
    Facts &facts = world.facts();
    const bool needsAddress =
        std::any_of(chosen.requirements.begin(), chosen.requirements.end(), [&](RequirementId id) {
            const RequirementFacts &required = facts.table()[id];
            return required.direct && required.appliesAlways
                && looksThere(facts, required.target, required.specifiers,
                              valueOf(solution, world.package(required.target)));
        });
    return needsAddress ? std::optional(PipUnknown::Kind::Address) : std::nullopt;
}

/// Packages that the outcome has, or without one: that something asks for, and that pip takes from an address in a
/// constraint line, where it finds what is not known.
std::vector<PipUnknown> unknownAddresses(World &world, const std::optional<Solution> &solution)
{
    std::vector<PipUnknown> unknowns;
    for (const LockLine &lock : world.locks()) {
        const NameId name = world.subject(lock.target).name;
        if (world.facts().table()[lock.specifiers].address.url.empty())
            continue;
        const Value value = solution ? valueOf(*solution, lock.target) : absent;
        const bool counts = solution
            ? value != absent && world.facts().candidate(name, value).origin != Candidate::Origin::Address
                && looksThere(world.facts(), name, lock.specifiers, value)
            : world.isUnknownAddress(lock) && !world.statementsOn(lock.target).empty();
        const PipUnknown unknown{PipUnknown::Kind::LockedAddress, world.facts().table().text(name), {}};
        if (counts && std::find(unknowns.begin(), unknowns.end(), unknown) == unknowns.end())
            unknowns.push_back(unknown);
    }
    return unknowns;
}

/// Packages that the request names by an address of which nothing is known: pip fetches what is there.
std::vector<PipUnknown> askedAddresses(Facts &facts, const Requests &requests)
{
    std::vector<PipUnknown> unknowns;
    for (const RequestLine &line : requests.lines) {
        const RequirementFacts &asked = facts.table()[facts.table().requirement(line.text)];
        if (asked.direct && asked.appliesAlways && facts.accepted(asked.target, asked.specifiers).empty())
            unknowns.push_back({PipUnknown::Kind::AskedAddress, facts.table().text(asked.target), {}});
    }
    return unknowns;
}

/// Whether pip stops at the package, whose installed version or requirements it cannot read (InvalidInstalledPackage).
bool stopsAt(Facts &facts, const Solution::Choice &choice, const PipRules &rules)
{
    if (rules.readsLegacy || !facts.isInstalled(choice.name))
        return false;
    const Candidate &present = facts.candidate(choice.name, installed);
    return !present.version || (choice.value == installed && present.isRefused);
}

/// pip tries what is newer first, and comes back to what is installed; the last that was asked for first.
SolveResult solveUpgrading(World &world, const StopToken &stop)
{
    std::vector<PackageId> upgrades;
    for (const Upgrade &upgrade : world.upgrades())
        upgrades.push_back(upgrade.assumption);
    for (;;) {
        SolveResult result = world.solver().solve(upgrades, stop);
        const auto last = std::find_if(upgrades.rbegin(), upgrades.rend(), [&](PackageId upgrade) {
            return std::find(result.core.begin(), result.core.end(), upgrade) != result.core.end();
        });
        if (result.outcome != SolveOutcome::Refuted || last == upgrades.rend())
            return result;
        upgrades.erase(std::next(last).base());
    }
}

void sortByName(std::vector<PipInstall> &installs)
{
    std::sort(installs.begin(), installs.end(),
              [](const PipInstall &left, const PipInstall &right) { return left.name < right.name; });
}

} // namespace

PipOutcome predictPip(Facts &facts, const Requests &requests, std::span<const ReplacedLock> replaced,
                      const PipRules &rules, const StopToken &stop)
{
    PipOutcome outcome;
    outcome.pip = rules.version;
    outcome.unknowns = askedAddresses(facts, requests);
    if (!outcome.unknowns.empty())
        return outcome;
    World world(facts, requests, World::Purpose::Pip, replaced, rules);
    const SolveResult result = solveUpgrading(world, stop);
    if (result.outcome == SolveOutcome::Refuted)
        outcome.unknowns = unknownAddresses(world, {});
    if (result.outcome == SolveOutcome::Refuted && outcome.unknowns.empty()) {
        outcome.verdict = PipVerdict::Fails;
        outcome.whyFails = explain(world, result.refutation, true);
        return outcome;
    }
    if (result.outcome != SolveOutcome::Solved)
        return outcome;
    const Solution solution = readSolution(world);
    outcome.unknowns = unknownAddresses(world, solution);
    std::map<NameId, Value> installs;
    for (const Solution::Choice &choice : solution.choices) {
        const std::string &name = facts.table().text(choice.name);
        const Candidate &chosen = facts.candidate(choice.name, choice.value);
        if (const std::optional<PipUnknown::Kind> kind = unknownAbout(world, solution, chosen))
            outcome.unknowns.push_back({*kind, name, chosen.versionText});
        if (stopsAt(facts, choice, rules))
            outcome.refusedInstalled.push_back({name, facts.candidate(choice.name, installed).versionText});
        if (choice.value == installed || isSameVersion(facts, choice.name, choice.value))
            continue;
        installs.emplace(choice.name, choice.value);
        outcome.installs.push_back({name, chosen.versionText});
        if (facts.isInstalled(choice.name))
            outcome.uninstalls.push_back({name, facts.candidate(choice.name, installed).versionText});
    }
    sortByName(outcome.installs);
    sortByName(outcome.uninstalls);
    sortByName(outcome.refusedInstalled);
    outcome.breaks = BreakageCheck(facts, installs).run();
    if (!outcome.refusedInstalled.empty())
        outcome.verdict = PipVerdict::Fails;
    if (!outcome.refusedInstalled.empty() || !outcome.unknowns.empty())
        return outcome;
    outcome.verdict = installs.empty() ? PipVerdict::NothingToDo
        : outcome.breaks.empty()       ? PipVerdict::Ok
                                       : PipVerdict::Breaks;
    return outcome;
}

} // namespace constrictor
