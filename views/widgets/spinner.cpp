// SPDX-License-Identifier: MIT
#include "views/widgets/spinner.h"

#include "views/theme/paint.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace constrictor {

Spinner::Spinner(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

bool Spinner::animated() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void Spinner::showEvent(QShowEvent *)
{
    if (animated())
        m_timer.start(60, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_angle = (m_angle + 30) % 360;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF center(width() / 2.0, height() / 2.0);
    painter.translate(center);
    painter.rotate(m_angle);
    painter.translate(-center);
    drawIcon(painter, rect(), animated() ? "running"_L1 : "clock"_L1, Token::AccentInk, width());
}

} // namespace constrictor
