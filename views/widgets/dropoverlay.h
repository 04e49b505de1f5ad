// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace constrictor {

/// Lies over the page while something is dragged across the window: what a drop will do, and with what; in the colours
/// of a problem where the drop is refused.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    /// What is dragged. An empty @p file name is left out.
    void showDrop(bool accepted, const QString &title, const QString &file, const QString &assurance);
    [[nodiscard]] bool isAccepted() const { return m_accepted; }
    [[nodiscard]] QString title() const { return m_title; }

protected:
    /// Covers its parent, whatever size that gets.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_accepted = false;
    QString m_title;
    QString m_file;
    QString m_assurance;
};

} // namespace constrictor
