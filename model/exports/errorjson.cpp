// SPDX-License-Identifier: MIT
#include "exports/errorjson.h"

#include "exports/codes.h"
#include "exports/environmentjson.h"
#include "wording/errors.h"

#include <QJsonDocument>

namespace constrictor {

QByteArray errorJson(const QString &kind, const QString &message, const QString &advice, const QString &file)
{
    const QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.error/1")},
                             {QStringLiteral("kind"), kind},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("advice"), advice},
                             {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)},
                             {QStringLiteral("line"), QJsonValue()},
                             {QStringLiteral("column"), QJsonValue()}};
    return QJsonDocument(object).toJson();
}

QByteArray errorJson(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return errorJson(jsonText(codeOf(error.kind)), words.title, words.advice, jsonText(error.path));
}

} // namespace constrictor
