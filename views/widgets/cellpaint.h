// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QPalette;

namespace constrictor {

// What the cells of all trees have in common.

inline constexpr int CellPadding = 8; ///< at both sides of a cell's text

/// A text on one line at the left of @p rect, elided where it does not fit; in the painter's font and colour.
void drawWord(QPainter &painter, const QRect &rect, const QString &word);

/// A number in a small bubble at the left of @p rect, in the painter's font and colour. Returns the bubble.
QRect drawCount(QPainter &painter, const QRect &rect, int count, const QPalette &palette);

} // namespace constrictor
