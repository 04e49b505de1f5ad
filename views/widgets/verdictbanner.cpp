// SPDX-License-Identifier: MIT
#include "views/widgets/verdictbanner.h"

#include "views/theme/paint.h"
#include "views/widgets/severitylook.h"
#include "views/widgets/spinner.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int IconLeft = 24;
constexpr int IconSize = 26;
constexpr int TextLeft = 68;

SeverityLook lookOf(const std::optional<Severity> &severity)
{
    if (!severity)
        return {"clock"_L1, Token::Text2, Token::Surface, Token::Border};
    SeverityLook look = lookOf(*severity);
    if (severity == Severity::Problem)
        look.icon = "no"_L1; // nothing has failed: it cannot be done
    return look;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent)
    , m_headline(makeTextLabel({}, TextStyle::PageTitle, QPalette::WindowText, this))
    , m_detail(makeTextLabel({}, TextStyle::Body, QPalette::WindowText, this))
    , m_spinner(new Spinner(IconSize, this))
    , m_texts(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_texts->addWidget(m_headline);
    m_texts->addWidget(m_detail);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addLayout(m_texts, 1);
    row->addLayout(m_buttons);
    m_spinner->hide();
    setLow(false);
}

void VerdictBanner::showBanner(const PlanBanner &banner, bool isRunning)
{
    const bool isNew = m_banner.headline != banner.headline;
    m_banner = banner;
    m_headline->setText(banner.headline);
    m_detail->setText(banner.detail);
    m_detail->setVisible(!banner.detail.isEmpty());
    m_spinner->setVisible(isRunning);
    setAccessibleName(banner.detail.isEmpty() ? banner.headline : u"%1. %2"_s.arg(banner.headline, banner.detail));
    setVisible(true);
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerdictBanner::setLow(bool low)
{
    m_headline->setFont(textFont(low ? TextStyle::CardTitle : TextStyle::PageTitle));
    layout()->setContentsMargins(TextLeft, low ? 6 : 12, 24, low ? 7 : 13);
    m_texts->setSpacing(low ? 1 : 4);
    setMinimumHeight(low ? 44 : 80);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SeverityLook look = lookOf(m_banner.severity);
    painter.fillRect(rect(), color(look.ground, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(look.edge, palette()));
    const QRect icon(IconLeft, (height() - IconSize) / 2, IconSize, IconSize);
    m_spinner->move(icon.topLeft());
    if (m_spinner->isHidden())
        drawIcon(painter, icon, look.icon, look.ink, IconSize);
}

} // namespace constrictor
