// SPDX-License-Identifier: MIT
#pragma once

#include "views/preferences.h"
#include "views/theme/tokens.h"

#include <QAction>
#include <QActionGroup>

class QMenu;

namespace constrictor {

/// Every action of a window. Menus, buttons and the list behind "Find an action" show the same objects; texts, icons
/// and tooltips with the shortcut are set here and nowhere else.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *openFolder;
    QAction *openText;
    QAction *openDemo;
    QAction *scanAgain;
    QAction *cancel;
    QAction *find;
    QAction *ask; ///< leads to the request field
    QAction *copyCommand; ///< of the plan that is shown
    QAction *findNext;
    QAction *findPrevious;
    QAction *nextPane;
    QAction *previousPane;
    QActionGroup *saveReport; ///< data: ReportForm
    QAction *showMenuBar;
    QAction *findAction;
    QAction *about;
    QAction *quit;
    QActionGroup *languages; ///< data: Language
    QActionGroup *appearances; ///< data: Appearance

    /// Those that a user can look for: everything but "Find an action" itself.
    [[nodiscard]] QList<QAction *> all() const;

    /// Checks the entries of what is chosen now.
    void showChoices(Language language, Appearance appearance);

    void fillOpenMenu(QMenu &menu);
    void fillMainMenu(QMenu &menu) const;
    void retranslate();

Q_SIGNALS:
    void recentChosen(const QString &path);
    void recentsCleared();

private:
    QAction *add(QLatin1StringView iconName, const QKeySequence &shortcut = {});
    void addChoices();

    QWidget *m_window;
};

} // namespace constrictor
