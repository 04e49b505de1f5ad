// SPDX-License-Identifier: MIT
#include "views/widgets/askinvitation.h"

#include "views/theme/icons.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int MostExamples = 3;

QLabel *centered(TextStyle style, QPalette::ColorRole role, QWidget *parent)
{
    QLabel *label = makeTextLabel({}, style, role, parent);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

AskInvitation::AskInvitation(QWidget *parent)
    : QWidget(parent)
    , m_title(centered(TextStyle::Hero, QPalette::WindowText, this))
    , m_text(centered(TextStyle::Body, QPalette::BrightText, this))
    , m_examplesTitle(centered(TextStyle::Small, QPalette::BrightText, this))
    , m_field(new QPushButton(this))
{
    m_field->setProperty("kind", u"main"_s);
    connect(m_field, &QPushButton::clicked, this, &AskInvitation::fieldWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(new IconLabel("plan"_L1, Token::Text3, 64, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_field, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_examplesTitle);
    for (int i = 0; i < MostExamples; ++i) {
        auto *button = new QPushButton(icon("request"_L1, Token::AccentInk), QString(), this);
        button->setFont(textFont(TextStyle::Code));
        connect(button, &QPushButton::clicked, this, [this, button] { Q_EMIT exampleChosen(button->text()); });
        m_examples.append(button);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    setExamples({});
    retranslate();
}

void AskInvitation::setExamples(const QStringList &examples)
{
    m_examplesTitle->setVisible(!examples.isEmpty());
    for (int i = 0; i < MostExamples; ++i) {
        m_examples[i]->setVisible(i < examples.size());
        m_examples[i]->setText(examples.value(i));
    }
    retranslate();
}

void AskInvitation::retranslate()
{
    m_title->setText(tr("Ask for a package"));
    m_text->setText(tr("The answer is the smallest set of lock edits that makes it installable, with its proof."));
    m_examplesTitle->setText(tr("Examples for this demo"));
    m_field->setText(tr("Type a request"));
    for (QPushButton *button : m_examples) {
        button->setAccessibleName(tr("Ask for %1", "%1 is a requirement").arg(button->text()));
        button->setToolTip(button->accessibleName());
    }
}

void AskInvitation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace constrictor
