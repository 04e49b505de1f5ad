// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace constrictor {

/// Moves the keyboard to the next of @p panes, or to the one before, round and round; those that are hidden or have
/// nothing to stop at are passed over.
void focusPane(QList<QWidget *> panes, bool next);

} // namespace constrictor
