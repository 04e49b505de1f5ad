// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QWidget>

namespace constrictor {

/// An icon that stands for itself; it follows the theme, which the pixmap of a QLabel would not.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(QLatin1StringView iconName, Token ink, int size, QWidget *parent = nullptr);

    void setIcon(QLatin1StringView iconName, Token ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    Token m_ink;
};

} // namespace constrictor
