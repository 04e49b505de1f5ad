// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

namespace constrictor {

/// What is dragged over the window, and what a drop would do.
struct Dragged
{
    bool accepted = false;
    QString path;
    QString file; ///< its name
    QString title; ///< what a drop will do, or why it is refused; empty: nothing that concerns the window
    QString assurance;
};

[[nodiscard]] Dragged draggedIn(const QMimeData &data);

} // namespace constrictor
