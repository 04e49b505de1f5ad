// SPDX-License-Identifier: MIT
#include "views/widgets/iconlabel.h"

#include "views/theme/paint.h"

#include <QPainter>

namespace constrictor {

IconLabel::IconLabel(QLatin1StringView iconName, Token ink, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_ink(ink)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(QLatin1StringView iconName, Token ink)
{
    m_icon = iconName;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, m_ink, width());
}

} // namespace constrictor
