// SPDX-License-Identifier: MIT
#include "views/widgets/verdictbanner.h"

#include "views/theme/paint.h"
#include "views/widgets/elidedlabel.h"
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
    , m_shortHeadline(new ElidedLabel(Qt::ElideRight, this))
    , m_shortDetail(new ElidedLabel(Qt::ElideRight, this))
    , m_spinner(new Spinner(IconSize, this))
    , m_texts(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_buttons(new QHBoxLayout)
{
    m_texts->addWidget(m_headline);
    m_texts->addWidget(m_detail);
    m_texts->addWidget(m_shortHeadline);
    m_texts->addWidget(m_shortDetail, 1);
    m_shortHeadline->setFont(textFont(TextStyle::CardTitle));
    m_shortDetail->setFont(textFont(TextStyle::Body));
    m_shortDetail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the headline comes first
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
    showTexts();
    m_spinner->setVisible(isRunning);
    setAccessibleName(banner.detail.isEmpty() ? banner.headline : u"%1. %2"_s.arg(banner.headline, banner.detail));
    setVisible(true);
    update();
    if (!isNew)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void VerdictBanner::showTexts()
{
    m_headline->setText(m_banner.headline);
    m_shortHeadline->setText(m_banner.headline);
    m_detail->setText(m_banner.detail);
    m_shortDetail->setText(m_banner.detail);
    m_headline->setVisible(!m_low);
    m_shortHeadline->setVisible(m_low);
    m_detail->setVisible(!m_low && !m_banner.detail.isEmpty());
    m_shortDetail->setVisible(m_low && !m_banner.detail.isEmpty());
}

void VerdictBanner::setLow(bool low)
{
    m_low = low;
    layout()->setContentsMargins(TextLeft, low ? 6 : 12, 24, low ? 7 : 13);
    m_texts->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(low ? 12 : 4);
    setMinimumHeight(low ? 44 : 80);
    showTexts();
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
