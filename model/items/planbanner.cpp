// SPDX-License-Identifier: MIT
#include "items/planbanner.h"

#include "wording/plans.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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

PlanBanner stoppedBanner(const PlanResult &plan)
{
    return {BannerMood::Plain, QCoreApplication::translate("PlanBanner", "Stopped before a set was found"),
            boundWords(plan.lowerBound.lockEdits)};
}

PlanBanner staleBanner()
{
    return {BannerMood::Warning, QCoreApplication::translate("PlanBanner", "The environment changed since this plan"),
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
    PlanBanner banner{BannerMood::Warning, planHeadline(plan), planVerdictDetail(plan)};
    switch (plan.verdict) {
    case Verdict::Impossible:
        banner.mood = BannerMood::Problem;
        break;
    case Verdict::Undecided:
        break;
    case Verdict::NeedsUnlock:
        banner.mood = plan.provedMinimal ? BannerMood::Ok : BannerMood::Warning;
        banner.detail = joined(banner.detail, changeWords(answer));
        break;
    case Verdict::Installable:
        banner.detail = joined(banner.detail, changeWords(answer));
        [[fallthrough]];
    case Verdict::Satisfied:
        banner.mood = BannerMood::Ok;
        break;
    }
    return banner;
}

PlanBanner bannerOf(const PlanBounds &bounds)
{
    PlanBanner banner{
        BannerMood::Plain, QCoreApplication::translate("PlanBanner", "Looking for the smallest set of lock edits"), {}};
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
