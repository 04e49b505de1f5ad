// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/fonts.h"

#include <QFrame>

namespace constrictor {

/// A text to read or to copy, in a box as high as the wrapped text.
class CodeBlock : public QFrame
{
    Q_OBJECT

public:
    explicit CodeBlock(const QString &text, TextStyle style = TextStyle::Code, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace constrictor
