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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int Margin = 12; ///< to the right edge of the window

} // namespace

RequestNote::RequestNote(RequestField &field, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_sentence(makeTextLabel({}, TextStyle::Small, QPalette::WindowText, this))
    , m_fix(new LinkButton({}, TextStyle::Small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(new IconLabel("problem"_L1, Token::Problem, 16, this));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_fix);
    connect(&field, &QLineEdit::textChanged, this, &QWidget::hide);
    connect(m_fix, &LinkButton::clicked, this, [this] {
        m_field.setText(requestFault(m_field.text(), m_rules).value_or(RequestFault()).suggestion);
        m_field.setFocus();
    });
    hide();
}

void RequestNote::showFault(const PipRules &rules)
{
    m_rules = rules;
    show();
    retranslate();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void RequestNote::retranslate()
{
    const std::optional<RequestFault> fault = requestFault(m_field.text(), m_rules);
    if (isHidden() || !fault)
        return;
    m_sentence->setText(fault->sentence);
    m_fix->setText(tr("Fix it"));
    m_fix->setAccessibleName(tr("Fix it: %1", "%1 is a requirement").arg(fault->suggestion));
    m_fix->setVisible(!fault->suggestion.isEmpty());
    setAccessibleName(fault->sentence);
    arrange();
}

/// Below the field; in one line where the window has room for it.
void RequestNote::arrange()
{
    const QPoint place = parentWidget()->mapFromGlobal(m_field.mapToGlobal(QPoint(0, m_field.height() + 4)));
    move(place);
    m_sentence->setWordWrap(false);
    const int room = parentWidget()->width() - place.x() - Margin;
    const int oneLine = sizeHint().width();
    m_sentence->setWordWrap(oneLine > room);
    const int width = std::min(oneLine, room);
    resize(width, m_sentence->wordWrap() ? heightForWidth(width) : sizeHint().height());
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
