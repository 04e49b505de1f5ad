// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QWidget>

class QPainter;

namespace constrictor {

/// What a running search knows, on a line of numbers of lock edits: which are ruled out, which are being checked, which
/// one works.
class BoundsLine : public QWidget
{
    Q_OBJECT

public:
    explicit BoundsLine(QWidget *parent = nullptr);

    void setBounds(const PlanBounds &bounds);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString spoken() const;
    void drawStop(QPainter &painter, const QRect &cell, std::uint32_t number) const;

    PlanBounds m_bounds;
};

} // namespace constrictor
