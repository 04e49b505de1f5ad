// SPDX-License-Identifier: MIT
#include "exports/errorjson.h"

#include "exports/codes.h"
#include "exports/environmentjson.h"
#include "wording/errors.h"
#include "wording/requestproblems.h"

#include <QJsonDocument>
#include <QStringList>

namespace constrictor {

namespace {

QJsonValue numberOrNull(std::uint32_t number)
{
    return number == 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(number));
}

QJsonObject errorObject(const QString &kind, const QString &message, const QString &advice, const QString &file)
{
    return {{QStringLiteral("schema"), QStringLiteral("constrictor.error/1")},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("message"), message},
            {QStringLiteral("advice"), advice},
            {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)},
            {QStringLiteral("line"), QJsonValue()},
            {QStringLiteral("column"), QJsonValue()}};
}

} // namespace

QByteArray errorJson(const QString &kind, const QString &message, const QString &advice, const QString &file)
{
    return QJsonDocument(errorObject(kind, message, advice, file)).toJson();
}

QByteArray errorJson(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return errorJson(jsonText(codeOf(error.kind)), words.title, words.advice, jsonText(error.path));
}

QByteArray errorJson(const std::vector<RequestProblem> &problems)
{
    QStringList sentences;
    for (const RequestProblem &problem : problems)
        sentences.append(requestProblemWords(problem));
    const RequestProblem &first = problems.front();
    QJsonObject object = errorObject(jsonText(codeOf(ErrorKind::NotRecognised)), sentences.join(QLatin1Char('\n')), {},
                                     jsonText(first.path));
    object.insert(QStringLiteral("line"), numberOrNull(first.span.line));
    object.insert(QStringLiteral("column"), numberOrNull(first.span.column));
    return QJsonDocument(object).toJson();
}

} // namespace constrictor
