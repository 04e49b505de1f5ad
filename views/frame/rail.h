// SPDX-License-Identifier: MIT
#pragma once

#include "views/page.h"

#include <QFrame>

#include <vector>

class QButtonGroup;

namespace constrictor {

class RailButton;

/// The pages of a window, as buttons from top to bottom, and as actions(). Ctrl+1, Ctrl+2, ... follow the order.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setCurrent(PageId page);
    void setPagesEnabled(bool enabled);
    void setCompact(bool compact);
    /// The number of problems, at the Overview.
    void setProblems(int count);

Q_SIGNALS:
    void pageChosen(PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_group;
    std::vector<RailButton *> m_buttons;
    int m_problems = 0;
};

} // namespace constrictor
