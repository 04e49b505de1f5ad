// SPDX-License-Identifier: MIT
#include "views/widgets/card.h"

#include "views/theme/paint.h"

#include <QPainter>

namespace constrictor {

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), CardRadius, color(Token::Surface, palette()), color(Token::Border, palette()));
}

} // namespace constrictor
