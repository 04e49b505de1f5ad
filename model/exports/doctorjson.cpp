// SPDX-License-Identifier: MIT
#include "exports/doctorjson.h"

#include "exports/codes.h"
#include "exports/environmentjson.h"
#include "exports/jsonwriter.h"
#include "wording/findings.h"

namespace constrictor {

namespace {

void writeArguments(JsonWriter &json, const Message &message)
{
    json.key("args");
    json.beginArray();
    for (const std::string &argument : message.arguments)
        json.value(argument);
    json.endArray();
}

void writeEvidence(JsonWriter &json, const Finding &finding)
{
    json.key("evidence");
    json.beginArray();
    for (const Evidence &evidence : evidenceOf(finding)) {
        json.beginObject();
        json.key("file");
        json.value(evidence.path);
        json.key("line");
        evidence.span.line != 0 ? json.value(qint64{evidence.span.line}) : json.null();
        json.endObject();
    }
    json.endArray();
}

void writeDetails(JsonWriter &json, const Finding &finding, const FindingText &text)
{
    json.key("details");
    json.beginArray();
    for (std::size_t i = 0; i < finding.details.size(); ++i) {
        const Message &message = finding.details[i].message;
        json.beginObject();
        writeArguments(json, message);
        json.key("code");
        json.value(message.code);
        json.key("text");
        json.value(text.details.at(static_cast<qsizetype>(i)));
        json.endObject();
    }
    json.endArray();
}

void writeSource(JsonWriter &json, const FindingText &text)
{
    json.key("source");
    json.beginObject();
    json.key("title");
    json.value(text.source);
    json.key("url");
    text.sourceUrl.isEmpty() ? json.null() : json.value(text.sourceUrl);
    json.endObject();
}

/// Members in the order of their names.
void writeFinding(JsonWriter &json, const Finding &finding)
{
    const FindingText text = describe(finding);
    const auto member = [&json](std::string_view name, const auto &value) {
        json.key(name);
        json.value(value);
    };
    json.beginObject();
    member("advice", text.advice);
    writeArguments(json, finding.message);
    member("category", codeOf(finding.category));
    member("code", finding.message.code);
    member("count", static_cast<qint64>(finding.count));
    writeDetails(json, finding, text);
    writeEvidence(json, finding);
    member("fact", finding.known ? textOrNull(finding.known->id) : QJsonValue());
    member("fixes", QJsonValue(QJsonArray()));
    member("id", finding.id);
    member("rule", finding.rule);
    member("severity", codeOf(finding.severity));
    writeSource(json, text);
    member("title", text.title);
    member("why", text.why);
    json.endObject();
}

} // namespace

QByteArray doctorJson(const Scan &scan, const Diagnosis &diagnosis)
{
    JsonWriter json;
    json.beginObject();
    json.key("environment");
    json.value(QJsonValue(environmentJson(scan)));
    json.key("findings");
    json.beginArray();
    for (const Finding &finding : diagnosis.findings)
        writeFinding(json, finding);
    json.endArray();
    json.key("not_checked");
    json.beginArray();
    for (const std::string_view rule : diagnosis.notChecked)
        json.value(rule);
    json.endArray();
    json.key("schema");
    json.value(std::string_view("constrictor.doctor/1"));
    json.endObject();
    return json.take();
}

} // namespace constrictor
