// SPDX-License-Identifier: MIT
#include "exports/doctortext.h"

#include "wording/environments.h"
#include "wording/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace constrictor {

namespace {

constexpr std::size_t casesShown = 5;

struct Sign
{
    QString mark;
    Emphasis emphasis;
};

/// Shapes differ, so that they say the same without color.
Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return {QStringLiteral("✗"), Emphasis::Problem};
    case Severity::Warning:
        return {QStringLiteral("!"), Emphasis::Warning};
    case Severity::Note:
        return {QStringLiteral("i"), Emphasis::Note};
    case Severity::Passed:
        break;
    }
    return {QStringLiteral("✓"), Emphasis::Passed};
}

class Report
{
public:
    Report(const Scan &scan, const Diagnosis &diagnosis, bool verbose, const Emphasize &emphasize)
        : m_scan(scan)
        , m_diagnosis(diagnosis)
        , m_verbose(verbose)
        , m_emphasize(emphasize)
    {
    }

    QString text()
    {
        addHeader();
        for (const Severity severity : {Severity::Problem, Severity::Warning, Severity::Note})
            addGroup(severity);
        addPassed();
        addSummary();
        return m_text;
    }

private:
    void line(int indent, const QString &text) { m_text += QString(indent, u' ') + text + u'\n'; }
    [[nodiscard]] QString inked(const QString &text, Emphasis emphasis) const
    {
        return m_emphasize ? m_emphasize(text, emphasis) : text;
    }
    [[nodiscard]] QString faint(const QString &text) const { return inked(text, Emphasis::Faint); }

    void addHeader()
    {
        line(0,
             inked(environmentTitle(m_scan), Emphasis::Strong) + QStringLiteral("  ")
                 + faint(placeWords(m_scan.inputs)));
        line(0, environmentFacts(m_scan).join(QStringLiteral(" · ")));
    }

    void addGroup(Severity severity)
    {
        const std::size_t count = countOf(m_diagnosis, severity);
        if (count == 0)
            return;
        line(0, {});
        line(0, inked(severityHeading(severity), Emphasis::Strong) + u' ' + faint(QString::number(count)));
        for (const Finding &finding : m_diagnosis.findings) {
            if (finding.severity == severity)
                addFinding(finding);
        }
    }

    void addFinding(const Finding &finding)
    {
        const FindingText text = describe(finding);
        const Sign sign = signOf(finding.severity);
        line(0, {});
        line(2,
             inked(sign.mark, sign.emphasis) + u' ' + inked(text.title, Emphasis::Strong) + QStringLiteral("  ")
                 + faint(QStringLiteral("[%1]").arg(
                     QLatin1String(finding.rule.data(), static_cast<qsizetype>(finding.rule.size())))));
        line(4, text.why);
        if (!text.advice.isEmpty())
            line(4, QStringLiteral("→ ") + text.advice);
        addCases(finding, text);
        for (const Evidence &evidence : finding.evidence)
            line(4, faint(evidenceText(evidence)));
        if (!text.sourceUrl.isEmpty())
            line(4, faint(text.source + QStringLiteral(": ") + text.sourceUrl));
        else if (m_verbose)
            line(4, faint(text.source));
    }

    void addCases(const Finding &finding, const FindingText &text)
    {
        const std::size_t kept = finding.details.size();
        const std::size_t shownCases = m_verbose ? kept : std::min(kept, casesShown);
        for (std::size_t i = 0; i < shownCases; ++i) {
            const Evidence &evidence = finding.details[i].evidence;
            const QString sentence = text.details.at(static_cast<qsizetype>(i));
            const QString place = shortEvidenceText(evidence);
            const bool told = evidence.path.empty() || sentence.contains(evidenceText(evidence));
            line(6, QStringLiteral("• ") + sentence + (told ? QString() : QStringLiteral("  ") + faint(place)));
        }
        if (kept > 0 && finding.count > shownCases)
            line(6, faint(moreCases(finding, shownCases)));
    }

    void addPassed()
    {
        const auto passed = static_cast<int>(countOf(m_diagnosis, Severity::Passed));
        if (passed == 0)
            return;
        const Sign sign = signOf(Severity::Passed);
        line(0, {});
        if (!m_verbose) {
            line(2,
                 inked(sign.mark, sign.emphasis) + u' '
                     + QCoreApplication::translate("Doctor", "%n check(s) passed; -v lists them", nullptr, passed));
            return;
        }
        line(0, inked(severityHeading(Severity::Passed), Emphasis::Strong) + u' ' + faint(QString::number(passed)));
        for (const Finding &finding : m_diagnosis.findings) {
            if (finding.severity == Severity::Passed)
                line(2, inked(sign.mark, sign.emphasis) + u' ' + describe(finding).title);
        }
    }

    void addSummary()
    {
        const auto count = [this](Severity severity) { return static_cast<int>(countOf(m_diagnosis, severity)); };
        const int problems = count(Severity::Problem); // lupdate does not read calls in calls
        const int warnings = count(Severity::Warning);
        const int notes = count(Severity::Note);
        const QStringList parts{
            QCoreApplication::translate("Doctor", "%n problem(s)", "a part of the last line", problems),
            QCoreApplication::translate("Doctor", "%n warning(s)", "a part of the last line", warnings),
            QCoreApplication::translate("Doctor", "%n note(s)", "a part of the last line", notes)};
        line(0, {});
        line(0, inked(parts.join(QStringLiteral(" · ")), Emphasis::Strong));
    }

    const Scan &m_scan;
    const Diagnosis &m_diagnosis;
    bool m_verbose;
    const Emphasize &m_emphasize;
    QString m_text;
};

} // namespace

QString doctorText(const Scan &scan, const Diagnosis &diagnosis, bool verbose, const Emphasize &emphasize)
{
    return Report(scan, diagnosis, verbose, emphasize).text();
}

} // namespace constrictor
