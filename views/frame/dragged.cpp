// SPDX-License-Identifier: MIT
#include "views/frame/dragged.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace constrictor {

Dragged draggedIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return {};
    const QFileInfo dragged(urls.first().toLocalFile());
    Dragged drop{.path = urls.first().toLocalFile(), .file = dragged.fileName()};
    if (urls.size() > 1) {
        drop.title = QCoreApplication::translate("Dragged", "Constrictor opens one folder at a time");
    } else if (dragged.isDir()) {
        drop.accepted = true;
        drop.title = QCoreApplication::translate("Dragged", "Drop to open this folder");
        drop.assurance = QCoreApplication::translate("Dragged", "It is only read. Nothing in it is run.");
    } else if (dragged.suffix().isEmpty()) {
        drop.title = QCoreApplication::translate("Dragged", "Constrictor cannot open this");
    } else {
        drop.title = QCoreApplication::translate("Dragged", "Constrictor cannot read .%1 files").arg(dragged.suffix());
    }
    return drop;
}

} // namespace constrictor
