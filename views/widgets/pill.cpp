// SPDX-License-Identifier: MIT
#include "views/widgets/pill.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QPainter>

namespace constrictor {

namespace {

constexpr int Padding = 8;
constexpr int IconSpace = 20;

} // namespace

Pill::Pill(QLatin1StringView iconName, Token ink, Token ground, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_ink(ink)
    , m_ground(ground)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    const int icon = m_icon.isEmpty() ? 0 : IconSpace;
    return {metrics.horizontalAdvance(m_text) + 2 * Padding + icon, metrics.height() + 6};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), PillRadius, color(m_ground, palette()), {});
    QRect text = rect().adjusted(Padding, 0, 0, 0);
    if (!m_icon.isEmpty()) {
        drawIcon(painter, QRectF(Padding - 2, 0, 16, height()), m_icon, m_ink, 14);
        text.setLeft(Padding + IconSpace - 2);
    }
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(color(m_ink, palette()));
    painter.drawText(text, Qt::AlignVCenter, m_text);
}

} // namespace constrictor
