// SPDX-License-Identifier: MIT
#include "views/widgets/actioncard.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace constrictor {

namespace {

constexpr int TextLeft = 56;

} // namespace

ActionCard::ActionCard(QLatin1StringView iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionCard::setTexts(const QString &title, const QString &description)
{
    setText(title);
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    update();
}

void ActionCard::setKeyHint(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize ActionCard::sizeHint() const
{
    const int lines =
        QFontMetrics(textFont(TextStyle::CardTitle)).height() + QFontMetrics(textFont(TextStyle::Small)).height();
    return {520, std::max(64, lines + 26)};
}

QSize ActionCard::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = underMouse() || isDown() || hasFocus();
    drawGround(painter, rect(), CardRadius, color(active ? Token::AccentSoft : Token::Surface, palette()),
               color(active ? Token::AccentInk : Token::Border, palette()));
    if (hasFocus())
        drawFocusRing(painter, rect(), CardRadius, palette());
    drawIcon(painter, QRectF(16, 0, 24, height()), m_icon, Token::AccentInk, 22);

    QRect text = rect().adjusted(TextLeft, 0, -16, 0);
    if (!m_keys.isEmpty())
        text.setRight(text.right() - drawKeyHint(painter, text, m_keys, palette()) - 12);
    const int middle = height() / 2;
    const auto draw = [&](TextStyle style, Token ink, const QString &line, QRect where, Qt::Alignment alignment) {
        painter.setFont(textFont(style));
        painter.setPen(color(ink, palette()));
        painter.drawText(where, static_cast<int>(alignment),
                         painter.fontMetrics().elidedText(line, Qt::ElideRight, where.width()));
    };
    draw(TextStyle::CardTitle, Token::Text, this->text(), QRect(text.left(), 0, text.width(), middle + 1),
         Qt::AlignBottom);
    draw(TextStyle::Small, Token::Text2, m_description, QRect(text.left(), middle + 3, text.width(), middle),
         Qt::AlignTop);
}

} // namespace constrictor
