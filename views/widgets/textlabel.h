// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/fonts.h"

#include <QLabel>

namespace constrictor {

/// Plain text that wraps and that can be selected, in a style and a colour of the palette.
[[nodiscard]] inline QLabel *makeTextLabel(const QString &text, TextStyle style, QPalette::ColorRole role,
                                           QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(style));
    label->setForegroundRole(role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace constrictor
