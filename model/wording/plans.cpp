// SPDX-License-Identifier: MIT
#include "wording/plans.h"

#include "wording/phrase.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace constrictor {

namespace {

QString boundWords(const PlanResult &plan)
{
    return QCoreApplication::translate("Plan", "Fewer than %1 is impossible.", "%1 is a number of lock edits")
        .arg(plan.lowerBound.lockEdits);
}

QString namesWords(const std::vector<std::string> &names)
{
    QStringList words;
    for (const std::string &name : names)
        words.append(shown(name));
    return words.join(QStringLiteral(", "));
}

QString undecidedWords(const PlanResult &plan)
{
    switch (plan.undecided) {
    case Undecided::OutOfTime:
        return QCoreApplication::translate("Plan", "The time was over before a set of lock edits was found. %1",
                                           "%1 is what is known so far, a sentence")
            .arg(boundWords(plan));
    case Undecided::Stopped:
        return QCoreApplication::translate("Plan", "Stopped before a set of lock edits was found. %1",
                                           "%1 is what is known so far, a sentence")
            .arg(boundWords(plan));
    case Undecided::OutOfMemory:
        return QCoreApplication::translate("Plan", "The search needed more memory than it may take.");
    case Undecided::ListsUnavailable:
        return QCoreApplication::translate("Plan", "These packages could not be looked up: %1",
                                           "%1 is a list of package names")
            .arg(namesWords(plan.unavailable));
    case Undecided::InvalidRequest:
        return QCoreApplication::translate("Plan", "A line of the request is not a requirement.");
    case Undecided::AddressNotRead:
        return QCoreApplication::translate("Plan", "It depends on what is at an address, which is not looked at here.");
    case Undecided::NotVerified:
        return QCoreApplication::translate(
            "Plan", "The plan that was found did not pass the second check. This is a fault of this program.");
    case Undecided::No:
        break;
    }
    return {};
}

QString keptLocksWords(const PlanResult &plan)
{
    std::vector<std::string> names;
    for (const ExplainedStep &step : plan.whyImpossible.steps) {
        if (step.kept && std::find(names.begin(), names.end(), step.name) == names.end())
            names.push_back(step.name);
    }
    if (names.empty())
        return {};
    return QCoreApplication::translate("Plan", "Locks that you keep stand in the way: %1",
                                       "%1 is a list of package names")
        .arg(namesWords(names));
}

QString impossibleWords(const PlanResult &plan)
{
    if (plan.impossibleByItself)
        return QCoreApplication::translate("Plan", "Not even an empty environment could have it.");
    if (plan.blockers.empty())
        return keptLocksWords(plan);
    return QCoreApplication::translate("Plan", "Installed packages without a fitting release stand in the way: %1",
                                       "%1 is a list of package names")
        .arg(namesWords(plan.blockers));
}

QString runWords(const VersionRun &run)
{
    if (run.andOlder && run.andNewer && run.first != run.last)
        return QCoreApplication::translate("Plan", "in every version", "of a package");
    if (run.first == run.last)
        return shown(run.first);
    if (run.andNewer)
        return QCoreApplication::translate("Plan", "%1 and newer", "%1 is a version").arg(shown(run.first));
    if (run.andOlder)
        return QCoreApplication::translate("Plan", "%1 and older", "%1 is a version").arg(shown(run.last));
    return QCoreApplication::translate("Plan", "%1 to %2", "%1 and %2 are versions")
        .arg(shown(run.first), shown(run.last));
}

/// Why no candidate meets a requirement, as a sentence of its own behind the requirement.
QString emptinessWords(const ExplainedStep &step)
{
    if (!step.noneFits)
        return {};
    const QString name = shown(step.target);
    const QString version = shown(step.leftOutVersion);
    switch (step.leftOut) {
    case LeftOut::OnlySourceArchives:
        return QCoreApplication::translate(
                   "Plan", " %1 %2 would fit, but there is only its source archive: its requirements are unknown.",
                   "starts with a blank; %1 is a package, %2 a version")
            .arg(name, version);
    case LeftOut::OtherPython:
        return QCoreApplication::translate("Plan", " %1 %2 would fit, but it is for another Python.",
                                           "starts with a blank; %1 is a package, %2 a version")
            .arg(name, version);
    case LeftOut::OtherPlatform:
        return QCoreApplication::translate("Plan", " %1 %2 would fit, but it has no wheel for this platform.",
                                           "starts with a blank; %1 is a package, %2 a version")
            .arg(name, version);
    case LeftOut::No:
        break;
    }
    return QCoreApplication::translate("Plan", " No release of %1 fits that.", "starts with a blank; %1 is a package")
        .arg(name);
}

/// The requirement; where versions have others, the newest ones' and how many more.
QString requirementWords(const ExplainedStep &step)
{
    constexpr std::size_t shownAtMost = 3;
    QStringList words{shown(step.requirement)};
    for (std::size_t i = 0; i < std::min(shownAtMost - 1, step.more.size()); ++i)
        words.append(shown(step.more[i]));
    if (step.more.size() < shownAtMost)
        return words.join(QStringLiteral("; "));
    const auto left = static_cast<int>(step.more.size() - shownAtMost + 1);
    return QCoreApplication::translate("Plan", "%1 and %n more", "%1 is a list of requirements", left)
        .arg(words.join(QStringLiteral("; ")));
}

QString requiresWords(const ExplainedStep &step)
{
    const QString name =
        step.extra.empty() ? shown(step.name) : QStringLiteral("%1[%2]").arg(shown(step.name), shown(step.extra));
    const QString versions = versionRunWords(step.versions);
    const QString requirement = requirementWords(step);
    if (step.kind == ExplainedStep::Kind::RequiresDirect)
        return QCoreApplication::translate("Plan",
                                           "%1 %2 requires %3 from an address of its own: nothing can meet that.",
                                           "%1 is a package, %2 versions, %3 a requirement")
            .arg(name, versions, requirement);
    if (!step.more.empty())
        return QCoreApplication::translate("Plan", "%1 %2 requires, by version, %3.",
                                           "%1 is a package, %2 versions, %3 a list of requirements")
                   .arg(name, versions, requirement)
            + emptinessWords(step);
    return QCoreApplication::translate("Plan", "%1 %2 requires %3.", "%1 is a package, %2 versions, %3 a requirement")
               .arg(name, versions, requirement)
        + emptinessWords(step);
}

/// "Ubuntu 24.04 LTS (x86_64)".
QString systemWords(const Environment &environment)
{
    const std::string &system = environment.osName.empty() ? environment.markers.sysPlatform : environment.osName;
    return QStringLiteral("%1 (%2)").arg(shown(system), shown(environment.markers.platformMachine));
}

QString lockedWords(const Environment &environment, const ExplainedStep &step)
{
    if (!step.lock)
        return {};
    const QString sentence = step.kept
        ? QCoreApplication::translate("Plan", "%1, line %2, locks %3, and you keep that lock.",
                                      "%1 is a file, %3 a requirement")
        : QCoreApplication::translate("Plan", "%1, line %2, locks %3.", "%1 is a file, %3 a requirement");
    return sentence.arg(shown(environment.constraintFiles[step.lock->file].path),
                        QString::number(lineOf(environment, *step.lock).span.line), shown(step.requirement));
}

} // namespace

