// SPDX-License-Identifier: MIT
#include "views/theme/tokens.h"

#include <QPalette>

namespace constrictor {

QColor color(Token token, Scheme scheme)
{
    const TokenColors &row = TokenTable[static_cast<std::size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Dark ? row.dark : row.light);
}

Scheme schemeOf(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return ground < text ? Scheme::Dark : Scheme::Light;
}

QColor color(Token token, const QPalette &palette)
{
    return color(token, schemeOf(palette));
}

} // namespace constrictor
