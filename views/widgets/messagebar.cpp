// SPDX-License-Identifier: MIT
#include "views/widgets/messagebar.h"

#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

struct Look
{
    QLatin1StringView icon;
    Token ink;
    Token ground;
    Token edge;
};

Look lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Problem:
        return {"problem"_L1, Token::Problem, Token::ProblemSoft, Token::ProblemBorder};
    case MessageKind::Warning:
        return {"warning"_L1, Token::Warning, Token::WarningSoft, Token::WarningBorder};
    case MessageKind::Ok:
        return {"ok"_L1, Token::Ok, Token::OkSoft, Token::OkBorder};
    case MessageKind::Note:
        break;
    }
    return {"note"_L1, Token::Note, Token::NoteSoft, Token::NoteBorder};
}

QLabel *makeLabel(TextStyle style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(textFont(style));
    label->setWordWrap(true);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextStyle::BodyBold, this))
    , m_text(makeLabel(TextStyle::Small, this))
    , m_buttons(new QHBoxLayout)
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    retranslate();
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    setAccessibleName(u"%1. %2"_s.arg(title, text));
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->addWidget(button);
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
    hide();
    Q_EMIT closed();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
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
    const Look look = lookOf(m_kind);
    drawGround(painter, rect(), CardRadius, color(look.ground, palette()), color(look.edge, palette()));
    drawIcon(painter, QRectF(12, 6, 22, 26), look.icon, look.ink, 20);
}

} // namespace constrictor
