// SPDX-License-Identifier: MIT
#include "views/widgets/requestfield.h"

#include "views/theme/icons.h"
#include "views/theme/paint.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr int KeyHintWidth = 64;

} // namespace

RequestField::RequestField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon("search"_L1), LeadingPosition);
    setMinimumWidth(200);
    setMaximumWidth(720);
    setFixedHeight(40);
    setTextMargins(4, 0, KeyHintWidth, 0);
    setAcceptDrops(false); // what is dragged here is for the window
    setEnabled(false);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (const QString requirement = text().trimmed(); !requirement.isEmpty())
            Q_EMIT requested(requirement);
    });
    retranslate();
}

void RequestField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    retranslate();
    update();
}

QSize RequestField::sizeHint() const
{
    return {maximumWidth(), QLineEdit::sizeHint().height()};
}

void RequestField::retranslate()
{
    setPlaceholderText(isEnabled() ? tr("Ask for a package, e.g. nvidia-modelopt==0.27.0")
                                   : tr("Open an environment to ask for packages"));
    setAccessibleName(tr("Ask for a package"));
    setToolTip(tr("Ask for a package (%1)", "%1 is a keyboard shortcut").arg(m_keys));
}

void RequestField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::EnabledChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void RequestField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    drawKeyHint(painter, rect().adjusted(0, 0, -10, 0), m_keys, palette());
}

} // namespace constrictor
