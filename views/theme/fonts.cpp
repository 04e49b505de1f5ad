// SPDX-License-Identifier: MIT
#include "views/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace constrictor {

namespace {

constexpr qreal DrawnAt = 13.0;

qreal pixelsOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return 11;
    case TextStyle::Small:
    case TextStyle::Code:
        return 12;
    case TextStyle::CardTitle:
        return 14;
    case TextStyle::PageTitle:
        return 18;
    case TextStyle::Hero:
        return 20;
    case TextStyle::Brand:
        return 26;
    case TextStyle::Body:
    case TextStyle::BodyBold:
    case TextStyle::Section:
        break;
    }
    return DrawnAt;
}

bool isBold(TextStyle style)
{
    return style >= TextStyle::BodyBold && style <= TextStyle::Brand;
}

QStringList cjkFamilies(Language language)
{
    switch (language) {
    case Language::Japanese:
        return {QStringLiteral("Noto Sans CJK JP")};
    case Language::Korean:
        return {QStringLiteral("Noto Sans CJK KR")};
    case Language::English:
        break;
    }
    return {};
}

} // namespace

QFont textFont(TextStyle style)
{
    QFont result;
    if (style == TextStyle::Code)
        result.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    result.setPointSizeF(QApplication::font().pointSizeF() * pixelsOf(style) / DrawnAt);
    if (isBold(style))
        result.setBold(true);
    return result;
}

void setApplicationFont(Language language)
{
    constexpr qreal PointsPerPixel = 72.0 / 96.0;
    QFont base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    base.setPointSizeF(std::max(base.pointSizeF(), DrawnAt * PointsPerPixel));
    // An alias such as "Sans Serif" counts in a list only when no family of the list exists: it has to be resolved.
    if (const QStringList cjk = cjkFamilies(language); !cjk.isEmpty())
        base.setFamilies(QStringList(QFontInfo(base).family()) + cjk);
    if (base != QApplication::font())
        QApplication::setFont(base);
}

} // namespace constrictor
