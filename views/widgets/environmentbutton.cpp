// SPDX-License-Identifier: MIT
#include "views/widgets/environmentbutton.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int Widest = 300; ///< for long names; the drawn width is the usual one
constexpr int TextLeft = 40;
constexpr int Aside = TextLeft + 30; ///< of the width, what is not text

} // namespace

EnvironmentButton::EnvironmentButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void EnvironmentButton::setEnvironment(const QString &name, const QString &path)
{
    m_name = name;
    m_path = path;
    retranslate();
    updateGeometry();
    update();
}

void EnvironmentButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
}

QSize EnvironmentButton::sizeHint() const
{
    const int text = QFontMetrics(font()).height() + QFontMetrics(textFont(TextStyle::Caption)).height();
    const QFontMetrics bold(textFont(TextStyle::BodyBold));
    const int title = bold.horizontalAdvance(m_name.isEmpty() ? tr("Open an environment") : m_name) + Aside + 2;
    return {std::clamp(title, m_narrow ? 208 : 232, Widest), std::max(40, text + 8)};
}

void EnvironmentButton::retranslate()
{
    if (m_name.isEmpty()) {
        setAccessibleName(tr("Open an environment"));
        setToolTip(tr("Open an environment"));
    } else {
        setAccessibleName(tr("Environment %1, %2: open another one").arg(m_name, m_path));
        setToolTip(u"%1\n%2"_s.arg(m_name, m_path));
    }
}

void EnvironmentButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void EnvironmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = underMouse() || isDown();
    drawGround(painter, rect(), ControlRadius, color(active ? Token::Hover : Token::Surface, palette()),
               color(Token::BorderStrong, palette()));
    if (hasFocus())
        drawFocusRing(painter, rect(), ControlRadius, palette());
    drawIcon(painter, QRectF(9, 0, 24, height()), m_name.isEmpty() ? "folder"_L1 : "container"_L1, Token::AccentInk,
             20);
    drawIcon(painter, QRectF(width() - 26, 0, 20, height()), "chevron-down"_L1, Token::Text2, 14);

    const QRect text = rect().adjusted(TextLeft, 3, TextLeft - Aside, -3);
    painter.setPen(color(Token::Text, palette()));
    painter.setFont(textFont(TextStyle::BodyBold));
    const auto elided = [&](const QString &line, Qt::TextElideMode mode) {
        return painter.fontMetrics().elidedText(line, mode, text.width());
    };
    if (m_name.isEmpty()) {
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, elided(tr("Open an environment"), Qt::ElideRight));
        return;
    }
    const int middle = text.center().y();
    painter.drawText(QRect(text.left(), 0, text.width(), middle + 2), Qt::AlignBottom, elided(m_name, Qt::ElideRight));
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(color(Token::Text2, palette()));
    painter.drawText(QRect(text.left(), middle + 2, text.width(), height()), Qt::AlignTop,
                     elided(m_path, Qt::ElideMiddle));
}

} // namespace constrictor
