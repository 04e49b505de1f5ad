// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QObject>

#include <memory>
#include <vector>

namespace constrictor {

class MainWindow;
class Workbench;

/// All windows of the program. One environment is open in one window: opening it again raises that window.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// Every window gets a session that works with these steps.
    Windows(Workbench &workbench, ScanSteps steps, PlanSteps planSteps = {});
    ~Windows() override;

    /// A new window in which nothing is open; the caller shows it.
    MainWindow &add();
    /// Opens a folder or the demo: in the window that has it (which is raised), else in @p asking where nothing is open
    /// there, else in a window of its own.
    MainWindow &open(const QString &name, MainWindow &asking);
    [[nodiscard]] std::size_t count() const { return m_windows.size(); }

private:
    struct Place
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<MainWindow> window; ///< goes first: its pages look at the session
    };

    void forget(const MainWindow *window);

    Workbench &m_workbench;
    ScanSteps m_steps;
    PlanSteps m_planSteps;
    std::vector<Place> m_windows;
};

} // namespace constrictor
