// SPDX-License-Identifier: MIT
#pragma once

#include "views/recents.h"

#include <QAbstractButton>

namespace constrictor {

/// An environment that was open before, as a row of the start page: its name and place, how it was, and when.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentRow(const Recent &recent, QWidget *parent = nullptr);

    [[nodiscard]] const Recent &recent() const { return m_recent; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString healthText() const;
    [[nodiscard]] QString timeText() const;

    Recent m_recent;
};

} // namespace constrictor
