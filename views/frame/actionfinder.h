// SPDX-License-Identifier: MIT
#pragma once

#include "views/frame/dialog.h"

#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace constrictor {

/// "Find an action": type a part of its name, choose it with the arrow keys, run it with Enter.
class ActionFinder : public Dialog
{
    Q_OBJECT

public:
    ActionFinder(const QList<QAction *> &actions, QWidget *parent);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void run();

    QList<QAction *> m_actions;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace constrictor
