// SPDX-License-Identifier: MIT
#include "views/widgets/droptarget.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

DropTarget::DropTarget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropTarget::setTexts(const QString &title, const QString &assurance)
{
    m_title = title;
    m_assurance = assurance;
    setAccessibleName(title);
    setAccessibleDescription(assurance);
    update();
}

QSize DropTarget::sizeHint() const
{
    return {520, 136};
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Token::BorderStrong, palette()), 1.4);
    pen.setDashPattern({6, 4});
    painter.setPen(pen);
    painter.setBrush(color(Token::Surface, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CardRadius + 4, CardRadius + 4);

    const QFont titleFont = textFont(TextStyle::CardTitle);
    const QFont smallFont = textFont(TextStyle::Small);
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics smallMetrics(smallFont);
    const int content = 28 + 12 + titleMetrics.height() + 8 + smallMetrics.height();
    int y = (height() - content) / 2;
    drawIcon(painter, QRectF(0, y, width(), 28), "import"_L1, Token::AccentInk, 28);
    y += 40;
    const QRect inner = rect().adjusted(16, 0, -16, 0);
    painter.setFont(titleFont);
    painter.setPen(color(Token::Text, palette()));
    painter.drawText(QRect(inner.left(), y, inner.width(), titleMetrics.height()), Qt::AlignCenter,
                     titleMetrics.elidedText(m_title, Qt::ElideRight, inner.width()));
    y += titleMetrics.height() + 8;
    painter.setFont(smallFont);
    painter.setPen(color(Token::Text2, palette()));
    painter.drawText(QRect(inner.left(), y, inner.width(), smallMetrics.height()), Qt::AlignCenter,
                     smallMetrics.elidedText(m_assurance, Qt::ElideRight, inner.width()));
}

} // namespace constrictor
