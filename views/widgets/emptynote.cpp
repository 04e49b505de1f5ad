// SPDX-License-Identifier: MIT
#include "views/widgets/emptynote.h"

#include "views/theme/fonts.h"
#include "views/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace constrictor {

EmptyNote::EmptyNote(QLatin1StringView iconName, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *sign = new IconLabel(iconName, Token::Text3, 64, this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(textFont(TextStyle::CardTitle));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyNote::actionClicked);
}

void EmptyNote::setTexts(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_button->setText(action);
}

} // namespace constrictor
