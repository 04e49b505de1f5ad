// SPDX-License-Identifier: MIT
#pragma once

#include "views/theme/tokens.h"

#include <QWidget>

namespace constrictor {

/// A state in a small box: a word, and an icon that says the same.
class Pill : public QWidget
{
    Q_OBJECT

public:
    /// Without an icon name, the word alone.
    Pill(QLatin1StringView iconName, Token ink, Token ground, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QString m_text;
    Token m_ink;
    Token m_ground;
};

} // namespace constrictor
