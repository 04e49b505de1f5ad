// SPDX-License-Identifier: MIT
#pragma once

#include "views/page.h"

class QLabel;

namespace constrictor {

class ActionCard;
class Actions;
class DropTarget;

/// Where nothing is open: the ways to open something, and where to drop it.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void takeFocus() override;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_tagline;
    QLabel *m_openTitle;
    ActionCard *m_folder;
    ActionCard *m_demo;
    DropTarget *m_drop;
};

} // namespace constrictor
