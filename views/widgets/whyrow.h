// SPDX-License-Identifier: MIT
#pragma once

#include "items/planwhy.h"

#include <QFrame>

class QVBoxLayout;

namespace constrictor {

/// One line of the explanation.
class WhyRow : public QFrame
{
    Q_OBJECT

public:
    /// @p place: "step 3 of 6", for screen readers.
    WhyRow(const WhyLine &line, const QString &place, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_line.key; }
    /// Draws the frame that shows which row of the plan it belongs to.
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }
    /// The spine ends here.
    void setLast() { m_last = true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPlace(QVBoxLayout &column);

    WhyLine m_line;
    bool m_marked = false;
    bool m_last = false;
};

} // namespace constrictor
