// SPDX-License-Identifier: MIT
#include "items/planwhy.h"

#include "items/planmodel.h"
#include "wording/phrase.h"
#include "wording/planrows.h"
#include "wording/plans.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace constrictor {

namespace {

class WhyWriter
{
public:
    explicit WhyWriter(const Answer &answer)
        : m_environment(answer.scan->environment)
        , m_plan(answer.solved->plan)
    {
    }

    std::vector<WhyLine> write()
    {
        if (!m_plan.whyImpossible.steps.empty()) {
            const QStringList numbers = addSteps(m_plan.whyImpossible);
            addConclusion(WhyLine::Kind::Refusal, planHeadline(m_plan), numbers, {});
        }
        const bool hasLockCores = std::ranges::any_of(m_plan.cores, isAboutLocks);
        for (const PlanCore &core : m_plan.cores) {
            if (isAboutLocks(core) == hasLockCores)
                addConclusion(WhyLine::Kind::Conclusion, coreConclusion(core), addSteps(core.explanation), keyOf(core));
        }
        if (!m_lines.empty() && m_plan.provedMinimal && m_plan.verdict == Verdict::NeedsUnlock)
            addConclusion(WhyLine::Kind::Proof, planVerdictDetail(m_plan), {}, {});
        return std::move(m_lines);
    }

private:
    static bool isAboutLocks(const PlanCore &core) { return !core.members.empty() && core.members.front().isLock; }

    /// The numbers of the steps, new ones added.
    QStringList addSteps(const Explanation &explanation)
    {
        QStringList numbers;
        for (const ExplainedStep &step : explanation.steps) {
            const QString text = stepWords(m_environment, m_plan, step);
            auto line = std::ranges::find_if(
                m_lines, [&](const WhyLine &each) { return each.kind == WhyLine::Kind::Step && each.text == text; });
            if (line == m_lines.end()) {
                m_lines.push_back(lineOf(step, text));
                line = m_lines.end() - 1;
            }
            numbers.append(QLocale().toString(line->number));
        }
        return numbers;
    }

    WhyLine lineOf(const ExplainedStep &step, const QString &text)
    {
        WhyLine line;
        line.number = ++m_steps;
        line.text = text;
        switch (step.kind) {
        case ExplainedStep::Kind::Asked:
        case ExplainedStep::Kind::AskedWheel:
        case ExplainedStep::Kind::Upgrade:
        case ExplainedStep::Kind::WheelOtherPlatform:
        case ExplainedStep::Kind::WheelOtherPython:
            line.source = WhyLine::Source::Request;
            line.place = QCoreApplication::translate("PlanWhy", "Request");
            break;
        case ExplainedStep::Kind::Requires:
        case ExplainedStep::Kind::RequiresDirect:
        case ExplainedStep::Kind::Unusable:
            line.source = WhyLine::Source::Metadata;
            line.place = QStringLiteral("METADATA, Requires-Dist");
            break;
        case ExplainedStep::Kind::Locked:
            line.source = WhyLine::Source::ConstraintFile;
            line.place = step.lock ? lockPlace(m_environment, *step.lock) : QString();
            break;
        case ExplainedStep::Kind::Stays:
        case ExplainedStep::Kind::KeepsVersion:
        case ExplainedStep::Kind::LookedAt:
            line.source = WhyLine::Source::Environment;
            line.place = QCoreApplication::translate("PlanWhy", "Environment");
            break;
        case ExplainedStep::Kind::BadPair:
            line.source = WhyLine::Source::Knowledge;
            line.place = QCoreApplication::translate("PlanWhy", "Known combinations");
            break;
        case ExplainedStep::Kind::NotOpened:
            break;
        }
        return line;
    }

    void addConclusion(WhyLine::Kind kind, const QString &text, QStringList numbers, const QString &key)
    {
        numbers.removeDuplicates();
        WhyLine line;
        line.kind = kind;
        line.text = text;
        line.basis = QLocale().createSeparatedList(numbers);
        line.key = key;
        m_lines.push_back(std::move(line));
    }

    /// The row of the lock edit that the core asks for, where it names one alone.
    [[nodiscard]] static QString keyOf(const PlanCore &core)
    {
        if (core.members.size() != 1 || !core.members.front().isLock)
            return {};
        return PlanModel::keyOfEdit(core.members.front().lock);
    }

    const Environment &m_environment;
    const PlanResult &m_plan;
    std::vector<WhyLine> m_lines;
    int m_steps = 0;
};

} // namespace

std::vector<WhyLine> whyLines(const Answer &answer)
{
    return WhyWriter(answer).write();
}

QString whyTitle(const PlanResult &plan)
{
    const auto edits = static_cast<int>(plan.edits.size());
    if (plan.verdict == Verdict::Impossible)
        return QCoreApplication::translate("PlanWhy", "Why no lock edit can help");
    if (plan.verdict == Verdict::NeedsUnlock && plan.provedMinimal)
        return QCoreApplication::translate("PlanWhy", "Why %n lock edit(s) are needed, and why they are enough",
                                           nullptr, edits);
    if (plan.verdict == Verdict::NeedsUnlock)
        return QCoreApplication::translate("PlanWhy", "Why %n lock edit(s) work", nullptr, edits);
    return QCoreApplication::translate("PlanWhy", "Why");
}

QString whyText(const PlanResult &plan, const std::vector<WhyLine> &lines)
{
    QString text = whyTitle(plan) + QLatin1Char('\n');
    for (const WhyLine &line : lines) {
        const QString lead = line.kind == WhyLine::Kind::Step ? QStringLiteral("%1. ").arg(line.number)
            : line.basis.isEmpty()                            ? QStringLiteral("=> ")
                                                              : QStringLiteral("=> %1: ").arg(line.basis);
        text += lead + line.text;
        if (!line.place.isEmpty())
            text += QStringLiteral(" (%1)").arg(line.place);
        text += QLatin1Char('\n');
    }
    return text;
}

QStringList pipLines(const PlanResult &plan)
{
    QStringList lines{pipOutcomeWords(plan.pipToday)};
    for (const PipUnknown &unknown : plan.pipToday.unknowns)
        lines.append(pipUnknownWords(unknown));
    for (const PipBreak &broken : plan.pipToday.breaks)
        lines.append(
            QStringLiteral("%1 %2: %3").arg(shown(broken.name), shown(broken.version), shown(broken.requirement)));
    return lines;
}

} // namespace constrictor
