// SPDX-License-Identifier: MIT
#include "views/recents.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr auto ListKey = "recents"_L1;
constexpr qsizetype Most = 6;

void save(const QList<Recent> &recents)
{
    QSettings settings;
    settings.remove(ListKey);
    settings.beginWriteArray(ListKey);
    for (int i = 0; i < recents.size(); ++i) {
        const Recent &recent = recents.at(i);
        settings.setArrayIndex(i);
        settings.setValue("path"_L1, recent.path);
        settings.setValue("title"_L1, recent.title);
        settings.setValue("opened"_L1, recent.opened.toUTC().toString(Qt::ISODate));
        if (recent.problems)
            settings.setValue("problems"_L1, *recent.problems);
        settings.setValue("missing"_L1, recent.missing);
    }
    settings.endArray();
}

} // namespace

QList<Recent> loadRecents()
{
    QSettings settings;
    QList<Recent> recents;
    const int count = settings.beginReadArray(ListKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Recent recent;
        recent.path = settings.value("path"_L1).toString();
        recent.title = settings.value("title"_L1).toString();
        recent.opened = QDateTime::fromString(settings.value("opened"_L1).toString(), Qt::ISODate);
        if (settings.contains("problems"_L1))
            recent.problems = settings.value("problems"_L1).toInt();
        recent.missing = settings.value("missing"_L1).toBool();
        if (!recent.path.isEmpty())
            recents.append(recent);
    }
    return recents;
}

void rememberRecent(const Recent &recent)
{
    QList<Recent> recents = loadRecents();
    recents.removeIf([&](const Recent &each) { return each.path == recent.path; });
    recents.prepend(recent);
    save(recents.mid(0, Most));
}

void markMissing(const QString &path)
{
    QList<Recent> recents = loadRecents();
    for (Recent &recent : recents)
        recent.missing = recent.missing || recent.path == path;
    save(recents);
}

void forgetRecent(const QString &path)
{
    QList<Recent> recents = loadRecents();
    recents.removeIf([&](const Recent &each) { return each.path == path; });
    save(recents);
}

void clearRecents()
{
    QSettings().remove(ListKey);
}

} // namespace constrictor
