// SPDX-License-Identifier: MIT
#include "views/theme/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace constrictor {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// What stands in for a token where the system's palette is used as it is: grounds are its ground, and everything that
/// is drawn on them is its text; words and shapes tell the states apart.
QPalette::ColorRole roleOf(Token token)
{
    switch (token) {
    case Token::Window:
    case Token::Surface:
    case Token::Sunken:
    case Token::Raised:
    case Token::Hover:
    case Token::Pressed:
    case Token::Selection:
    case Token::AccentSoft:
    case Token::ProblemSoft:
    case Token::WarningSoft:
    case Token::NoteSoft:
    case Token::OkSoft:
    case Token::DiffAdd:
    case Token::DiffAddWord:
    case Token::DiffDel:
    case Token::DiffDelWord:
    case Token::Find:
    case Token::FindCurrent:
        return QPalette::Window;
    case Token::Accent:
        return QPalette::Highlight;
    case Token::AccentText:
        return QPalette::HighlightedText;
    default:
        return QPalette::WindowText;
    }
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor color(Token token, Scheme scheme)
{
    const TokenColors &row = TokenTable[static_cast<std::size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Dark ? row.dark : row.light);
}

Scheme schemeOf(const QPalette &palette)
{
    constexpr double HighContrast = 19; // our own schemes have 15 and 14, Fusion's light palette 18, yellow on black 20
    if (contrastRatio(palette.color(QPalette::Active, QPalette::Window),
                      palette.color(QPalette::Active, QPalette::WindowText))
        >= HighContrast)
        return Scheme::Contrast;
    const int ground = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return ground < text ? Scheme::Dark : Scheme::Light;
}

QColor color(Token token, const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    return scheme == Scheme::Contrast ? palette.color(QPalette::Active, roleOf(token)) : color(token, scheme);
}

} // namespace constrictor
