// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace constrictor {

inline constexpr qreal ControlRadius = 6;
inline constexpr qreal CardRadius = 8;
inline constexpr qreal PillRadius = 4;

/// A rounded ground with a line of one pixel inside its edge. An invalid colour leaves its part out.
void drawGround(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge);

/// The ring of two pixels that shows the keyboard focus.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QPalette &palette);

/// A key sequence in a small box, right-aligned and vertically centred in @p rect; returns its width.
int drawKeyHint(QPainter &painter, const QRectF &rect, const QString &keys, const QPalette &palette);

/// An icon in the middle of @p rect, drawn in its own size @p size.
void drawIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, Token ink, int size);

} // namespace constrictor
