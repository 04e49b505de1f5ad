// SPDX-License-Identifier: MIT
#include "views/widgets/dropoverlay.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    hide();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::showDrop(bool accepted, const QString &title, const QString &file, const QString &assurance)
{
    m_accepted = accepted;
    m_title = title;
    m_file = file;
    m_assurance = assurance;
    setAccessibleName(u"%1. %2"_s.arg(title, file));
    setAccessibleDescription(assurance);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(24, 24, -24, -24);
    painter.fillRect(rect(), color(Token::Window, palette()));
    QPen pen(color(m_accepted ? Token::Accent : Token::Problem, palette()), 2);
    pen.setDashPattern({6, 4});
    painter.setPen(pen);
    painter.setBrush(color(m_accepted ? Token::AccentSoft : Token::ProblemSoft, palette()));
    painter.drawRoundedRect(field, CardRadius, CardRadius);

    const QFont hero = textFont(TextStyle::Hero);
    const QFont body = textFont(TextStyle::Body);
    const QFont small = textFont(TextStyle::Small);
    constexpr int IconSize = 64;
    const int line = QFontMetrics(body).height() + 6;
    qreal y = field.center().y() - (IconSize + 12 + QFontMetrics(hero).height() + 8 + 2 * line) / 2.0;
    const QRectF icon(field.left(), y, field.width(), IconSize);
    drawIcon(painter, icon, m_accepted ? "folder"_L1 : "problem"_L1, m_accepted ? Token::AccentInk : Token::Problem,
             56);
    y += IconSize + 12;
    const auto write = [&](const QFont &font, Token ink, const QString &text, Qt::TextElideMode mode) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color(ink, palette()));
        painter.drawText(QRectF(field.left() + 16, y, field.width() - 32, metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(text, mode, static_cast<int>(field.width()) - 32));
        y += metrics.height() + 6;
    };
    write(hero, Token::Text, m_title, Qt::ElideRight);
    write(body, Token::Text2, m_file, Qt::ElideMiddle);
    write(small, Token::Text2, m_assurance, Qt::ElideRight);
}

} // namespace constrictor
