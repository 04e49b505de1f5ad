// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QMenu;
class QToolButton;

namespace constrictor {

class Actions;
class EnvironmentButton;
class RequestField;

/// The top of the window: what is open (and the menu to open something else), the field to ask for packages, Scan
/// again, the main menu.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] EnvironmentButton &environmentButton() { return *m_environment; }
    [[nodiscard]] RequestField &requestField() { return *m_request; }
    [[nodiscard]] QToolButton &mainMenuButton() { return *m_menuButton; }
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Actions &m_actions;
    EnvironmentButton *m_environment;
    RequestField *m_request;
    QToolButton *m_scanAgain;
    QToolButton *m_menuButton;
};

} // namespace constrictor
