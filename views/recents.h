// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/diagnosis.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace constrictor {

/// An environment that was open before, and how it was then.
struct Recent
{
    QString path;
    QString title;
    QDateTime opened;
    std::optional<int> problems; ///< empty: not diagnosed
    bool missing = false; ///< was not there when it was opened last

    friend bool operator==(const Recent &, const Recent &) = default;
};

/// At most six, newest first, kept in the application's QSettings.
[[nodiscard]] QList<Recent> loadRecents();
/// Puts it first; an older entry of the same path goes.
void rememberRecent(const Recent &recent);
/// Keeps the entry, as one that was not found. Nothing happens for a path that is not in the list.
void markMissing(const QString &path);
void forgetRecent(const QString &path);
void clearRecents();

} // namespace constrictor
