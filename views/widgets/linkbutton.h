// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "views/theme/fonts.h"

namespace constrictor {

/// A word that leads somewhere: a link by its look, a button by its behaviour (focus, Enter, screen reader).
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, TextStyle style = TextStyle::Small, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
};

} // namespace constrictor
