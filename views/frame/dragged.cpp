// SPDX-License-Identifier: MIT
#include "views/frame/dragged.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

// By the name alone: nothing is read before the drop.
bool isText(const QFileInfo &file)
{
    constexpr std::array Suffixes{"txt"_L1, "in"_L1, "cfg"_L1, "list"_L1, "freeze"_L1};
    return file.isFile() && std::ranges::count(Suffixes, file.suffix().toLower()) > 0;
}

} // namespace

Dragged draggedIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return {};
    const QFileInfo dragged(urls.first().toLocalFile());
    Dragged drop{.path = urls.first().toLocalFile(), .file = dragged.fileName()};
    if (urls.size() > 1) {
        drop.title = QCoreApplication::translate("Dragged", "Constrictor opens one thing at a time");
    } else if (dragged.isDir()) {
        drop.accepted = true;
        drop.title = QCoreApplication::translate("Dragged", "Drop to open this folder");
        drop.assurance = QCoreApplication::translate("Dragged", "It is only read. Nothing in it is run.");
    } else if (isText(dragged)) {
        drop.accepted = true;
        drop.title = QCoreApplication::translate("Dragged", "Drop to open this list of packages or locks");
        drop.assurance = QCoreApplication::translate("Dragged", "It is only read. What it names is not followed.");
    } else if (dragged.suffix().isEmpty()) {
        drop.title = QCoreApplication::translate("Dragged", "Constrictor cannot open this");
    } else {
        drop.title = QCoreApplication::translate("Dragged", "Constrictor cannot read .%1 files").arg(dragged.suffix());
    }
    return drop;
}

} // namespace constrictor
