// SPDX-License-Identifier: MIT
#include "exports/doctormarkdown.h"

#include "wording/environments.h"
#include "wording/findings.h"
#include "wording/phrase.h"

#include <QStringList>

namespace constrictor {

namespace {

/// @p text with everything that CommonMark gives a meaning behind a backslash.
QString escaped(const QString &text)
{
    static const QString special = QStringLiteral("\\`*_{}[]()<>#+-!|&~");
    QString result;
    for (const QChar character : text) {
        if (special.contains(character))
            result += u'\\';
        result += character;
    }
    return result;
}

QString sourceLine(const FindingText &text)
{
    const QString title = escaped(text.source);
    return text.sourceUrl.isEmpty() ? title : QStringLiteral("[%1](<%2>)").arg(title, text.sourceUrl);
}

QString detailLine(const Finding &finding, const FindingText &text, std::size_t index)
{
    const Evidence &evidence = finding.details[index].evidence;
    const QString sentence = escaped(text.details.at(static_cast<qsizetype>(index)));
    const QString place = evidence.path.empty() ? QString() : QStringLiteral(" — ") + escaped(evidenceText(evidence));
    return QStringLiteral("- ") + sentence + place;
}

QString findingSection(const Finding &finding)
{
    const FindingText text = describe(finding);
    QStringList lines{QStringLiteral("### ") + escaped(text.title), QString(), escaped(text.why)};
    if (!text.advice.isEmpty())
        lines << QString() << escaped(text.advice);
    if (!finding.details.empty() || !finding.evidence.empty())
        lines << QString();
    for (std::size_t i = 0; i < finding.details.size(); ++i)
        lines << detailLine(finding, text, i);
    for (const Evidence &evidence : finding.evidence)
        lines << QStringLiteral("- ") + escaped(evidenceText(evidence));
    if (finding.count > finding.details.size() && !finding.details.empty())
        lines << QStringLiteral("- ") + moreCases(finding, finding.details.size());
    lines << QString() << sourceLine(text) << QString() << QString();
    return lines.join(u'\n');
}

QString group(const Diagnosis &diagnosis, Severity severity)
{
    QString result;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.severity != severity)
            continue;
        result += severity == Severity::Passed ? QStringLiteral("- %1\n").arg(escaped(describe(finding).title))
                                               : findingSection(finding);
    }
    if (result.isEmpty())
        return {};
    return QStringLiteral("## %1 (%2)\n\n%3")
        .arg(severityHeading(severity), QString::number(countOf(diagnosis, severity)), result);
}

} // namespace

QByteArray doctorMarkdown(const Scan &scan, const Diagnosis &diagnosis)
{
    QString report = QStringLiteral("# ") + escaped(environmentTitle(scan)) + QStringLiteral("\n\n");
    for (const QString &fact : environmentFacts(scan))
        report += QStringLiteral("- ") + escaped(fact) + u'\n';
    report += u'\n';
    for (const Severity severity : {Severity::Problem, Severity::Warning, Severity::Note, Severity::Passed})
        report += group(diagnosis, severity);
    return report.toUtf8();
}

} // namespace constrictor
