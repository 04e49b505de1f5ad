// SPDX-License-Identifier: MIT
#include "wording/findings.h"
#include "wording/builtinknowledge.h"
#include "wording/language.h"
#include "wording/phrase.h"

#include "diagnose/rule.h"

#include <QTest>

#include <array>

using namespace constrictor;

namespace {

/// A finding of that code with as many arguments as any sentence takes.
Finding findingOf(std::string_view code)
{
    Finding finding;
    finding.message = {code, {"<1>", "<2>", "<3>", "<4>", "<5>"}};
    finding.details.push_back({{code, {"<1>", "<2>", "<3>", "<4>", "<5>"}}, {}});
    finding.count = 2;
    return finding;
}

/// Whether there are words for the code of a message or detail.
bool hasWords(std::string_view code)
{
    const FindingText text = describe(findingOf(code));
    return !text.title.isEmpty() || !text.details.first().isEmpty();
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords();
    void everyRuleIsDocumented();
    void sentencesAreFilledInEveryLanguage();
    void knownTextsFollowTheLanguage();
    void argumentsAreNoFormat();
    void controlCharactersAreShown();
    void evidenceNamesTheLine();
    void passedFindingsSayWhatWasChecked();
};

void FindingsTest::everyCodeHasWords()
{
    for (const Rule *rule : allRules()) {
        for (const std::string_view code : rule->codes)
            QVERIFY2(hasWords(code), std::string(code).c_str());
    }
    QVERIFY(!hasWords("no-such-code"));
}

void FindingsTest::everyRuleIsDocumented()
{
    for (const Rule *rule : allRules()) {
        const RuleText text = describeRule(rule->id);
        QVERIFY2(!text.passed.isEmpty(), std::string(rule->id).c_str());
        QVERIFY2(!text.documentation.isEmpty(), std::string(rule->id).c_str());
    }
    QVERIFY(describeRule("no-such-rule").passed.isEmpty());
}

void FindingsTest::sentencesAreFilledInEveryLanguage()
{
    Translation translation;
    for (const Language language : AllLanguages) {
        translation.use(language);
        for (const Rule *rule : allRules()) {
            for (const std::string_view code : rule->codes) {
                const FindingText text = describe(findingOf(code));
                const QString all = text.title + text.why + text.advice + text.details.join(QString());
                QVERIFY2(!all.contains(u'%'), qPrintable(all));
                QVERIFY2(!all.contains(QLatin1String("(s)")) || language != Language::English, qPrintable(all));
                QVERIFY2(text.title.isEmpty() || !text.source.isEmpty(), qPrintable(all));
            }
        }
    }
}

void FindingsTest::knownTextsFollowTheLanguage()
{
    const Knowledge knowledge = builtInKnowledge();
    QVERIFY(!knowledge.facts.empty());
    Finding finding = findingOf("known-fact");
    SourcedText known = *knowledge.facts.front().text;
    known.source.title = {"A report", "報告", "보고"};
    finding.known = std::make_shared<const SourcedText>(known);
    Translation translation;
    const std::array<std::string, 3> titles{known.title.en, known.title.ja, known.title.ko};
    const std::array<std::string, 3> sources{"A report", "報告", "보고"};
    for (const Language language : AllLanguages) {
        translation.use(language);
        const FindingText text = describe(finding);
        QVERIFY(!text.title.contains(u'%'));
        QCOMPARE(text.source, QString::fromStdString(sources[static_cast<std::size_t>(language)]));
        const std::string &expected = titles[static_cast<std::size_t>(language)];
        QCOMPARE(text.title, filled(QString::fromStdString(expected), finding.message.arguments));
    }
}

void FindingsTest::argumentsAreNoFormat()
{
    const std::array<std::string, 2> arguments{"%2 %n %1", "two"};
    QCOMPARE(filled(QStringLiteral("%1|%2|%3|%|%x"), arguments), QStringLiteral("%2 %n %1|two||%|%x"));
}

void FindingsTest::controlCharactersAreShown()
{
    QCOMPARE(shown("a\x1b[31mb\n"), QStringLiteral("a\\u{1b}[31mb\\u{a}"));
    QCOMPARE(shown("\xe2\x80\xae"
                   "x"),
             QStringLiteral("\\u{202e}x"));
    QCOMPARE(shown("\xff"), QStringLiteral("\ufffd"));
    QCOMPARE(shown("日本語"), QStringLiteral("日本語"));
}

void FindingsTest::evidenceNamesTheLine()
{
    Evidence evidence{"/etc/pip/constraint.txt", {}};
    QCOMPARE(evidenceText(evidence), QStringLiteral("/etc/pip/constraint.txt"));
    evidence.span.line = 175;
    QCOMPARE(evidenceText(evidence), QStringLiteral("/etc/pip/constraint.txt:175"));
    QCOMPARE(shortEvidenceText(evidence), QStringLiteral("constraint.txt:175"));
    evidence.path = "/usr/lib/a-1.0.dist-info/METADATA";
    QCOMPARE(shortEvidenceText(evidence), QStringLiteral("a-1.0.dist-info/METADATA:175"));
    evidence.path = "name";
    QCOMPARE(shortEvidenceText(evidence), QStringLiteral("name:175"));
}

void FindingsTest::passedFindingsSayWhatWasChecked()
{
    Finding finding;
    finding.severity = Severity::Passed;
    finding.rule = finding.message.code = "unmet-requirements";
    const FindingText text = describe(finding);
    QCOMPARE(text.title, describeRule("unmet-requirements").passed);
    QVERIFY(text.title != describe(findingOf("unmet-requirements")).title);
    QVERIFY(!text.why.isEmpty());
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "findingstest.moc"
