// SPDX-License-Identifier: MIT
#include "plantext.h"

#include "exports/piptexts.h"
#include "texttable.h"
#include "wording/indexproblems.h"
#include "wording/phrase.h"
#include "wording/plans.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace constrictor::cli {

namespace {

class PlanText
{
public:
    PlanText(const Scan &scan, const Solved &solved, Console &console)
        : m_environment(scan.environment)
        , m_solved(solved)
        , m_plan(solved.plan)
        , m_console(console)
    {
    }

    void write(bool everything)
    {
        writeHeadline();
        writeProblems(everything);
        writeEdits();
        writeChanges();
        if (m_plan.undecided == Undecided::ListsUnavailable)
            return; // what follows would rest on lists that nobody has seen
        writeWhy(everything);
        writeWarnings();
        writeCommand();
        if (everything)
            writeLog();
        writeAlternatives();
        writePip();
    }

private:
    void line(const QString &text) { m_console.write(text + QLatin1Char('\n')); }
    void heading(const QString &text) { line(QLatin1Char('\n') + m_console.inked(text, Ink::Bold)); }

    void writeHeadline()
    {
        const bool isBad = m_plan.verdict == Verdict::Impossible;
        const Ink ink = isBad ? Ink::Red : m_plan.verdict == Verdict::Undecided ? Ink::Yellow : Ink::Green;
        line(m_console.inked(planHeadline(m_plan), ink));
        if (const QString detail = planVerdictDetail(m_plan); !detail.isEmpty())
            line(detail);
    }

    /// What could not be asked, as far as a person can take it in.
    void writeProblems(bool everything)
    {
        for (const std::string &host : m_solved.trustedHosts)
            line(m_console.inked(trustedHostWords(host), Ink::Yellow));
        for (const JoinedSource::Assumed &assumed : m_solved.assumed)
            line(m_console.inked(assumedWords(assumed.name, assumed.version, assumed.requiresDist), Ink::Yellow));
        const std::vector<IndexProblem> problems = mainProblems(m_solved.problems);
        if (problems.empty())
            return;
        heading(QCoreApplication::translate("Plan", "What could not be looked up: the answer may be incomplete"));
        const std::size_t usual = everything ? problems.size() : 5;
        QString said;
        for (std::size_t i = 0; i < std::min(usual, problems.size()); ++i) {
            const ErrorWords words = indexProblemWords(problems[i]);
            line(QStringLiteral("  ") + m_console.inked(words.title, Ink::Yellow));
            if (!words.advice.isEmpty() && words.advice != said)
                line(QStringLiteral("  ") + words.advice);
            said = words.advice;
        }
        const auto others = static_cast<int>(problems.size() - std::min(usual, problems.size()));
        if (others > 0)
            line(QStringLiteral("  ") + QCoreApplication::translate("Plan", "and %n more (-v)", nullptr, others));
    }

    void table(const std::vector<QStringList> &rows)
    {
        const std::vector<int> widths = columnWidths(rows);
        for (const QStringList &cells : rows) {
            QString text = QStringLiteral("  ");
            for (int i = 0; i < cells.size(); ++i)
                text += i + 1 == cells.size() ? cells[i] : padded(cells[i], widths[static_cast<std::size_t>(i)] + 2);
            line(text);
        }
    }

    [[nodiscard]] static QString newClauses(const PlannedEdit &edit)
    {
        return edit.clauses.empty() ? QCoreApplication::translate("Plan", "removed") : shown(edit.clauses);
    }

    void writeEdits()
    {
        if (m_plan.edits.empty())
            return;
        heading(QCoreApplication::translate("Plan", "Lock edits"));
        std::vector<QStringList> rows;
        for (const PlannedEdit &edit : m_plan.edits) {
            const QString place =
                QStringLiteral("%1:%2").arg(shown(m_environment.constraintFiles[edit.lock.file].path),
                                            QString::number(lineOf(m_environment, edit.lock).span.line));
            rows.push_back(
                {shown(edit.name), QStringLiteral("%1 -> %2").arg(shown(edit.from), newClauses(edit)), place});
        }
        table(rows);
    }

    void writeChanges()
    {
        std::vector<QStringList> changed;
        std::vector<QStringList> added;
        for (const PlannedChange &change : m_plan.changes) {
            if (change.kind == ChangeKind::Install)
                added.push_back({shown(change.name), shown(change.to)});
            else
                changed.push_back({shown(change.name),
                                   QStringLiteral("%1 -> %2").arg(shown(change.from), shown(change.to)),
                                   changeKindWord(change.kind)});
        }
        if (!changed.empty()) {
            heading(QCoreApplication::translate("Plan", "Packages that change"));
            table(changed);
        }
        if (!added.empty()) {
            heading(QCoreApplication::translate("Plan", "New packages"));
            table(added);
        }
    }

