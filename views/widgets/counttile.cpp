// SPDX-License-Identifier: MIT
#include "views/widgets/counttile.h"

#include "views/theme/fonts.h"
#include "views/theme/paint.h"
#include "views/widgets/severitylook.h"

#include <QLocale>
#include <QPainter>

namespace constrictor {

namespace {

constexpr int Padding = 13;
constexpr int IconSize = 20;
constexpr int Gap = 8;

} // namespace

CountTile::CountTile(Severity severity, QWidget *parent)
    : QAbstractButton(parent)
    , m_severity(severity)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

QString CountTile::word() const
{
    switch (m_severity) {
    case Severity::Problem:
        return tr("Problem(s)", "word beside the count in %n", m_count);
    case Severity::Warning:
        return tr("Warning(s)", "word beside the count in %n", m_count);
    case Severity::Note:
        return tr("Note(s)", "word beside the count in %n", m_count);
    case Severity::Passed:
        break;
    }
    return tr("Passed");
}

void CountTile::setCount(int count)
{
    m_count = count;
    retranslate();
}

void CountTile::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void CountTile::retranslate()
{
    const QString text = tr("%1: %2").arg(word(), QLocale().toString(m_count));
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const int number = QFontMetrics(textFont(TextStyle::PageTitle)).horizontalAdvance(QLocale().toString(m_count));
    const int word = m_narrow ? 0 : QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(this->word()) + Gap + 2;
    return {2 * Padding + IconSize + Gap + number + word, 44};
}

void CountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SeverityLook look = lookOf(m_severity);
    const bool edged = isChecked() || underMouse();
    drawGround(painter, rect(), CardRadius, color(look.ground, palette()),
               edged ? color(isChecked() ? look.ink : look.edge, palette()) : QColor());
    if (hasFocus())
        drawFocusRing(painter, rect(), CardRadius, palette());
    drawIcon(painter, QRectF(Padding, 0, IconSize, height()), look.icon, look.ink, IconSize);
    QRect text = rect().adjusted(Padding + IconSize + Gap, 0, 0, 0);
    const QString number = QLocale().toString(m_count);
    painter.setFont(textFont(TextStyle::PageTitle));
    painter.setPen(color(Token::Text, palette()));
    painter.drawText(text, Qt::AlignVCenter, number);
    if (m_narrow)
        return;
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(number) + Gap);
    painter.setFont(textFont(TextStyle::Small));
    painter.drawText(text, Qt::AlignVCenter, word());
}

} // namespace constrictor