QString planHeadline(const PlanResult &plan)
{
    switch (plan.verdict) {
    case Verdict::Satisfied:
        return QCoreApplication::translate("Plan", "Already installed: nothing to do");
    case Verdict::Installable:
        return QCoreApplication::translate("Plan", "Installs as it is: no lock edit needed");
    case Verdict::NeedsUnlock: {
        const auto count = static_cast<int>(plan.edits.size());
        return plan.provedMinimal
            ? QCoreApplication::translate("Plan", "%n lock edits make this installable", nullptr, count)
            : QCoreApplication::translate("Plan", "%n lock edits work; whether fewer would do is not proved", nullptr,
                                          count);
    }
    case Verdict::Impossible:
        return QCoreApplication::translate("Plan", "No set of lock edits makes this installable");
    case Verdict::Undecided:
        break;
    }
    return QCoreApplication::translate("Plan", "Not decided");
}

QString planVerdictDetail(const PlanResult &plan)
{
    switch (plan.verdict) {
    case Verdict::NeedsUnlock:
        if (plan.provedMinimal)
            return QCoreApplication::translate("Plan", "No smaller set exists among the versions known here.");
        return plan.lowerBound.lockEdits == 0 ? QString() : boundWords(plan);
    case Verdict::Impossible:
        return impossibleWords(plan);
    case Verdict::Undecided:
        return undecidedWords(plan);
    case Verdict::Satisfied:
    case Verdict::Installable:
        break;
    }
    return {};
}

