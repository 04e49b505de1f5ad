// SPDX-License-Identifier: MIT
#include "views/widgets/railbutton.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

RailButton::RailButton(QLatin1StringView iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void RailButton::setBadge(int count, Token ground, const QString &spoken)
{
    m_badge = count;
    m_badgeGround = ground;
    m_badgeSpoken = spoken;
    updateNames();
    update();
}

void RailButton::setLabel(const QString &label, const QString &keys)
{
    setText(label);
    m_keys = keys;
    updateNames();
}

void RailButton::updateNames()
{
    setAccessibleName(m_badge > 0 ? u"%1, %2"_s.arg(text(), m_badgeSpoken) : text());
    setToolTip(m_keys.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), m_keys));
}

QSize RailButton::sizeHint() const
{
    const int label = QFontMetrics(textFont(TextStyle::Caption)).height();
    return m_compact ? QSize(48, 48) : QSize(88, std::max(60, 44 + label));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF ground = m_compact ? QRectF(rect()).adjusted(6, 4, -6, -4) : QRectF(rect()).adjusted(8, 2, -8, -2);
    if (isChecked()) {
        drawGround(painter, ground, CardRadius, color(Token::AccentSoft, palette()), {});
        drawGround(painter, QRectF(0, ground.top() + 10, 3, ground.height() - 20), 1.5,
                   color(Token::AccentInk, palette()), {});
    } else if (underMouse() && isEnabled()) {
        drawGround(painter, ground, CardRadius, color(Token::Hover, palette()), {});
    }
    if (hasFocus())
        drawFocusRing(painter, ground, CardRadius, palette());
    const Token ink = !isEnabled() ? Token::Disabled : isChecked() ? Token::AccentInk : Token::Text2;
    const QRectF iconRect = m_compact ? QRectF(rect()) : QRectF(0, ground.top() + 8, width(), 22);
    drawIcon(painter, iconRect, m_icon, ink, 22);
    if (m_badge > 0)
        paintBadge(painter, iconRect.center().toPoint() + QPoint(12, -8));
    if (m_compact)
        return;
    QFont label = textFont(TextStyle::Caption);
    label.setBold(isChecked());
    painter.setFont(label);
    painter.setPen(color(isEnabled() && !isChecked() ? Token::Text : ink, palette()));
    const QRectF textRect(2, iconRect.bottom() + 2, width() - 4, ground.bottom() - iconRect.bottom() - 4);
    painter.drawText(textRect, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 6));
}

void RailButton::paintBadge(QPainter &painter, const QPoint &center)
{
    const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    QFont small = textFont(TextStyle::Caption);
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setBold(true);
    painter.setFont(small);
    const int width = std::max(16, painter.fontMetrics().horizontalAdvance(number) + 8);
    const QRectF box(center.x() - 8, center.y() - 8, width, 16);
    drawGround(painter, box, 8, color(m_badgeGround, palette()), {});
    const bool dark = schemeOf(palette()) == Scheme::Dark && m_badgeGround != Token::Accent;
    painter.setPen(color(dark ? Token::Window : Token::AccentText, palette()));
    painter.drawText(box, Qt::AlignCenter, number);
}

} // namespace constrictor
