// SPDX-License-Identifier: MIT
#include "views/widgets/codeblock.h"

#include "views/theme/paint.h"
#include "views/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace constrictor {

CodeBlock::CodeBlock(const QString &text, TextStyle style, QWidget *parent)
    : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(makeTextLabel(text, style, QPalette::WindowText, this));
}

void CodeBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), ControlRadius, color(Token::Sunken, palette()), color(Token::Border, palette()));
}

} // namespace constrictor
