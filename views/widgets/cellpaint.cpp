// SPDX-License-Identifier: MIT
#include "views/widgets/cellpaint.h"

#include "views/theme/paint.h"

#include <QLocale>
#include <QPainter>

namespace constrictor {

void drawWord(QPainter &painter, const QRect &rect, const QString &word)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, rect.width()));
}

QRect drawCount(QPainter &painter, const QRect &rect, int count, const QPalette &palette)
{
    const QString text = QLocale().toString(count);
    const int height = painter.fontMetrics().height() + 4;
    const QRect bubble(rect.left(), rect.center().y() - height / 2 + 1,
                       std::max(height, painter.fontMetrics().horizontalAdvance(text) + 12), height);
    drawGround(painter, bubble, height / 2.0, color(Token::Hover, palette), {});
    painter.drawText(bubble, Qt::AlignCenter, text);
    return bubble;
}

} // namespace constrictor
