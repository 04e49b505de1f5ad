// SPDX-License-Identifier: MIT
#include "views/frame/rail.h"

#include "views/widgets/railbutton.h"

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
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_buttons.size())));
        m_group->addButton(button, static_cast<int>(entry.page));
        m_buttons.push_back(button);
        column->addWidget(button);
    }
    column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageChosen(static_cast<PageId>(id)); });
    retranslate();
}

void Rail::setCurrent(PageId page)
{
    // An exclusive group does not let its last button be unchecked, and the start page has none.
    m_group->setExclusive(false);
    for (RailButton *button : m_buttons)
        button->setChecked(m_group->id(button) == static_cast<int>(page));
    m_group->setExclusive(true);
}

void Rail::setPagesEnabled(bool enabled)
{
    for (RailButton *button : m_buttons)
        button->setEnabled(enabled);
}

void Rail::setCompact(bool compact)
{
    for (RailButton *button : m_buttons)
        button->setCompact(compact);
}

void Rail::retranslate()
{
    for (std::size_t i = 0; i < Entries.size(); ++i)
        m_buttons[i]->setLabel(QCoreApplication::translate("Rail", Entries[i].label));
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
