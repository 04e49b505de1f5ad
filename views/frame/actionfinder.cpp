// SPDX-License-Identifier: MIT
#include "views/frame/actionfinder.h"

#include "views/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

QString titleOf(const QAction &action)
{
    QString title = action.text();
    title.remove(u"..."_s);
    return title;
}

} // namespace

ActionFinder::ActionFinder(const QList<QAction *> &actions, QWidget *parent)
    : Dialog("actions"_L1, {460, 360}, parent)
    , m_actions(actions)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_text->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &ActionFinder::filter);
    connect(m_text, &QLineEdit::returnPressed, this, &ActionFinder::run);
    connect(m_list, &QListWidget::itemActivated, this, &ActionFinder::run);
    ActionFinder::retranslate();
}

void ActionFinder::retranslate()
{
    setWindowTitle(tr("Find an action"));
    m_text->setPlaceholderText(tr("Part of a name, e.g. scan"));
    m_text->setAccessibleName(tr("Find an action"));
    m_list->setAccessibleName(tr("Actions"));
    filter();
}

void ActionFinder::filter()
{
    m_list->clear();
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        const QString title = titleOf(*action);
        if (title.isEmpty() || !action->isEnabled() || !title.contains(m_text->text(), Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item =
            new QListWidgetItem(action->icon(), keys.isEmpty() ? title : u"%1  (%2)"_s.arg(title, keys), m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint(QSize(0, std::max(30, fontMetrics().height() + 12)));
    }
    m_list->setCurrentRow(0);
}

void ActionFinder::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QAction *action = m_actions.at(item->data(Qt::UserRole).toInt());
    accept();
    QTimer::singleShot(0, action, &QAction::trigger); // after this dialog is gone
}

// The arrow keys move in the list while the text keeps the focus.
bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace constrictor
