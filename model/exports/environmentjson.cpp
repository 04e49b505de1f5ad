// SPDX-License-Identifier: MIT
#include "exports/environmentjson.h"

#include "exports/codes.h"
#include "wording/environments.h"

namespace constrictor {

namespace {

QJsonValue ngcJson(const std::optional<NgcRelease> &ngc)
{
    if (!ngc)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("product"), jsonText(ngc->product)},
                       {QStringLiteral("release"), textOrNull(ngc->release)},
                       {QStringLiteral("base_release"), textOrNull(ngc->baseRelease)},
                       {QStringLiteral("evidence"), textOrNull(ngc->evidence)}};
}

QJsonArray interpretersJson(const Environment &environment)
{
    QJsonArray array;
    for (const Interpreter &interpreter : environment.interpreters) {
        array.append(QJsonObject{{QStringLiteral("path"), textOrNull(interpreter.path)},
                                 {QStringLiteral("prefix"), jsonText(interpreter.prefix)},
                                 {QStringLiteral("version"), jsonText(interpreter.version)}});
    }
    return array;
}

QJsonArray constraintFilesJson(const Environment &environment)
{
    QJsonArray array;
    for (const ConstraintFile &file : environment.constraintFiles) {
        array.append(QJsonObject{{QStringLiteral("path"), jsonText(file.path)},
                                 {QStringLiteral("named_by"), textOrNull(file.namedBy)},
                                 {QStringLiteral("exists"), file.exists}});
    }
    return array;
}

} // namespace

QString jsonText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue textOrNull(std::string_view text)
{
    return text.empty() ? QJsonValue() : QJsonValue(jsonText(text));
}

QJsonObject environmentJson(const Scan &scan)
{
    const Environment &environment = scan.environment;
    QJsonArray siteFolders;
    for (const std::string &folder : environment.interpreter.siteFolders)
        siteFolders.append(jsonText(folder));
    return QJsonObject{{QStringLiteral("root"), jsonText(environment.root)},
                       {QStringLiteral("title"), environmentTitle(scan)},
                       {QStringLiteral("os"), textOrNull(environment.osName)},
                       {QStringLiteral("python"), textOrNull(environment.interpreter.version)},
                       {QStringLiteral("interpreter"), textOrNull(environment.interpreter.path)},
                       {QStringLiteral("interpreters"), interpretersJson(environment)},
                       {QStringLiteral("site_folders"), siteFolders},
                       {QStringLiteral("ngc"), ngcJson(environment.ngc)},
                       {QStringLiteral("cuda"), textOrNull(environment.cuda.version)},
                       {QStringLiteral("constraint_files"), constraintFilesJson(environment)}};
}

QJsonObject problemJson(const FileProblem &problem)
{
    const bool placed = problem.span.line != 0;
    return {{QStringLiteral("code"), jsonText(codeOf(problem.kind))},
            {QStringLiteral("args"), problem.detail.empty() ? QJsonArray() : QJsonArray{jsonText(problem.detail)}},
            {QStringLiteral("file"), jsonText(problem.path)},
            {QStringLiteral("line"), placed ? QJsonValue(static_cast<int>(problem.span.line)) : QJsonValue()},
            {QStringLiteral("column"), placed ? QJsonValue(static_cast<int>(problem.span.column)) : QJsonValue()}};
}

QJsonArray problemsJson(const Environment &environment)
{
    QJsonArray array;
    for (const FileProblem &problem : environment.problems)
        array.append(problemJson(problem));
    return array;
}

} // namespace constrictor