QString versionRunWords(const std::vector<VersionRun> &runs)
{
    QStringList words;
    for (const VersionRun &run : runs)
        words.append(runWords(run));
    return words.join(QStringLiteral(", "));
}

QString stepWords(const Environment &environment, const PlanResult &plan, const ExplainedStep &step)
{
    const QString name = shown(step.name);
    const QString versions = versionRunWords(step.versions);
    switch (step.kind) {
    case ExplainedStep::Kind::Asked: {
        const QString asked = step.request ? shown(plan.requests.lines[*step.request].text) : shown(step.requirement);
        return QCoreApplication::translate("Plan", "You ask for %1.", "%1 is a requirement").arg(asked)
            + emptinessWords(step);
    }
    case ExplainedStep::Kind::AskedWheel:
        return QCoreApplication::translate("Plan", "You ask for this wheel of %1.").arg(name);
    case ExplainedStep::Kind::Requires:
    case ExplainedStep::Kind::RequiresDirect:
        return requiresWords(step);
    case ExplainedStep::Kind::Locked:
        return lockedWords(environment, step);
    case ExplainedStep::Kind::Stays:
        if (step.onlyInstalled)
            return QCoreApplication::translate(
                       "Plan", "%1 %2 is installed and has to stay; no other release of it could take its place.",
                       "%1 is a package, %2 a version")
                .arg(name, versions);
        return QCoreApplication::translate("Plan", "%1 is installed and has to stay.").arg(name);
    case ExplainedStep::Kind::KeepsVersion:
        return QCoreApplication::translate("Plan", "%1 is installed as %2.", "%2 is a version").arg(name, versions);
    case ExplainedStep::Kind::BadPair:
        return QCoreApplication::translate("Plan", "%1 and %2 are known not to work together.",
                                           "%1 and %2 are requirements")
            .arg(shown(step.requirement), shown(step.against));
    case ExplainedStep::Kind::Unusable:
        return QCoreApplication::translate("Plan", "The requirements of %1 %2 cannot be read or met.",
                                           "%1 is a package, %2 versions")
            .arg(name, versions);
    case ExplainedStep::Kind::NotOpened:
        return QCoreApplication::translate("Plan", "%1 %2 is a pre-release or yanked, and nothing asks for such a one.",
                                           "%1 is a package, %2 versions")
            .arg(name, versions);
    case ExplainedStep::Kind::LookedAt:
        return QCoreApplication::translate("Plan", "pip then looks at %1, which has an unmet requirement already.")
            .arg(name);
    case ExplainedStep::Kind::Upgrade:
        return QCoreApplication::translate("Plan", "You ask for a newer %1.").arg(name);
    case ExplainedStep::Kind::WheelOtherPlatform:
        return QCoreApplication::translate("Plan",
                                           "The wheel of %1 %2 is for another platform: %3. Here is Python %4 on %5.",
                                           "%3 tags such as cp39-cp39-win_amd64, %5 like: Ubuntu 24.04 LTS (x86_64)")
            .arg(name, versions, shown(step.requirement), shown(environment.markers.pythonFullVersion),
                 systemWords(environment));
    case ExplainedStep::Kind::WheelOtherPython:
        return QCoreApplication::translate("Plan", "The wheel of %1 %2 requires Python %3. Here is Python %4.",
                                           "%2 is a version, %3 like: >=3.8,<3.12")
            .arg(name, versions, shown(step.requirement), shown(environment.markers.pythonFullVersion));
    }
    return {};
}

QString coreConclusion(const PlanCore &core)
{
    QStringList names;
    for (const PlanCore::Member &member : core.members)
        names.append(shown(member.name));
    const bool locks = !core.members.empty() && core.members.front().isLock;
    if (names.size() == 1)
        return locks ? QCoreApplication::translate("Plan", "So the lock of %1 has to move.").arg(names.front())
                     : QCoreApplication::translate("Plan", "So %1 cannot keep its version.").arg(names.front());
    const QString list = names.join(QStringLiteral(", "));
    return locks ? QCoreApplication::translate("Plan", "So at least one of these locks has to move: %1").arg(list)
                 : QCoreApplication::translate("Plan", "So at least one of these has to change: %1").arg(list);
}

