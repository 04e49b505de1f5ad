// SPDX-License-Identifier: MIT
#include "views/frame/topbar.h"

#include "views/frame/actions.h"
#include "views/theme/icons.h"
#include "views/widgets/environmentbutton.h"
#include "views/widgets/requestfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

// A menu that is filled when it opens: it always shows what is true then, and costs nothing before.
template<typename Fill>
QMenu *lazyMenu(QWidget *parent, Fill fill)
{
    auto *menu = new QMenu(parent);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] {
        menu->clear();
        fill(*menu);
    });
    return menu;
}

QToolButton *makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIconSize({22, 22});
    button->setFixedSize(36, 36);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TopBar::TopBar(Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_environment(new EnvironmentButton(this))
    , m_request(new RequestField(this))
    , m_scanAgain(makeButton(this))
    , m_menuButton(makeButton(this))
{
    m_environment->setMenu(lazyMenu(m_environment, [this](QMenu &menu) { m_actions.fillOpenMenu(menu); }));
    m_scanAgain->setDefaultAction(actions.scanAgain);
    m_menuButton->setIcon(icon("menu"_L1));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(lazyMenu(m_menuButton, [this](QMenu &menu) { m_actions.fillMainMenu(menu); }));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 9);
    row->setSpacing(4);
    row->addWidget(m_environment);
    row->addSpacing(12);
    row->addWidget(m_request, 1);
    row->addStretch();
    row->addWidget(m_scanAgain);
    row->addWidget(m_menuButton);
    retranslate();
}

void TopBar::setNarrow(bool narrow)
{
    m_environment->setNarrow(narrow);
}

void TopBar::retranslate()
{
    m_request->setKeyHint(m_actions.ask->shortcut().toString(QKeySequence::NativeText));
    m_menuButton->setToolTip(tr("Main menu"));
    m_menuButton->setAccessibleName(tr("Main menu"));
    m_scanAgain->setAccessibleName(m_actions.scanAgain->text());
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border, palette()));
}

} // namespace constrictor
