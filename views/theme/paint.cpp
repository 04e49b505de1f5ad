// SPDX-License-Identifier: MIT
#include "views/theme/paint.h"

#include "views/theme/fonts.h"
#include "views/theme/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

namespace constrictor {

void drawGround(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::AccentInk, palette), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

int drawKeyHint(QPainter &painter, const QRectF &rect, const QString &keys, const QPalette &palette)
{
    painter.save();
    painter.setFont(textFont(TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(keys) + 18;
    const int height = metrics.height() + 8;
    const QRectF box(rect.right() - width, std::round(rect.center().y() - height / 2.0), width, height);
    drawGround(painter, box, PillRadius, color(Token::Sunken, palette), color(Token::Border, palette));
    painter.setPen(color(Token::Text2, palette));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
    return width;
}

void drawIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, Token ink, int size)
{
    const QPixmap pixmap = iconPixmap(name, ink, size, painter.device()->devicePixelRatioF());
    const QPointF corner(std::round(rect.center().x() - size / 2.0), std::round(rect.center().y() - size / 2.0));
    painter.drawPixmap(corner, pixmap);
}

} // namespace constrictor
