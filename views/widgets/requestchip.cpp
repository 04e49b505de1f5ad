// SPDX-License-Identifier: MIT
#include "views/widgets/requestchip.h"

#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int TextLeft = 34;
constexpr int ButtonSize = 28;
constexpr int LongestText = 420;

} // namespace

RequestChip::RequestChip(QString requirement, QWidget *parent)
    : QFrame(parent)
    , m_requirement(std::move(requirement))
    , m_remove(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_remove->setIcon(icon("close"_L1, Token::AccentInk));
    m_remove->setIconSize({14, 14});
    m_remove->setFixedSize(ButtonSize, ButtonSize);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    connect(m_remove, &QToolButton::clicked, this, &RequestChip::withdrawn);
    retranslate();
}

void RequestChip::setImpossible(bool impossible)
{
    m_impossible = impossible;
    m_remove->setIcon(icon("close"_L1, impossible ? Token::Problem : Token::AccentInk));
    retranslate();
    update();
}

QSize RequestChip::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Code));
    const int text = std::min(metrics.horizontalAdvance(m_requirement), LongestText);
    return {TextLeft + text + ButtonSize + 8, std::max(30, metrics.height() + 12)};
}

void RequestChip::resizeEvent(QResizeEvent *)
{
    m_remove->move(width() - ButtonSize - 2, (height() - ButtonSize) / 2);
}

void RequestChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Delete)
        return QFrame::keyPressEvent(event);
    Q_EMIT withdrawn();
}

void RequestChip::retranslate()
{
    setAccessibleName(m_impossible ? tr("Request %1, cannot be installed").arg(m_requirement)
                                   : tr("Request %1").arg(m_requirement));
    setToolTip(m_requirement);
    m_remove->setToolTip(tr("Take back this request (Del)"));
    m_remove->setAccessibleName(tr("Take back the request %1").arg(m_requirement));
}

void RequestChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RequestChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const Token ink = m_impossible ? Token::Problem : Token::AccentInk;
    drawGround(painter, rect(), radius, color(m_impossible ? Token::ProblemSoft : Token::AccentSoft, palette()),
               color(ink, palette()));
    if (hasFocus())
        drawFocusRing(painter, rect(), radius - 1, palette());
    drawIcon(painter, QRectF(12, 0, 16, height()), m_impossible ? "no"_L1 : "request"_L1, ink, 16);
    painter.setFont(textFont(TextStyle::Code));
    painter.setPen(color(Token::Text, palette()));
    const QRect text = rect().adjusted(TextLeft, 0, -ButtonSize - 2, 0);
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_requirement, Qt::ElideMiddle, text.width()));
}

} // namespace constrictor
