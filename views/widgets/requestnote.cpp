// SPDX-License-Identifier: MIT
#include "views/widgets/requestnote.h"

#include "items/requestfault.h"
#include "views/theme/paint.h"
#include "views/widgets/iconlabel.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/requestfield.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

RequestNote::RequestNote(RequestField &field, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_sentence(makeTextLabel({}, TextStyle::Small, QPalette::WindowText, this))
    , m_fix(new LinkButton({}, TextStyle::Small, this))
{
    m_sentence->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(new IconLabel("problem"_L1, Token::Problem, 16, this));
    row->addWidget(m_sentence);
    row->addWidget(m_fix);
    connect(&field, &QLineEdit::textChanged, this, &QWidget::hide);
    connect(m_fix, &LinkButton::clicked, this, [this] {
        m_field.setText(requestFault(m_field.text()).value_or(RequestFault()).suggestion);
        m_field.setFocus();
    });
    hide();
}

void RequestNote::showFault()
{
    show();
    retranslate();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RequestNote::retranslate()
{
    const std::optional<RequestFault> fault = requestFault(m_field.text());
    if (isHidden() || !fault)
        return;
    m_sentence->setText(fault->sentence);
    m_fix->setText(tr("Fix it"));
    m_fix->setAccessibleName(tr("Fix it: %1", "%1 is a requirement").arg(fault->suggestion));
    m_fix->setVisible(!fault->suggestion.isEmpty());
    setAccessibleName(fault->sentence);
    move(parentWidget()->mapFromGlobal(m_field.mapToGlobal(QPoint(0, m_field.height() + 4))));
    adjustSize();
}

void RequestNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequestNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), ControlRadius, color(Token::ProblemSoft, palette()),
               color(Token::ProblemBorder, palette()));
}

} // namespace constrictor
