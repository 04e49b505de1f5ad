// SPDX-License-Identifier: MIT
#include "views/widgets/messagebar.h"

#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/widgets/severitylook.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace constrictor {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_title(makeTextLabel({}, TextStyle::BodyBold, QPalette::WindowText, this))
    , m_text(makeTextLabel({}, TextStyle::Small, QPalette::WindowText, this))
    , m_buttons(new QHBoxLayout)
    , m_more(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    m_buttons->setSpacing(8);
    m_close->setIcon(icon("close"_L1));
    m_close->setIconSize({16, 16});
    m_close->setFixedSize(28, 28);
    m_more->setProperty("kind", u"flat"_s);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (std::size_t i = m_messages.size() - 1; i-- > 0;)
            menu->addAction(icon(lookOf(m_messages[i].severity).icon), m_messages[i].words().title, this,
                            [this, i] { bringForward(i); });
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_more);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    retranslate();
    hide();
}

void MessageBar::showMessage(BarMessage message)
{
    const BarMessage::Words words = message.words();
    std::erase_if(m_messages, [&](const BarMessage &each) {
        const BarMessage::Words other = each.words();
        return other.title == words.title && other.text == words.text;
    });
    m_messages.push_back(std::move(message));
    showFirst();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_messages.clear();
    hide();
    Q_EMIT emptied();
}

int MessageBar::waiting() const
{
    return m_messages.empty() ? 0 : static_cast<int>(m_messages.size()) - 1;
}

Severity MessageBar::severity() const
{
    return m_messages.empty() ? Severity::Note : m_messages.back().severity;
}

QString MessageBar::title() const
{
    return m_title->text();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::close()
{
    if (!m_messages.empty())
        m_messages.pop_back();
    showRest();
}

void MessageBar::withdraw(const QAction *action)
{
    const auto offersIt = [action](const BarMessage &each) {
        return std::ranges::any_of(each.actions, [action](const QPointer<QAction> &one) { return one == action; });
    };
    if (std::erase_if(m_messages, offersIt) > 0)
        showRest();
}

void MessageBar::showRest()
{
    if (m_messages.empty())
        clear();
    else
        showFirst();
}

void MessageBar::bringForward(std::size_t index)
{
    const auto chosen = m_messages.begin() + static_cast<std::ptrdiff_t>(index);
    std::rotate(chosen, chosen + 1, m_messages.end());
    showFirst();
}

void MessageBar::showFirst()
{
    retranslate();
    show();
    update();
}

void MessageBar::showButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide(); // it may still be in its own event
        item->widget()->deleteLater();
        delete item;
    }
    for (const QPointer<QAction> &action : m_messages.back().actions) {
        if (!action)
            continue;
        auto *button = new QPushButton(action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_more->setVisible(waiting() > 0);
    m_more->setText(tr("%n more", "messages", waiting()));
    m_more->setAccessibleName(tr("%n more message(s)", nullptr, waiting()));
    if (m_messages.empty())
        return;
    const BarMessage::Words words = m_messages.back().words();
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    setAccessibleName(u"%1. %2"_s.arg(words.title, words.text));
    showButtons();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SeverityLook look = lookOf(severity());
    drawGround(painter, rect(), CardRadius, color(look.ground, palette()), color(look.edge, palette()));
    drawIcon(painter, QRectF(12, 6, 22, 26), look.icon, look.ink, 20);
}

} // namespace constrictor
