// SPDX-License-Identifier: MIT
#include "views/frame/statusline.h"

#include "views/frame/actions.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/spinner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

ElidedLabel *makeText(Qt::TextElideMode mode, QWidget *parent)
{
    auto *label = new ElidedLabel(mode, parent);
    label->setFont(textFont(TextStyle::Small));
    label->setForegroundRole(QPalette::BrightText);
    return label;
}

} // namespace

StatusLine::StatusLine(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_stateIcon(new IconLabel("ok"_L1, Token::Ok, 14, this))
    , m_spinner(new Spinner(14, this))
    , m_state(makeText(Qt::ElideRight, this))
    , m_cancel(new QPushButton(this))
    , m_placeIcon(new IconLabel("folder"_L1, Token::Text2, 14, this))
    , m_place(makeText(Qt::ElideMiddle, this))
    , m_indexIcon(new IconLabel("globe"_L1, Token::Text2, 14, this))
    , m_index(makeText(Qt::ElideRight, this))
    , m_language(new QToolButton(this))
{
    m_cancel->setProperty("kind", u"flat"_s);
    m_cancel->setFont(textFont(TextStyle::Small));
    connect(m_cancel, &QPushButton::clicked, actions.cancel, &QAction::trigger);
    m_language->setIcon(icon("globe"_L1));
    m_language->setIconSize({14, 14});
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setFont(textFont(TextStyle::Small));
    m_language->setProperty("kind", u"quiet"_s);
    auto *menu = new QMenu(m_language);
    menu->addActions(actions.languages->actions());
    m_language->setMenu(menu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_stateIcon);
    row->addWidget(m_spinner);
    row->addWidget(m_state);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_placeIcon);
    row->addWidget(m_place);
    row->addSpacing(6);
    row->addWidget(m_indexIcon);
    row->addWidget(m_index);
    row->addSpacing(6);
    row->addWidget(m_language);
    setFixedHeight(std::max(29, m_language->sizeHint().height() + 3));
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &StatusLine::showJob);
    endJob();
    setPlace({});
    m_indexIcon->hide();
    m_index->hide();
}

void StatusLine::setIndex(const QString &words, QLatin1StringView iconName, Token ink)
{
    m_index->setText(words);
    m_indexIcon->setIcon(iconName, ink);
    m_index->show();
    m_indexIcon->show();
}

void StatusLine::setPlace(const QString &path)
{
    m_place->setText(path);
    m_place->setVisible(!path.isEmpty());
    m_placeIcon->setVisible(!path.isEmpty());
    retranslate();
}

void StatusLine::startJob()
{
    m_jobText.clear();
    m_delay.start();
}

void StatusLine::setJobText(const QString &text)
{
    m_jobText = text;
    if (showsJob())
        m_state->setText(text);
}

void StatusLine::showJob()
{
    m_stateIcon->hide();
    m_spinner->show();
    m_cancel->show();
    m_state->setText(m_jobText);
}

void StatusLine::endJob()
{
    m_delay.stop();
    m_spinner->hide();
    m_cancel->hide();
    m_stateIcon->show();
    retranslate();
}

bool StatusLine::showsJob() const
{
    return !m_spinner->isHidden();
}

void StatusLine::retranslate()
{
    if (!showsJob())
        m_state->setText(m_place->text().isEmpty() ? tr("No environment open") : tr("Ready"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(m_actions.cancel->toolTip());
    if (const QAction *checked = m_actions.languages->checkedAction())
        m_language->setText(checked->text());
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border, palette()));
    if (!m_place->isHidden())
        painter.fillRect(QRect(m_language->x() - 7, height() / 2 - 6, 1, 14), color(Token::Border, palette()));
}

} // namespace constrictor
