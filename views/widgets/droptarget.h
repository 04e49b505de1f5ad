// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace constrictor {

/// The dashed field that tells what can be dropped. The window takes the drop itself, everywhere.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &assurance);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_assurance;
};

} // namespace constrictor
