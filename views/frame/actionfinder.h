// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace constrictor {

/// "Find an action": type a part of its name, choose it with the arrow keys, run it with Enter.
class ActionFinder : public QDialog
{
    Q_OBJECT

public:
    ActionFinder(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace constrictor
