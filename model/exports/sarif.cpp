// SPDX-License-Identifier: MIT
#include "exports/sarif.h"

#include "diagnose/rule.h"
#include "exports/environmentjson.h"
#include "wording/findings.h"

#include <QJsonDocument>

#include <algorithm>

namespace constrictor {

namespace {

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Passed:
        break;
    }
    return QStringLiteral("none");
}

QJsonObject messageOf(const QString &text)
{
    return QJsonObject{{QStringLiteral("text"), text}};
}

/// A path inside the root as a relative reference (RFC 3986).
QString relativeUri(std::string_view path)
{
    while (path.starts_with('/'))
        path.remove_prefix(1);
    const QByteArray bytes(path.data(), static_cast<qsizetype>(path.size()));
    return QString::fromLatin1(bytes.toPercentEncoding("/"));
}

QJsonArray locationsOf(const std::vector<Evidence> &evidence)
{
    QJsonArray locations;
    for (const Evidence &place : evidence) {
        if (place.path.empty())
            continue;
        QJsonObject physical{{QStringLiteral("artifactLocation"),
                              QJsonObject{{QStringLiteral("uri"), relativeUri(place.path)},
                                          {QStringLiteral("uriBaseId"), QStringLiteral("ROOT")}}}};
        if (place.span.line != 0)
            physical.insert(QStringLiteral("region"),
                            QJsonObject{{QStringLiteral("startLine"), static_cast<int>(place.span.line)}});
        locations.append(QJsonObject{{QStringLiteral("physicalLocation"), physical}});
    }
    return locations;
}

QJsonArray rulesJson()
{
    QJsonArray rules;
    for (const Rule *rule : allRules()) {
        const RuleText text = describeRule(rule->id);
        rules.append(QJsonObject{
            {QStringLiteral("id"), jsonText(rule->id)},
            {QStringLiteral("shortDescription"), messageOf(text.passed)},
            {QStringLiteral("fullDescription"), messageOf(text.documentation)},
            {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), levelOf(rule->severity)}}}});
    }
    return rules;
}

/// The same in the next run while the same is the case; the cases of one finding differ in it.
QString fingerprintOf(const Finding &finding, const std::vector<std::string> &arguments)
{
    QString fingerprint = jsonText(finding.id);
    for (const std::string &argument : arguments)
        fingerprint += QLatin1Char('/') + jsonText(argument);
    return fingerprint;
}

QJsonObject resultOf(const Finding &finding, const QString &message, const std::vector<Evidence> &evidence,
                     const std::vector<std::string> &arguments)
{
    const auto rule = std::ranges::find(allRules(), finding.rule, [](const Rule *each) { return each->id; });
    const bool passed = finding.severity == Severity::Passed;
    return QJsonObject{{QStringLiteral("ruleId"), jsonText(finding.rule)},
                       {QStringLiteral("ruleIndex"), static_cast<int>(rule - allRules().begin())},
                       {QStringLiteral("kind"), passed ? QStringLiteral("pass") : QStringLiteral("fail")},
                       {QStringLiteral("level"), levelOf(finding.severity)},
                       {QStringLiteral("message"), messageOf(message)},
                       {QStringLiteral("locations"), locationsOf(evidence)},
                       {QStringLiteral("partialFingerprints"),
                        QJsonObject{{QStringLiteral("constrictorFinding/v1"), fingerprintOf(finding, arguments)}}}};
}

void addResults(const Finding &finding, QJsonArray &results)
{
    const FindingText text = describe(finding);
    if (finding.details.empty()) {
        const QString message = text.why.isEmpty() ? text.title : text.title + QStringLiteral(". ") + text.why;
        results.append(resultOf(finding, message, finding.evidence, {}));
        return;
    }
    for (std::size_t i = 0; i < finding.details.size(); ++i) {
        const Detail &detail = finding.details[i];
        const QString message = text.title + QStringLiteral(": ") + text.details.at(static_cast<qsizetype>(i));
        results.append(resultOf(finding, message, {detail.evidence}, detail.message.arguments));
    }
}

} // namespace

QByteArray doctorSarif(const Diagnosis &diagnosis, const QString &version)
{
    QJsonArray results;
    for (const Finding &finding : diagnosis.findings)
        addResults(finding, results);
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("constrictor-cli")},
                             {QStringLiteral("version"), version},
                             {QStringLiteral("rules"), rulesJson()}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                          {QStringLiteral("results"), results}};
    const QJsonObject log{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                          {QStringLiteral("version"), QStringLiteral("2.1.0")},
                          {QStringLiteral("runs"), QJsonArray{run}}};
    return QJsonDocument(log).toJson();
}

} // namespace constrictor
