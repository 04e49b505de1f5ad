// SPDX-License-Identifier: MIT
#include "views/frame/rail.h"

#include "views/theme/icons.h"
#include "views/widgets/railbutton.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

struct Entry
{
    PageId page;
    QLatin1StringView icon;
    const char *label;
};

constexpr std::array Entries{
    Entry{PageId::Overview, "overview"_L1, QT_TRANSLATE_NOOP("Rail", "Overview")},
    Entry{PageId::Packages, "packages"_L1, QT_TRANSLATE_NOOP("Rail", "Packages")},
    Entry{PageId::Plan, "plan"_L1, QT_TRANSLATE_NOOP("Rail", "Plan")},
};

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(4);
    for (const Entry &entry : Entries) {
        auto *button = new RailButton(entry.icon, this);
        auto *action = new QAction(icon(entry.icon), QString(), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_buttons.size())));
        connect(action, &QAction::triggered, this, [this, page = entry.page] { Q_EMIT pageChosen(page); });
        addAction(action);
        m_group->addButton(button, static_cast<int>(entry.page));
        m_buttons.push_back(button);
        column->addWidget(button);
    }
    column->addStretch();
    // Toggled, not clicked: a screen reader toggles what can be checked.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT pageChosen(static_cast<PageId>(id));
    });
    retranslate();
}

void Rail::setCurrent(PageId page)
{
    // An exclusive group does not let its last button be unchecked, and the start page has none.
    const QSignalBlocker blocker(m_group);
    m_group->setExclusive(false);
    for (RailButton *button : m_buttons)
        button->setChecked(m_group->id(button) == static_cast<int>(page));
    m_group->setExclusive(true);
}

void Rail::setPagesEnabled(bool enabled)
{
    for (RailButton *button : m_buttons)
        button->setEnabled(enabled);
    const QList<QAction *> pageActions = actions();
    for (QAction *action : pageActions)
        action->setEnabled(enabled);
}

void Rail::setCompact(bool compact)
{
    for (RailButton *button : m_buttons)
        button->setCompact(compact);
}

void Rail::setProblems(int count)
{
    m_problems = count;
    retranslate();
}

void Rail::retranslate()
{
    m_buttons.front()->setBadge(
        m_problems, Token::Problem,
        QCoreApplication::translate("Rail", "%n problem(s)", "beside the name of the page", m_problems));
    for (std::size_t i = 0; i < Entries.size(); ++i) {
        QAction *action = actions().at(static_cast<int>(i));
        action->setText(QCoreApplication::translate("Rail", Entries[i].label));
        m_buttons[i]->setLabel(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    }
    setAccessibleName(QCoreApplication::translate("Rail", "Pages"));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Border, palette()));
}

} // namespace constrictor
