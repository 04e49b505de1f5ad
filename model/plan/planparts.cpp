// SPDX-License-Identifier: MIT
#include "plan/planparts.h"

#include "plan/consistency.h"
#include "plan/walk.h"

#include <algorithm>
#include <set>

namespace constrictor {

namespace {

const std::string &nameOf(World &world, PackageId package)
{
    return world.facts().table().text(world.subject(package).name);
}

ChangeKind kindOf(const Candidate &before, const Candidate &after)
{
    if (!before.version || !after.version)
        return ChangeKind::Replace;
    const auto order = before.version->comparePublic(*after.version);
    if (order == std::strong_ordering::less)
        return ChangeKind::Upgrade;
    return order == std::strong_ordering::greater ? ChangeKind::Downgrade : ChangeKind::Replace;
}

PlannedChange changeOf(World &world, const Solution &solution, PackageId package)
{
    const NameId name = world.subject(package).name;
    const Value value = valueOf(solution, package);
    const Candidate &before = world.facts().candidate(name, installed);
    PlannedChange change;
    change.normalizedName = world.facts().table().text(name);
    change.name = change.normalizedName;
    if (before.origin == Candidate::Origin::Installed) {
        change.name = world.facts().environment().packages[before.number].name;
        change.from = before.versionText;
    }
    change.asked = std::find(world.asked().begin(), world.asked().end(), package) != world.asked().end();
    if (value == absent) {
        change.kind = ChangeKind::Remove;
        return change;
    }
    const Candidate &after = world.facts().candidate(name, value);
    change.kind = change.from.empty() ? ChangeKind::Install : kindOf(before, after);
    change.to = after.versionText;
    change.prerelease = after.prerelease;
    change.yanked = after.yanked;
    change.forced = change.kind == ChangeKind::Replace && after.version == before.version;
    for (const auto &[owner, extra] : solution.extras) {
        if (owner == package)
            change.extras.push_back(world.facts().table().text(extra));
    }
    return change;
}

/// Whether the installed version of the package is known not to go with something that the solution has.
bool isKeptApart(World &world, const Solution &solution, PackageId package)
{
    Facts &facts = world.facts();
    const auto matches = [&](const RequirementFacts &side) {
        const PackageId about = world.package(side.target);
        const Value value = about == package ? installed : valueOf(solution, about);
        return value != absent && facts.accepts(side.target, side.specifiers, value);
    };
    return std::any_of(world.requests().badPairs.begin(), world.requests().badPairs.end(), [&](const BadPair &pair) {
        const RequirementFacts &first = facts.table()[facts.table().requirement(pair.first)];
        const RequirementFacts &second = facts.table()[facts.table().requirement(pair.second)];
        const NameId name = world.subject(package).name;
        return first.readable && second.readable && first.target != second.target
            && (first.target == name || second.target == name) && matches(first) && matches(second);
    });
}

/// Whether everything that the solution has would do with the installed version, so that the older one is there for
/// its own, laxer requirements.
bool nobodyWantsOlder(World &world, const Solution &solution, const PlannedChange &change)
{
    const PackageId package = world.package(world.facts().table().name(change.normalizedName));
    const std::vector<std::uint32_t> &numbers = world.statementsOn(package);
    if (isKeptApart(world, solution, package))
        return false;
    return std::all_of(numbers.begin(), numbers.end(), [&](std::uint32_t number) {
        const Statement &statement = world.statements()[number];
        return !statement.requirer || !statement.values.contains(valueOf(solution, *statement.requirer))
            || world.accepted(package, statement.specifiers).contains(installed);
    });
}

bool isAdmitted(World &world, PackageId package, const pep::Version &version)
{
    const std::vector<std::uint32_t> &asked = world.requestStatements();
    return std::all_of(asked.begin(), asked.end(), [&](std::uint32_t number) {
        const Statement &statement = world.statements()[number];
        return statement.target != package || world.facts().table()[statement.specifiers].set.contains(version);
    });
}

/// Releases of what was asked for that the request admits and that would be newer, but are no candidates.
void warnAboutLeftOut(World &world, const PlannedChange &change, std::vector<PlanWarning> &warnings)
{
    const NameId name = world.facts().table().name(change.normalizedName);
    const PackageId package = world.package(name);
    const ReleaseList *list = world.facts().package(name).list;
    const std::optional<pep::Version> chosen = pep::Version::parse(change.to);
    if (!list || !chosen)
        return;
    for (const Release &release : list->releases) {
        if (release.version <= *chosen || release.version.isPrerelease() || release.yanked
            || !isAdmitted(world, package, release.version))
            continue;
        if (release.leftOut == LeftOut::OnlySourceArchives)
            warnings.push_back({PlanWarningKind::OnlySourceArchives, {change.name, release.versionText}});
        else if (release.leftOut == LeftOut::OtherPython)
            warnings.push_back({PlanWarningKind::OtherPython, {change.name, release.versionText}});
        else
            continue;
        return;
    }
}

} // namespace

std::vector<PlannedEdit> editsOf(World &world, const Solution &solution)
{
    std::vector<PlannedEdit> edits;
    for (const std::uint32_t number : solution.editedLocks) {
        const LockLine &lock = world.locks()[number];
        const pep::Requirement &text = *lineOf(world.facts().environment(), lock.line).requirement;
        const Value value = valueOf(solution, lock.target);
        PlannedEdit edit;
        edit.lock = lock.line;
        edit.name = text.name;
        edit.from = text.url.empty() ? text.specifiers.toString() : "@ " + text.url;
        edit.to = world.facts().candidate(world.subject(lock.target).name, value).versionText;
        edit.clauses = "==" + edit.to;
        edits.push_back(std::move(edit));
    }
    return edits;
}

std::vector<PlannedChange> changesOf(World &world, const Solution &solution)
{
    std::vector<PlannedChange> changes;
    for (const std::vector<PackageId> *group : {&solution.changed, &solution.added}) {
        for (const PackageId package : *group)
            changes.push_back(changeOf(world, solution, package));
    }
    std::sort(changes.begin(), changes.end(), [](const PlannedChange &left, const PlannedChange &right) {
        const bool leftAdds = left.kind == ChangeKind::Install;
        const bool rightAdds = right.kind == ChangeKind::Install;
        return leftAdds != rightAdds ? rightAdds : left.normalizedName < right.normalizedName;
    });
    return changes;
}

std::vector<Tolerated> toleratedBy(World &world, const Solution &solution)
{
    std::vector<Tolerated> result;
    for (const Solution::Choice &choice : solution.choices) {
        if (choice.value != installed || choice.lookedAt || !world.lookedSwitch(choice.package))
            continue;
        const Candidate &candidate = world.facts().candidate(choice.name, installed);
        Tolerated tolerated{nameOf(world, choice.package), candidate.versionText, {}, {}};
        for (const std::uint32_t number : world.statementsBy(choice.package)) {
            const Statement &statement = world.statements()[number];
            if (!statement.tolerated)
                continue;
            tolerated.requirement = world.facts().table()[statement.requirement].text;
            result.push_back(tolerated);
        }
        for (const std::uint32_t number : world.locksOn(choice.package)) {
            if (!world.locks()[number].violatedBefore)
                continue;
            tolerated.requirement.clear();
            tolerated.lock = world.locks()[number].line;
            result.push_back(tolerated);
        }
    }
    return result;
}

std::vector<PlanCore> coresOf(World &world, const Unlock &unlock)
{
    std::vector<PlanCore> result;
    std::set<std::set<PackageId>> said;
    for (const bool aboutLocks : {true, false}) {
        for (const UnlockCore &core : unlock.cores) {
            if ((core.kept.empty()) != aboutLocks)
                continue;
            PlanCore plain;
            std::set<PackageId> packages;
            for (const std::uint32_t number : core.locks) {
                const LockLine &lock = world.locks()[number];
                plain.members.push_back({true, nameOf(world, lock.target), lock.line});
                packages.insert(lock.target);
            }
            for (const PackageId package : core.kept) {
                plain.members.push_back({false, nameOf(world, package), {}});
                packages.insert(package);
            }
            const bool isRepeated = !said.insert(std::move(packages)).second;
            if (isRepeated && !aboutLocks)
                continue;
            plain.explanation = explain(world, core.refutation, false);
            result.push_back(std::move(plain));
        }
    }
    return result;
}

std::vector<PlanWarning> warningsAbout(World &world, const Solution &solution, const PlanResult &result)
{
    std::vector<PlanWarning> warnings;
    for (const PlannedChange &change : result.changes) {
        if (change.prerelease)
            warnings.push_back({PlanWarningKind::PrereleaseChosen, {change.name, change.to}});
        if (change.yanked)
            warnings.push_back({PlanWarningKind::YankedChosen, {change.name, change.to}});
        if (change.kind == ChangeKind::Downgrade && !change.asked && nobodyWantsOlder(world, solution, change))
            warnings.push_back({PlanWarningKind::OlderForLaxerMetadata, {change.name, change.from, change.to}});
        if (change.asked && change.kind != ChangeKind::Remove)
            warnAboutLeftOut(world, change, warnings);
    }
    return warnings;
}

bool isVerified(Facts &facts, const Requests &requests, const Solution &solution)
{
    Outcome outcome;
    for (const Solution::Choice &choice : solution.choices)
        outcome.emplace(choice.name, choice.value);
    const ConsistencyReport report = checkConsistent(facts, requests, outcome);
    return report.problems.empty() && report.editedLocks.size() == solution.editedLocks.size()
        && report.changed == solution.changed.size();
}

} // namespace constrictor
