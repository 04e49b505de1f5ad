// SPDX-License-Identifier: MIT
#include "views/widgets/linkbutton.h"

#include "views/theme/paint.h"

#include <QPainter>

namespace constrictor {

LinkButton::LinkButton(const QString &text, TextStyle style, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(textFont(style));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const int icon = this->icon().isNull() ? 0 : 18;
    return {fontMetrics().horizontalAdvance(text()) + icon + 6, fontMetrics().height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 80), sizeHint().height()};
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    setToolTip(fontMetrics().horizontalAdvance(text()) + 4 > width() ? text() : QString());
    QAbstractButton::enterEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect text = rect().adjusted(2, 0, -2, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(1, (height() - 14) / 2, 14, 14));
        text.setLeft(20);
    }
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(color(Token::AccentInk, palette()));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(this->text(), Qt::ElideMiddle, text.width()));
    if (hasFocus())
        drawFocusRing(painter, rect(), PillRadius, palette());
}

} // namespace constrictor