QString changeKindWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Upgrade:
        return QCoreApplication::translate("Plan", "upgrade");
    case ChangeKind::Downgrade:
        return QCoreApplication::translate("Plan", "downgrade");
    case ChangeKind::Replace:
        return QCoreApplication::translate("Plan", "other build");
    case ChangeKind::Install:
        return QCoreApplication::translate("Plan", "new");
    case ChangeKind::Remove:
        break;
    }
    return QCoreApplication::translate("Plan", "removed");
}

QString warningWords(const PlanWarning &warning)
{
    const auto argument = [&](std::size_t i) { return i < warning.args.size() ? shown(warning.args[i]) : QString(); };
    switch (warning.kind) {
    case PlanWarningKind::PrereleaseChosen:
        return QCoreApplication::translate("Plan", "%1 %2 is a pre-release.").arg(argument(0), argument(1));
    case PlanWarningKind::YankedChosen:
        return QCoreApplication::translate("Plan", "%1 %2 was yanked by its makers.").arg(argument(0), argument(1));
    case PlanWarningKind::OlderForLaxerMetadata:
        return QCoreApplication::translate(
                   "Plan", "%1 goes back from %2 to %3 only because older releases ask for less: see that it works.")
            .arg(argument(0), argument(1), argument(2));
    case PlanWarningKind::OnlySourceArchives:
        return QCoreApplication::translate("Plan", "%1 %2 is newer, but there is only its source archive.")
            .arg(argument(0), argument(1));
    case PlanWarningKind::OtherPython:
        return QCoreApplication::translate("Plan", "%1 %2 is newer, but it is for another Python.")
            .arg(argument(0), argument(1));
    case PlanWarningKind::NothingHolds:
        return QCoreApplication::translate("Plan", "Nothing holds %1 from now on.", "%1 is a package").arg(argument(0));
    case PlanWarningKind::ProofRelative:
        return QCoreApplication::translate("Plan", "No release that was looked at asks for the pre-releases left out.");
    case PlanWarningKind::AddressLocked:
        return QCoreApplication::translate(
                   "Plan", "%1, line %2: pip takes %3 from that address alone; what is there is not looked at here.",
                   "%1 is a path, %3 a package")
            .arg(argument(0), argument(1), argument(2));
    case PlanWarningKind::InstalledRefused:
        return QCoreApplication::translate(
                   "Plan", "pip cannot read the metadata of the installed %1 %2 and stops there: uninstall it first.",
                   "%1 is a package, %2 a version")
            .arg(argument(0), argument(1));
    case PlanWarningKind::NothingToKeep:
        return QCoreApplication::translate("Plan", "No line locks %1, whose lock you want to keep.", "%1 is a package")
            .arg(argument(0));
    case PlanWarningKind::NothingToRemove:
        return QCoreApplication::translate("Plan", "%1, which may be removed, is not installed.", "%1 is a package")
            .arg(argument(0));
    case PlanWarningKind::FileRefused:
        return QCoreApplication::translate("Plan", "Mend %1 first: pip does nothing while it cannot read that file.",
                                           "%1 is the path of a constraint file")
            .arg(argument(0));
    case PlanWarningKind::OptionNotFollowed:
        return QCoreApplication::translate("Plan", "%1, line %2: pip would follow %3 too; this plan does not.",
                                           "%1 is a path, %3 an option such as --index-url")
            .arg(argument(0), argument(1), argument(2));
    }
    return {};
}

namespace {

QString costWords(const Alternative &alternative)
{
    QStringList edited;
    for (const PlannedEdit &edit : alternative.edits)
        edited.append(shown(edit.name));
    const auto count = static_cast<int>(edited.size());
    const auto changes = static_cast<int>(alternative.cost.changes);
    if (count > 0)
        return QCoreApplication::translate("Plan", "%n lock edits (%1)", "%1 is a list of package names", count)
            .arg(edited.join(QStringLiteral(", ")));
    return changes == 0 ? QCoreApplication::translate("Plan", "no lock edit")
                        : QCoreApplication::translate("Plan", "no lock edit, %n packages change", nullptr, changes);
}

} // namespace

