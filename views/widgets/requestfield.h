// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace constrictor {

/// Where packages are asked for: a requirement, then Enter. Disabled while nothing is open, and it says so.
class RequestField : public QLineEdit
{
    Q_OBJECT

public:
    explicit RequestField(QWidget *parent = nullptr);

    /// @p keys: the shortcut that leads here, shown at the right.
    void setKeyHint(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter, with something typed.
    void requested(const QString &requirement);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_keys;
};

} // namespace constrictor
