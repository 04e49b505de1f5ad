// SPDX-License-Identifier: MIT
#include "texttable.h"

#include <algorithm>
#include <array>

namespace constrictor::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// East Asian wide and full-width characters (Unicode Standard Annex 11), as far as the three languages need them.
constexpr std::array<Range, 7> wideRanges = {{
    {0x1100, 0x115f}, // Hangul Jamo
    {0x2e80, 0xa4cf}, // radicals, kana, ideographs, Yi
    {0xac00, 0xd7a3}, // Hangul
    {0xf900, 0xfaff}, // compatibility ideographs
    {0xfe30, 0xfe6f}, // compatibility forms
    {0xff00, 0xff60}, // full-width forms
    {0x20000, 0x3fffd},
}};

bool isWide(char32_t character)
{
    return std::ranges::any_of(
        wideRanges, [character](Range range) { return character >= range.first && character <= range.last; });
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += isWide(character) ? 2 : 1;
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
}

std::vector<int> columnWidths(const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            int &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, displayWidth(row[i]));
        }
    }
    return widths;
}

} // namespace constrictor::cli
