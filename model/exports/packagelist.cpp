// SPDX-License-Identifier: MIT
#include "exports/packagelist.h"

#include "exports/codes.h"
#include "exports/environmentjson.h"

#include <QJsonDocument>

namespace constrictor {

namespace {

QJsonArray locksJson(const Environment &environment, const LockedPackage &row)
{
    QJsonArray array;
    for (const Lock lock : row.locks) {
        const ConstraintLine &line = lineOf(environment, lock);
        array.append(QJsonObject{{QStringLiteral("file"), jsonText(environment.constraintFiles[lock.file].path)},
                                 {QStringLiteral("line"), static_cast<int>(line.span.line)},
                                 {QStringLiteral("specifier"), jsonText(line.requirement->specifiers.toString())},
                                 {QStringLiteral("marker"), textOrNull(line.requirement->marker.toString())}});
    }
    return array;
}

QJsonObject rowJson(const Environment &environment, const LockedPackage &row)
{
    const InstalledPackage *package = row.package ? &environment.packages[*row.package] : nullptr;
    QJsonObject object{{QStringLiteral("name"), jsonText(row.name)},
                       {QStringLiteral("version"), package ? jsonText(package->versionText) : QJsonValue()},
                       {QStringLiteral("lock"), textOrNull(lockedText(environment, row))},
                       {QStringLiteral("state"), jsonText(codeOf(row.state))},
                       {QStringLiteral("locks"), locksJson(environment, row)}};
    if (package) {
        object.insert(QStringLiteral("folder"), textOrNull(package->metadataFolder));
        object.insert(QStringLiteral("direct_url"), textOrNull(package->directUrl));
        object.insert(QStringLiteral("editable"), package->editable);
    }
    return object;
}

QJsonArray shadowedJson(const Environment &environment)
{
    QJsonArray array;
    for (const InstalledPackage &package : environment.shadowed) {
        array.append(QJsonObject{{QStringLiteral("name"), jsonText(package.name)},
                                 {QStringLiteral("version"), jsonText(package.versionText)},
                                 {QStringLiteral("folder"), jsonText(package.metadataFolder)}});
    }
    return array;
}

} // namespace

QByteArray packageListJson(const Scan &scan)
{
    QJsonArray packages;
    for (const LockedPackage &row : scan.packages)
        packages.append(rowJson(scan.environment, row));
    const QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.list/1")},
                             {QStringLiteral("environment"), environmentJson(scan)},
                             {QStringLiteral("packages"), packages},
                             {QStringLiteral("shadowed"), shadowedJson(scan.environment)},
                             {QStringLiteral("problems"), problemsJson(scan.environment)}};
    return QJsonDocument(object).toJson();
}

} // namespace constrictor