    /// Writes what was not said before; gives the numbers of all the steps.
    QStringList writeSteps(const Explanation &explanation)
    {
        QStringList numbers;
        for (const ExplainedStep &step : explanation.steps) {
            const QString text = stepWords(m_environment, m_plan, step);
            const auto [said, isNew] = m_said.emplace(text, m_said.size() + 1);
            numbers.append(QString::number(said->second));
            if (isNew)
                line(QStringLiteral("%1. %2").arg(said->second, 3).arg(text));
        }
        return numbers;
    }

    void writeWhy(bool everything)
    {
        const auto isWritten = [&](const PlanCore &core) { return everything || core.members.front().isLock; };
        if (m_plan.whyImpossible.steps.empty() && std::none_of(m_plan.cores.begin(), m_plan.cores.end(), isWritten))
            return;
        heading(QCoreApplication::translate("Plan", "Why"));
        writeSteps(m_plan.whyImpossible);
        for (const PlanCore &core : m_plan.cores) {
            if (!isWritten(core))
                continue;
            const QString numbers = writeSteps(core.explanation).join(QStringLiteral(", "));
            line(QStringLiteral("     ")
                 + m_console.inked(QCoreApplication::translate("Plan", "%1 (from %2)",
                                                               "%1 is a conclusion, %2 the numbers of its reasons")
                                       .arg(coreConclusion(core), numbers),
                                   Ink::Blue));
        }
    }

    void writeWarnings()
    {
        if (!m_plan.warnings.empty())
            line({});
        for (const PlanWarning &warning : m_plan.warnings)
            line(m_console.inked(warningWords(warning), Ink::Yellow));
    }

    void writeCommand()
    {
        const std::string command = pipCommand(m_plan);
        if (command.empty())
            return;
        heading(m_plan.edits.empty() ? QCoreApplication::translate("Plan", "Command")
                                     : QCoreApplication::translate("Plan", "Command, after the edits"));
        line(QStringLiteral("  ") + shown(command));
    }

    void writeAlternatives()
    {
        if (m_plan.alternatives.empty())
            return;
        heading(QCoreApplication::translate("Plan", "Alternatives"));
        for (const Alternative &alternative : m_plan.alternatives)
            line(QStringLiteral("  ") + alternativeWords(alternative));
    }

    void writeLog()
    {
        const std::vector<std::string> log = pipLog(m_plan);
        if (log.empty())
            return;
        heading(QCoreApplication::translate("Plan", "What pip prints then"));
        for (const std::string &text : log)
            line(QStringLiteral("  ") + shown(text));
    }

    void writePip()
    {
        heading(QCoreApplication::translate("Plan", "What pip %1 would do today (predicted)")
                    .arg(shown(m_plan.pipToday.pip)));
        line(QStringLiteral("  ") + pipOutcomeWords(m_plan.pipToday));
        for (const PipUnknown &unknown : m_plan.pipToday.unknowns)
            line(QStringLiteral("  ") + pipUnknownWords(unknown));
        constexpr std::size_t shownBreaks = 10;
        for (std::size_t i = 0; i < std::min(shownBreaks, m_plan.pipToday.breaks.size()); ++i) {
            const PipBreak &broken = m_plan.pipToday.breaks[i];
            line(QStringLiteral("  %1 %2: %3")
                     .arg(shown(broken.name), shown(broken.version), shown(broken.requirement)));
        }
    }

    const Environment &m_environment;
    const Solved &m_solved;
    const PlanResult &m_plan;
    Console &m_console;
    std::map<QString, std::size_t> m_said; ///< sentences and their numbers
};

} // namespace

void writePlan(const Scan &scan, const Solved &solved, bool everything, Console &console)
{
    PlanText(scan, solved, console).write(everything);
}

QString boundsWords(PlanCost lower, std::optional<PlanCost> upper)
{
    if (!upper)
        return QCoreApplication::translate("Plan", "Lock edits: at least %1").arg(lower.lockEdits);
    return QCoreApplication::translate("Plan", "Lock edits: at least %1, at most %2")
        .arg(lower.lockEdits)
        .arg(upper->lockEdits);
}

} // namespace constrictor::cli
