// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QToolButton;

namespace constrictor {

/// Something that is asked for, with a button that takes it back; Del does the same.
class RequestChip : public QFrame
{
    Q_OBJECT

public:
    explicit RequestChip(QString requirement, QWidget *parent = nullptr);

    [[nodiscard]] QString requirement() const { return m_requirement; }
    /// Whether it is known that it cannot be installed.
    void setImpossible(bool impossible);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void withdrawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_requirement;
    QToolButton *m_remove;
    bool m_impossible = false;
};

} // namespace constrictor
