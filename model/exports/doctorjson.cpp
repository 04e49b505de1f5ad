// SPDX-License-Identifier: MIT
#include "exports/doctorjson.h"

#include "exports/codes.h"
#include "exports/environmentjson.h"
#include "wording/findings.h"

#include <QJsonDocument>

namespace constrictor {

namespace {

QJsonArray argumentsJson(const Message &message)
{
    QJsonArray array;
    for (const std::string &argument : message.arguments)
        array.append(jsonText(argument));
    return array;
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    const bool placed = evidence.span.line != 0;
    return QJsonObject{
        {QStringLiteral("file"), jsonText(evidence.path)},
        {QStringLiteral("line"), placed ? QJsonValue(static_cast<int>(evidence.span.line)) : QJsonValue()}};
}

QJsonArray evidenceJson(const Finding &finding)
{
    QJsonArray array;
    for (const Evidence &evidence : evidenceOf(finding))
        array.append(evidenceJson(evidence));
    return array;
}

QJsonArray detailsJson(const Finding &finding, const FindingText &text)
{
    QJsonArray array;
    for (std::size_t i = 0; i < finding.details.size(); ++i) {
        const Message &message = finding.details[i].message;
        array.append(QJsonObject{{QStringLiteral("code"), jsonText(message.code)},
                                 {QStringLiteral("args"), argumentsJson(message)},
                                 {QStringLiteral("text"), text.details.at(static_cast<qsizetype>(i))}});
    }
    return array;
}

QJsonObject findingJson(const Finding &finding)
{
    const FindingText text = describe(finding);
    const QJsonObject source{
        {QStringLiteral("title"), text.source},
        {QStringLiteral("url"), text.sourceUrl.isEmpty() ? QJsonValue() : QJsonValue(text.sourceUrl)}};
    return QJsonObject{{QStringLiteral("id"), jsonText(finding.id)},
                       {QStringLiteral("rule"), jsonText(finding.rule)},
                       {QStringLiteral("severity"), jsonText(codeOf(finding.severity))},
                       {QStringLiteral("category"), jsonText(codeOf(finding.category))},
                       {QStringLiteral("code"), jsonText(finding.message.code)},
                       {QStringLiteral("args"), argumentsJson(finding.message)},
                       {QStringLiteral("fact"), finding.known ? textOrNull(finding.known->id) : QJsonValue()},
                       {QStringLiteral("title"), text.title},
                       {QStringLiteral("why"), text.why},
                       {QStringLiteral("advice"), text.advice},
                       {QStringLiteral("count"), static_cast<qint64>(finding.count)},
                       {QStringLiteral("details"), detailsJson(finding, text)},
                       {QStringLiteral("evidence"), evidenceJson(finding)},
                       {QStringLiteral("fixes"), QJsonArray()},
                       {QStringLiteral("source"), source}};
}

} // namespace

QByteArray doctorJson(const Scan &scan, const Diagnosis &diagnosis)
{
    QJsonArray findings;
    for (const Finding &finding : diagnosis.findings)
        findings.append(findingJson(finding));
    QJsonArray notChecked;
    for (const std::string_view rule : diagnosis.notChecked)
        notChecked.append(jsonText(rule));
    const QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.doctor/1")},
                             {QStringLiteral("environment"), environmentJson(scan)},
                             {QStringLiteral("findings"), findings},
                             {QStringLiteral("not_checked"), notChecked}};
    return QJsonDocument(object).toJson();
}

} // namespace constrictor
