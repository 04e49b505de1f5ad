// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"

#include <QAbstractButton>

namespace constrictor {

/// How many findings of one severity there are. Checked: only such findings are shown.
class CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountTile(Severity severity, QWidget *parent = nullptr);

    void setCount(int count);
    /// Without its word: the tooltip keeps it.
    void setNarrow(bool narrow);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString word() const;

    Severity m_severity;
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace constrictor
