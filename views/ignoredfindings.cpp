// SPDX-License-Identifier: MIT
#include "views/ignoredfindings.h"

#include "analysis/demo.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

// A path holds slashes, which QSettings takes for groups.
QString settingsKey(const std::string &environmentKey)
{
    return u"ignored/"_s
        + QString::fromLatin1(QByteArray::fromStdString(environmentKey)
                                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

std::string environmentKey(const Inputs &inputs)
{
    if (isDemo(inputs))
        return {};
    const QFileInfo folder(QFile::decodeName(QByteArray::fromStdString(inputs.root)));
    return QFile::encodeName(folder.canonicalFilePath()).toStdString();
}

std::set<std::string> loadIgnored(const std::string &environmentKey)
{
    std::set<std::string> ids;
    if (environmentKey.empty())
        return ids;
    const QStringList stored = QSettings().value(settingsKey(environmentKey)).toStringList();
    for (const QString &id : stored)
        ids.insert(id.toStdString());
    return ids;
}

void saveIgnored(const std::string &environmentKey, const std::set<std::string> &ids)
{
    if (environmentKey.empty())
        return;
    QStringList stored;
    for (const std::string &id : ids)
        stored.append(QString::fromStdString(id));
    QSettings settings;
    if (stored.isEmpty())
        settings.remove(settingsKey(environmentKey));
    else
        settings.setValue(settingsKey(environmentKey), stored);
}

} // namespace constrictor
