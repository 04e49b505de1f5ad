// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QAbstractButton>

namespace constrictor {

/// A checkable word with a count, such as "Locked 309".
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setCount(int count);
    /// A state icon before the word.
    void setMark(QLatin1StringView iconName, Token ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();

    QLatin1StringView m_mark;
    Token m_markInk = Token::Text2;
    int m_count = 0;
};

} // namespace constrictor
