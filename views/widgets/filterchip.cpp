// SPDX-License-Identifier: MIT
#include "views/widgets/filterchip.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QLocale>
#include <QPainter>

namespace constrictor {

namespace {

constexpr int Padding = 12;
constexpr int MarkWidth = 22;
constexpr int Gap = 7;

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setLabel(const QString &label)
{
    setText(label);
    updateName();
}

void FilterChip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    updateName();
}

void FilterChip::setMark(QLatin1StringView iconName, Token ink)
{
    m_mark = iconName;
    m_markInk = ink;
    updateGeometry();
}

void FilterChip::updateName()
{
    setAccessibleName(tr("%1: %2").arg(text(), QLocale().toString(m_count)));
    updateGeometry();
    update();
}

// As wide as the bold text of the checked state, so that nothing moves when it is chosen.
QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::BodyBold));
    const int text =
        metrics.horizontalAdvance(this->text()) + Gap + metrics.horizontalAdvance(QLocale().toString(m_count));
    return {text + 2 * Padding + (m_mark.isEmpty() ? 0 : MarkWidth), std::max(28, metrics.height() + 10)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const Token ground = isChecked() ? Token::AccentSoft : underMouse() ? Token::Hover : Token::Surface;
    drawGround(painter, rect(), radius, color(ground, palette()),
               color(isChecked() ? Token::AccentInk : Token::Border, palette()));
    if (hasFocus())
        drawFocusRing(painter, rect(), radius - 1, palette());
    painter.setFont(textFont(isChecked() ? TextStyle::BodyBold : TextStyle::Body));
    const QString number = QLocale().toString(m_count);
    const int used = painter.fontMetrics().horizontalAdvance(text()) + Gap
        + painter.fontMetrics().horizontalAdvance(number) + (m_mark.isEmpty() ? 0 : MarkWidth);
    int x = (width() - used) / 2;
    if (!m_mark.isEmpty()) {
        drawIcon(painter, QRectF(x, 0, 16, height()), m_mark, m_markInk, 16);
        x += MarkWidth;
    }
    painter.setPen(color(isChecked() ? Token::AccentInk : Token::Text, palette()));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, text());
    x += painter.fontMetrics().horizontalAdvance(text()) + Gap;
    painter.setPen(color(isChecked() ? Token::AccentInk : Token::Text2, palette()));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, number);
}

} // namespace constrictor
