// SPDX-License-Identifier: MIT
#include "items/planbanner.h"

#include "wording/indexproblems.h"
#include "wording/plans.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

QString boundWords(std::uint32_t lower)
{
    const auto count = static_cast<int>(lower);
    if (count == 0)
        return QCoreApplication::translate("PlanBanner", "Nothing is ruled out yet.");
    return QCoreApplication::translate("PlanBanner", "Fewer than %n lock edit(s) cannot work.", nullptr, count);
}

QString changeWords(const Answer &answer)
{
    const PlanResult &plan = answer.solved->plan;
    const auto added = std::ranges::count(plan.changes, ChangeKind::Install, &PlannedChange::kind);
    const int changed = static_cast<int>(plan.changes.size()) - static_cast<int>(added);
    const auto kept = static_cast<qsizetype>(answer.scan->environment.packages.size()) - changed;
    return QCoreApplication::translate("PlanBanner", "%n package(s) change, %1 are new, %2 stay as they are.",
                                       "%1 and %2 are numbers of packages", changed)
        .arg(QLocale().toString(added), QLocale().toString(kept));
}

/// Two sentences one behind the other; either may be empty.
QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QLatin1Char(' ') + second;
}

/// What ends with a name or an address, with its full stop.
QString asSentence(const QString &text)
{
    if (text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x3002))) // the ideographic full stop
        return text;
    return QCoreApplication::translate("PlanBanner", "%1.", "a sentence that has no full stop yet").arg(text);
}

PlanBanner stoppedBanner(const PlanResult &plan)
{
    return {std::nullopt, QCoreApplication::translate("PlanBanner", "Stopped before a set was found"),
            boundWords(plan.lowerBound.lockEdits)};
}

/// The one problem that stands for all: what the user can do something about comes first.
const IndexProblem *mainProblem(const Solved &solved)
{
    constexpr std::array order{IndexFault::NotAllowed, IndexFault::LoginRequired, IndexFault::NeedsWholeWheel};
    for (const IndexFault fault : order) {
        const auto found = std::ranges::find(solved.problems, fault, &IndexProblem::fault);
        if (found != solved.problems.end())
            return &*found;
    }
    return solved.problems.empty() ? nullptr : &solved.problems.front();
}

QString undecidedHeadline(const IndexProblem &problem)
{
    const auto origin = webOriginOf(problem.where);
    const QString host = origin ? QString::fromStdString(origin->host) : QString();
    switch (problem.fault) {
    case IndexFault::NoIndex:
        return QCoreApplication::translate("PlanBanner", "Not decided: no index is configured");
    case IndexFault::NotAllowed:
        return QCoreApplication::translate("PlanBanner", "Not decided: the index was not asked yet");
    case IndexFault::NotCarried:
        return QCoreApplication::translate("PlanBanner", "Not decided: the demo has a selection of packages only");
    case IndexFault::LoginRequired:
        return QCoreApplication::translate("PlanBanner", "Not decided: %1 asks for a sign-in", "%1 is a host")
            .arg(host);
    case IndexFault::NeedsWholeWheel:
        return QCoreApplication::translate("PlanBanner", "Not decided: %1 gives METADATA only with the whole wheel",
                                           "%1 is a host")
            .arg(host);
    default:
        return isUnreachable(problem.fault)
            ? QCoreApplication::translate("PlanBanner", "Not decided: the index is not reachable")
            : QString();
    }
}

/// Why the sources did not suffice, where they did not.
PlanBanner undecidedBanner(const Answer &answer)
{
    PlanBanner banner{Severity::Warning, planHeadline(answer.solved->plan), planVerdictDetail(answer.solved->plan)};
    const IndexProblem *problem = mainProblem(*answer.solved);
    if (!problem)
        return banner;
    if (const QString headline = undecidedHeadline(*problem); !headline.isEmpty())
        banner.headline = headline;
    if (problem->fault == IndexFault::NotAllowed)
        banner.detail = QCoreApplication::translate(
            "PlanBanner", "Until you agree, no request leaves this machine. Locks and files are unchanged.");
    else
        banner.detail =
            joined(joined(asSentence(indexProblemWords(*problem).title), indexWindowAdvice(*problem)), banner.detail);
    return banner;
}

PlanBanner staleBanner()
{
    return {Severity::Warning, QCoreApplication::translate("PlanBanner", "The environment changed since this plan"),
            QCoreApplication::translate("PlanBanner", "Plan again to see what is true now.")};
}

} // namespace

PlanBanner bannerOf(const Answer &answer, bool isStale)
{
    const PlanResult &plan = answer.solved->plan;
    if (isStale)
        return staleBanner();
    if (answer.stopped && plan.verdict == Verdict::Undecided)
        return stoppedBanner(plan);
    PlanBanner banner{Severity::Warning, planHeadline(plan), planVerdictDetail(plan)};
    switch (plan.verdict) {
    case Verdict::Impossible:
        banner.severity = Severity::Problem;
        break;
    case Verdict::Undecided:
        return undecidedBanner(answer);
    case Verdict::NeedsUnlock:
        banner.severity = plan.provedMinimal ? Severity::Passed : Severity::Warning;
        banner.detail = joined(banner.detail, changeWords(answer));
        break;
    case Verdict::Installable:
        banner.detail = joined(banner.detail, changeWords(answer));
        [[fallthrough]];
    case Verdict::Satisfied:
        banner.severity = Severity::Passed;
        break;
    }
    if (plan.basis == Basis::Cache && plan.verdict != Verdict::Satisfied) {
        banner.severity = Severity::Warning;
        banner.headline = QCoreApplication::translate("PlanBanner", "%1, as far as the cache knows",
                                                      "%1 is a verdict such as: 2 lock edits make this installable")
                              .arg(banner.headline);
    }
    return banner;
}

PlanBanner bannerOf(const PlanBounds &bounds)
{
    PlanBanner banner{
        std::nullopt, QCoreApplication::translate("PlanBanner", "Looking for the smallest set of lock edits"), {}};
    if (!bounds.upper) {
        banner.detail = boundWords(bounds.lower.lockEdits);
        return banner;
    }
    const auto count = static_cast<int>(bounds.upper->lockEdits);
    if (bounds.upper->lockEdits > bounds.lower.lockEdits)
        banner.detail = QCoreApplication::translate(
            "PlanBanner", "A set of %n lock edit(s) works. Checking whether fewer are enough.", nullptr, count);
    else
        banner.detail = QCoreApplication::translate(
            "PlanBanner", "%n lock edit(s) are the fewest. Looking for the fewest packages to change.", nullptr, count);
    return banner;
}

} // namespace constrictor
