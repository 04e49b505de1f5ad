// SPDX-License-Identifier: MIT
#include "support/jsonschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace constrictor::test {

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return type == QLatin1String("null");
    case QJsonValue::Bool:
        return type == QLatin1String("boolean");
    case QJsonValue::Double:
        return type == QLatin1String("number")
            || (type == QLatin1String("integer") && value.toDouble() == static_cast<double>(value.toInteger()));
    case QJsonValue::String:
        return type == QLatin1String("string");
    case QJsonValue::Array:
        return type == QLatin1String("array");
    case QJsonValue::Object:
        return type == QLatin1String("object");
    default:
        return false;
    }
}

bool hasOneOf(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return hasType(value, types.toString());
    for (const QJsonValue type : types.toArray()) {
        if (hasType(value, type.toString()))
            return true;
    }
    return false;
}

QString objectFault(const QJsonObject &object, const QJsonObject &schema, const QString &place)
{
    for (const QJsonValue name : schema.value(QLatin1String("required")).toArray()) {
        if (!object.contains(name.toString()))
            return place + QLatin1String(" lacks ") + name.toString();
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString where = place + QLatin1Char('/') + field.key();
        if (properties.contains(field.key())) {
            QString fault = schemaFault(field.value(), properties.value(field.key()).toObject(), where);
            if (!fault.isEmpty())
                return fault;
        } else if (schema.value(QLatin1String("additionalProperties")) == QJsonValue(false)) {
            return where + QLatin1String(" is not in the schema");
        }
    }
    return {};
}

QString arrayFault(const QJsonArray &array, const QJsonObject &schema, const QString &place)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = place + QLatin1Char('/') + QString::number(i);
        QString fault = schemaFault(array[i], schema.value(QLatin1String("items")).toObject(), where);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QJsonDocument readSchema(const QString &name)
{
    QFile file(QStringLiteral(CONSTRICTOR_SOURCE_DIR "/resources/schema/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace

QString schemaFault(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    static const QSet<QString> known{
        QStringLiteral("$schema"),  QStringLiteral("title"),      QStringLiteral("description"),
        QStringLiteral("type"),     QStringLiteral("const"),      QStringLiteral("enum"),
        QStringLiteral("required"), QStringLiteral("properties"), QStringLiteral("additionalProperties"),
        QStringLiteral("items")};
    for (const QString &keyword : schema.keys()) {
        if (!known.contains(keyword))
            return place + QLatin1String(": the schema has an unknown keyword ") + keyword;
    }
    if (schema.contains(QLatin1String("type")) && !hasOneOf(value, schema.value(QLatin1String("type"))))
        return place + QLatin1String(" has another type");
    if (schema.contains(QLatin1String("const")) && value != schema.value(QLatin1String("const")))
        return place + QLatin1String(" has another value");
    if (schema.contains(QLatin1String("enum")) && !schema.value(QLatin1String("enum")).toArray().contains(value))
        return place + QLatin1String(" is none of the possible values");
    if (value.isObject())
        return objectFault(value.toObject(), schema, place);
    return value.isArray() ? arrayFault(value.toArray(), schema, place) : QString();
}

QString schemaFault(const QByteArray &json, const QString &name)
{
    const QJsonDocument schema = readSchema(name);
    if (!schema.isObject())
        return name + QLatin1String(" is no schema");
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return QStringLiteral("not a JSON object");
    return schemaFault(document.object(), schema.object());
}

} // namespace constrictor::test
