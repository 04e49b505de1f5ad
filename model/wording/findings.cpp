// SPDX-License-Identifier: MIT
#include "wording/findings.h"

#include "wording/findingwords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

const std::array wordTables{&requirementsWords, &packagesWords, &lockWords, &containerWords};

/// The row of one kind of table whose @p key is @p wanted, or nullptr.
template<typename Row>
const Row *find(std::span<const Row> WordTable::*rows, std::string_view Row::*key, std::string_view wanted)
{
    for (const auto table : wordTables) {
        const std::span<const Row> all = table().*rows;
        for (const Row &row : all) {
            if (row.*key == wanted)
                return &row;
        }
    }
    return nullptr;
}

const FindingWords *wordsOf(std::string_view code)
{
    return find(&WordTable::findings, &FindingWords::code, code);
}

const DetailWords *detailWordsOf(std::string_view code)
{
    return find(&WordTable::details, &DetailWords::code, code);
}

QString inCurrentLanguage(const LocalizedText &text)
{
    const QLocale::Language language = QLocale().language();
    if (language == QLocale::Japanese && !text.ja.empty())
        return shown(text.ja);
    if (language == QLocale::Korean && !text.ko.empty())
        return shown(text.ko);
    return shown(text.en);
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return QCoreApplication::translate("Findings", "Knowledge base, confidence high", "source of a finding");
    case Confidence::Medium:
        return QCoreApplication::translate("Findings", "Knowledge base, confidence medium", "source of a finding");
    case Confidence::Low:
        break;
    }
    return QCoreApplication::translate("Findings", "Knowledge base, confidence low", "source of a finding");
}

void takeKnown(const SourcedText &known, std::span<const std::string> arguments, FindingText &text)
{
    if (!known.title.en.empty()) {
        text.title = filled(inCurrentLanguage(known.title), arguments);
        text.why = filled(inCurrentLanguage(known.why), arguments);
        text.advice = filled(inCurrentLanguage(known.advice), arguments);
    }
    text.source =
        known.source.title.en.empty() ? confidenceName(known.source.confidence) : inCurrentLanguage(known.source.title);
    text.sourceUrl = shown(known.source.url);
}

QString withLine(const QString &path, const SourceSpan &span)
{
    return span.line == 0 ? path : QStringLiteral("%1:%2").arg(path, QString::number(span.line));
}

} // namespace

FindingText describe(const Finding &finding)
{
    FindingText text;
    if (finding.severity == Severity::Passed && finding.message.code == finding.rule) {
        const RuleText rule = describeRule(finding.rule);
        text.title = rule.passed;
        text.why = rule.documentation;
        text.source = say(fromFiles, {}, 0);
    } else if (const FindingWords *words = wordsOf(finding.message.code)) {
        const std::vector<std::string> &arguments = finding.message.arguments;
        text.title = say(words->title, arguments, finding.count);
        text.why = say(words->why, arguments, finding.count);
        text.advice = say(words->advice, arguments, finding.count);
        text.source = say(words->source, arguments, finding.count);
    }
    if (finding.known)
        takeKnown(*finding.known, finding.message.arguments, text);
    for (const Detail &detail : finding.details) {
        const DetailWords *words = detailWordsOf(detail.message.code);
        text.details.append(words ? say(words->sentence, detail.message.arguments, 1) : QString());
    }
    return text;
}

RuleText describeRule(std::string_view rule)
{
    const RuleWords *words = find(&WordTable::rules, &RuleWords::rule, rule);
    return words ? RuleText{say(words->passed, {}, 0), say(words->documentation, {}, 0)} : RuleText{};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return QCoreApplication::translate("Findings", "Problem", "severity of a finding");
    case Severity::Warning:
        return QCoreApplication::translate("Findings", "Warning", "severity of a finding");
    case Severity::Note:
        return QCoreApplication::translate("Findings", "Note", "severity of a finding");
    case Severity::Passed:
        break;
    }
    return QCoreApplication::translate("Findings", "Passed", "severity of a finding");
}

QString severityHeading(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return QCoreApplication::translate("Findings", "Problems", "heading of a group of findings");
    case Severity::Warning:
        return QCoreApplication::translate("Findings", "Warnings", "heading of a group of findings");
    case Severity::Note:
        return QCoreApplication::translate("Findings", "Notes", "heading of a group of findings");
    case Severity::Passed:
        break;
    }
    return QCoreApplication::translate("Findings", "Passed checks", "heading of a group of findings");
}

QString evidenceText(const Evidence &evidence)
{
    return withLine(shown(evidence.path), evidence.span);
}

QString shortEvidenceText(const Evidence &evidence)
{
    const QString path = shown(evidence.path);
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const qsizetype folder = path.left(std::max<qsizetype>(name - 1, 0)).lastIndexOf(u'/') + 1;
    const bool inMetadata = QStringView(path).mid(folder, name - folder).contains(u"-info/");
    return withLine(path.mid(inMetadata ? folder : name), evidence.span);
}

QString moreCases(const Finding &finding, std::size_t shownCases)
{
    const auto more = static_cast<int>(finding.count - std::min(finding.count, shownCases));
    return QCoreApplication::translate("Findings", "and %n more", "cases of a finding that are not listed", more);
}

} // namespace constrictor
