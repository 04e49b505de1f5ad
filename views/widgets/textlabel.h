// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/fonts.h"

#include <QLabel>

namespace constrictor {

/// One line of plain text, in a style and a colour of the palette.
[[nodiscard]] inline QLabel *makeLabel(const QString &text, TextStyle style, QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(style));
    label->setForegroundRole(role);
    return label;
}

/// The same as a text that wraps and that can be selected.
[[nodiscard]] inline QLabel *makeTextLabel(const QString &text, TextStyle style, QPalette::ColorRole role,
                                           QWidget *parent)
{
    QLabel *label = makeLabel(text, style, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace constrictor
