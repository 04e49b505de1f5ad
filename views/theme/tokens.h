// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

#include <array>
#include <cstdint>

class QPalette;

namespace constrictor {

/// Contrast: the system's palette is one of high contrast; colours come from its roles, not from the tokens.
enum class Scheme : std::uint8_t { Light, Dark, Contrast };

/// What a colour is for. No colour of the program comes from anywhere else.
enum class Token : std::uint8_t {
    Window, ///< page ground
    Surface, ///< panes, cards
    Sunken, ///< headers, gutters
    Raised, ///< menus
    Hover,
    Pressed,
    Border, ///< lines
    BorderStrong, ///< edges of controls
    Text,
    Text2,
    Text3,
    Disabled, ///< never carries the only reason
    Accent, ///< main button
    AccentText, ///< on Accent
    AccentInk, ///< links, pending edits
    AccentSoft,
    Selection,
    Problem,
    ProblemSoft,
    ProblemBorder,
    Warning,
    WarningSoft,
    WarningBorder,
    Note,
    NoteSoft,
    NoteBorder,
    Ok,
    OkSoft,
    OkBorder,
    DiffAdd,
    DiffAddWord,
    DiffAddInk,
    DiffDel,
    DiffDelWord,
    DiffDelInk,
    Find,
    FindCurrent,
    SyntaxOperator,
    SyntaxVersion,
    SyntaxComment,
    SyntaxKey,
    SyntaxString,
};

struct TokenColors
{
    Token token;
    const char *name; ///< as in the style sheet, "@surface"
    QRgb light;
    QRgb dark;
};

/// Every token, in the order of the enumeration.
inline constexpr std::array<TokenColors, 42> TokenTable{{
    {Token::Window, "window", 0xFFF3F4F7, 0xFF17191D},
    {Token::Surface, "surface", 0xFFFFFFFF, 0xFF1F2227},
    {Token::Sunken, "sunken", 0xFFF8F9FB, 0xFF1B1D22},
    {Token::Raised, "raised", 0xFFFFFFFF, 0xFF282C32},
    {Token::Hover, "hover", 0xFFECEEF3, 0xFF2A2E35},
    {Token::Pressed, "pressed", 0xFFE1E4EB, 0xFF343942},
    {Token::Border, "border", 0xFFDDE1E8, 0xFF343941},
    {Token::BorderStrong, "borderStrong", 0xFF848E9C, 0xFF78828F},
    {Token::Text, "text", 0xFF1B1F27, 0xFFE7E9ED},
    {Token::Text2, "text2", 0xFF535D6B, 0xFFAEB6C2},
    {Token::Text3, "text3", 0xFF626C79, 0xFF929BA8},
    {Token::Disabled, "disabled", 0xFF9AA3AF, 0xFF6C7583},
    {Token::Accent, "accent", 0xFF4A43C9, 0xFF635BDD},
    {Token::AccentText, "accentText", 0xFFFFFFFF, 0xFFFFFFFF},
    {Token::AccentInk, "accentInk", 0xFF3E37B0, 0xFFB9B4FF},
    {Token::AccentSoft, "accentSoft", 0xFFEBEAFB, 0xFF2D2B4E},
    {Token::Selection, "selection", 0xFFE2E0FA, 0xFF37346A},
    {Token::Problem, "problem", 0xFFB3261E, 0xFFFF938A},
    {Token::ProblemSoft, "problemSoft", 0xFFFBEAE9, 0xFF3E2527},
    {Token::ProblemBorder, "problemBorder", 0xFFEBC3C0, 0xFF6B3A3A},
    {Token::Warning, "warning", 0xFF8A5200, 0xFFF3BF5E},
    {Token::WarningSoft, "warningSoft", 0xFFFDF2DD, 0xFF392E1B},
    {Token::WarningBorder, "warningBorder", 0xFFEAD3A6, 0xFF655024},
    {Token::Note, "note", 0xFF1F5DAD, 0xFF86B9FF},
    {Token::NoteSoft, "noteSoft", 0xFFE7F0FB, 0xFF1F2D42},
    {Token::NoteBorder, "noteBorder", 0xFFBFD5F0, 0xFF34507A},
    {Token::Ok, "ok", 0xFF1B6E3C, 0xFF76D397},
    {Token::OkSoft, "okSoft", 0xFFE5F4EA, 0xFF1D3427},
    {Token::OkBorder, "okBorder", 0xFFB9DDC6, 0xFF2F5B41},
    {Token::DiffAdd, "diffAdd", 0xFFE4F5E9, 0xFF1C3226},
    {Token::DiffAddWord, "diffAddWord", 0xFFB2E3C1, 0xFF265238},
    {Token::DiffAddInk, "diffAddInk", 0xFF14582F, 0xFFA5E8BD},
    {Token::DiffDel, "diffDel", 0xFFFCE9E7, 0xFF3B2427},
    {Token::DiffDelWord, "diffDelWord", 0xFFF5C0BB, 0xFF6E3639},
    {Token::DiffDelInk, "diffDelInk", 0xFF8F1D16, 0xFFFFBDB7},
    {Token::Find, "find", 0xFFFFE7A3, 0xFF4A3F1C},
    {Token::FindCurrent, "findCurrent", 0xFFFFC94D, 0xFF7A6215},
    {Token::SyntaxOperator, "syntaxOperator", 0xFF7A2E8E, 0xFFE2A3F2},
    {Token::SyntaxVersion, "syntaxVersion", 0xFF0B5C74, 0xFF79D0E8},
    {Token::SyntaxComment, "syntaxComment", 0xFF5F6874, 0xFF929BA8},
    {Token::SyntaxKey, "syntaxKey", 0xFF3E37B0, 0xFFB9B4FF},
    {Token::SyntaxString, "syntaxString", 0xFF1B6E3C, 0xFF8BD9A6},
}};

/// Of the light or the dark scheme; the light one's for Scheme::Contrast, which has no table.
[[nodiscard]] QColor color(Token token, Scheme scheme);

/// WCAG's ratio of two colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// The scheme that a palette belongs to, by the lightness of its ground against its text; Contrast where they are
/// further apart than in any usual palette.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);

/// The colour in the scheme of the palette; widgets pass their own palette().
[[nodiscard]] QColor color(Token token, const QPalette &palette);

} // namespace constrictor
