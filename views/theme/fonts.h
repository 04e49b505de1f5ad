// SPDX-License-Identifier: MIT
#pragma once

#include "wording/language.h"

#include <QFont>

#include <cstdint>

class QApplication;
class QWidget;

namespace constrictor {

/// Sizes relative to the system's font, which is 13 px where these were drawn.
enum class TextStyle : std::uint8_t {
    Caption, ///< 11
    Small, ///< 12
    Body, ///< 13
    BodyBold, ///< 13
    Section, ///< 13 bold
    CardTitle, ///< 14 bold
    PageTitle, ///< 18 bold
    Hero, ///< 20 bold
    Brand, ///< 26 bold
    Code, ///< 12, fixed width
};

/// Size and weight of a style; the families stay those of the application, so that they follow the language.
[[nodiscard]] QFont textFont(TextStyle style);

/// Makes the system's font, at least 13 px at 96 dpi, the application's font. For Japanese and Korean the matching CJK
/// family follows it, because Han characters have national shapes.
void setApplicationFont(Language language);

} // namespace constrictor
