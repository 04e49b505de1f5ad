// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace constrictor {

/// A surface with a line around it.
class Card : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace constrictor
