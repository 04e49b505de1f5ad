// SPDX-License-Identifier: MIT
#include "wording/planrows.h"

#include "pep/name.h"
#include "wording/phrase.h"
#include "wording/plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace constrictor {

namespace {

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Upgrade:
        return QCoreApplication::translate("PlanRows", "Upgrade");
    case ChangeKind::Downgrade:
        return QCoreApplication::translate("PlanRows", "Downgrade");
    case ChangeKind::Replace:
        return QCoreApplication::translate("PlanRows", "Other build");
    case ChangeKind::Install:
        return QCoreApplication::translate("PlanRows", "New");
    case ChangeKind::Remove:
        break;
    }
    return QCoreApplication::translate("PlanRows", "Removed");
}

} // namespace

QString editReason(const PlanResult &plan, const PlannedEdit &edit)
{
    const std::string name = pep::normalizedName(edit.name);
    const auto isAsked = [&](const PlannedChange &change) { return change.asked && change.normalizedName == name; };
    if (std::ranges::any_of(plan.changes, isAsked))
        return QCoreApplication::translate("PlanRows", "You asked for this version");
    for (const PlanCore &core : plan.cores) {
        const auto isOurs = [&](const PlanCore::Member &member) { return member.isLock && member.lock == edit.lock; };
        if (std::ranges::none_of(core.members, isOurs))
            continue;
        const std::vector<ExplainedStep> &steps = core.explanation.steps;
        const auto cause = std::ranges::find_if(steps, [&](const ExplainedStep &step) {
            return step.kind == ExplainedStep::Kind::Requires && step.target == name;
        });
        if (cause != steps.end())
            return QCoreApplication::translate("PlanRows", "Needed by %1 %2", "%1 is a package, %2 versions")
                .arg(shown(cause->name), versionRunWords(cause->versions));
    }
    return {};
}

QString changeReason(const PlannedChange &change)
{
    QString word = changeWord(change.kind);
    if (change.yanked)
        return QCoreApplication::translate("PlanRows", "%1, was yanked by its makers", "%1 is Upgrade, New, ...")
            .arg(word);
    if (change.prerelease)
        return QCoreApplication::translate("PlanRows", "%1, a pre-release", "%1 is Upgrade, New, ...").arg(word);
    return word;
}

QString editedLine(const Environment &environment, const PlannedEdit &edit)
{
    const ConstraintLine &line = lineOf(environment, edit.lock);
    if (line.version.length == 0)
        return QStringLiteral("%1==%2").arg(shown(edit.name), shown(edit.to));
    const std::string &text = environment.constraintFiles[edit.lock.file].text;
    std::string edited = text.substr(line.span.offset, line.span.length);
    edited.replace(line.version.offset - line.span.offset, line.version.length, "==" + edit.to);
    return shown(edited);
}

QString lockPlace(const Environment &environment, const Lock &lock)
{
    const QString path = shown(environment.constraintFiles[lock.file].path);
    return QStringLiteral("%1:%2").arg(path.section(QLatin1Char('/'), -1),
                                       QString::number(lineOf(environment, lock).span.line));
}

} // namespace constrictor
