// SPDX-License-Identifier: MIT
#include "wording/builtinknowledge.h"

#include <QDir>
#include <QFile>

namespace constrictor {

Knowledge builtInKnowledge()
{
    Knowledge knowledge;
    const QDir folder(QStringLiteral(":/knowledge"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray json = file.readAll();
        // What ships has no problems: tests/knowledge reads every file.
        (void)addKnowledge({json.constData(), static_cast<std::size_t>(json.size())}, knowledge);
    }
    return knowledge;
}

} // namespace constrictor