QString alternativeWords(const Alternative &alternative)
{
    const QString name = shown(alternative.name);
    const QString version = shown(alternative.version);
    const QString cost = costWords(alternative);
    switch (alternative.kind) {
    case AlternativeKind::AsSmall:
        return QCoreApplication::translate("Plan", "As few, but others: %1", "%1 is like: 2 lock edits (a, b)")
            .arg(cost);
    case AlternativeKind::WithoutDowngrade:
        return QCoreApplication::translate("Plan", "With %1 %2, no older one: %3",
                                           "%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)")
            .arg(name, version, cost);
    case AlternativeKind::NewerVersion:
        return QCoreApplication::translate("Plan", "With the newer %1 %2: %3",
                                           "%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)")
            .arg(name, version, cost);
    case AlternativeKind::OtherRequest:
        break;
    }
    return QCoreApplication::translate("Plan", "Not what you asked for, but %1 %2: %3",
                                       "%1 is a package, %2 a version, %3 like: 2 lock edits (a, b)")
        .arg(name, version, cost);
}

namespace {

bool refusesWheel(const PipOutcome &outcome)
{
    return std::any_of(outcome.whyFails.steps.begin(), outcome.whyFails.steps.end(), [](const ExplainedStep &step) {
        return step.kind == ExplainedStep::Kind::WheelOtherPlatform
            || step.kind == ExplainedStep::Kind::WheelOtherPython;
    });
}

QString installNames(const std::vector<PipInstall> &installs)
{
    std::vector<std::string> names;
    for (const PipInstall &install : installs)
        names.push_back(install.name);
    return namesWords(names);
}

QString refusedFileWords(const RefusedFile &refused)
{
    if (refused.line == 0)
        return QCoreApplication::translate("Plan", "pip refuses: it cannot read %1.",
                                           "%1 is the path of a constraint file")
            .arg(shown(refused.path));
    return QCoreApplication::translate("Plan", "pip refuses: it cannot read line %2 of %1.",
                                       "%1 is the path of a constraint file")
        .arg(shown(refused.path), QString::number(refused.line));
}

} // namespace

QString pipOutcomeWords(const PipOutcome &outcome)
{
    const auto breaks = static_cast<int>(outcome.breaks.size());
    switch (outcome.verdict) {
    case PipVerdict::NothingToDo:
        return QCoreApplication::translate("Plan", "pip has nothing to do.");
    case PipVerdict::Ok:
        return QCoreApplication::translate("Plan", "pip installs it.");
    case PipVerdict::Breaks:
        return QCoreApplication::translate("Plan", "pip installs it and breaks %n requirements.", nullptr, breaks);
    case PipVerdict::Fails:
        if (outcome.refused)
            return refusedFileWords(*outcome.refused);
        if (!outcome.refusedInstalled.empty())
            return QCoreApplication::translate("Plan",
                                               "pip refuses: it cannot read the metadata of what is installed: %1",
                                               "%1 is a list of package names")
                .arg(installNames(outcome.refusedInstalled));
        if (refusesWheel(outcome))
            return QCoreApplication::translate("Plan", "pip refuses: a wheel does not fit this Python or platform.");
        return QCoreApplication::translate("Plan", "pip refuses: it finds no versions that fit.");
    case PipVerdict::Unknown:
        break;
    }
    return QCoreApplication::translate("Plan", "What pip does is not known.");
}

QString pipUnknownWords(const PipUnknown &unknown)
{
    const QString name = shown(unknown.name);
    const QString version = shown(unknown.version);
    switch (unknown.kind) {
    case PipUnknown::Kind::SourceArchive:
        return QCoreApplication::translate(
                   "Plan", "It would build %1 %2 from its source archive; what that requires is unknown.")
            .arg(name, version);
    case PipUnknown::Kind::Address:
        return QCoreApplication::translate("Plan",
                                           "It would fetch what %1 %2 requires by address; that is not looked at here.")
            .arg(name, version);
    case PipUnknown::Kind::AskedAddress:
        return QCoreApplication::translate(
                   "Plan", "It would fetch %1 from the address that is asked for; that is not looked at here.",
                   "%1 is a package")
            .arg(name);
    case PipUnknown::Kind::LockedAddress:
        return QCoreApplication::translate(
                   "Plan", "It would fetch %1 from the address in its constraint line; that is not looked at here.",
                   "%1 is a package")
            .arg(name);
    }
    return {};
}

} // namespace constrictor
