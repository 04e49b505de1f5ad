// SPDX-License-Identifier: MIT
#include "views/widgets/boundsline.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr std::uint32_t Stops = 5;
constexpr int Badge = 26;
constexpr int CellWidth = 120;

// The first number on the line: the upper bound stays in view, else what is being checked.
std::uint32_t firstStop(const PlanBounds &bounds)
{
    const std::uint32_t last = bounds.upper ? bounds.upper->lockEdits + 1 : bounds.lower.lockEdits + 2;
    return last + 1 > Stops ? last + 1 - Stops : 0;
}

} // namespace

BoundsLine::BoundsLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBounds({});
}

void BoundsLine::setBounds(const PlanBounds &bounds)
{
    m_bounds = bounds;
    setAccessibleName(spoken());
    update();
}

QSize BoundsLine::sizeHint() const
{
    return {static_cast<int>(Stops) * CellWidth, Badge + QFontMetrics(textFont(TextStyle::Small)).height() + 16};
}

QString BoundsLine::spoken() const
{
    const QString lower = QLocale().toString(m_bounds.lower.lockEdits);
    return m_bounds.upper
        ? tr("Lock edits: at least %1, at most %2").arg(lower, QLocale().toString(m_bounds.upper->lockEdits))
        : tr("Lock edits: at least %1").arg(lower);
}

void BoundsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setBounds(m_bounds);
    QWidget::changeEvent(event);
}

void BoundsLine::drawStop(QPainter &painter, const QRect &cell, std::uint32_t number) const
{
    const bool isRuledOut = number < m_bounds.lower.lockEdits;
    const bool works = m_bounds.upper && number >= m_bounds.upper->lockEdits;
    const bool isOpen = !isRuledOut && !works;
    const QRect badge(cell.left() + (cell.width() - Badge) / 2, 0, Badge, Badge);
    const Token edge = isRuledOut ? Token::BorderStrong : works ? Token::Ok : Token::AccentInk;
    drawGround(painter, badge, Badge / 2.0, color(isOpen ? Token::AccentSoft : Token::Surface, palette()),
               color(edge, palette()));
    painter.setPen(color(Token::Text, palette()));
    painter.setFont(textFont(TextStyle::Small));
    painter.drawText(badge, Qt::AlignCenter, QLocale().toString(number));
    const QString word = isRuledOut ? tr("ruled out") : works ? tr("works") : tr("being checked");
    painter.setPen(color(Token::Text2, palette()));
    const QRect below(cell.left(), Badge + 6, cell.width(), cell.height() - Badge - 6);
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, cell.width() - 4));
}

void BoundsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = std::min(CellWidth, this->width() / static_cast<int>(Stops));
    painter.fillRect(QRect(width / 2, Badge / 2 - 1, width * (static_cast<int>(Stops) - 1), 3),
                     color(Token::Border, palette()));
    const std::uint32_t first = firstStop(m_bounds);
    for (std::uint32_t i = 0; i < Stops; ++i)
        drawStop(painter, QRect(static_cast<int>(i) * width, 0, width, height()), first + i);
}

} // namespace constrictor
