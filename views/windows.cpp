// SPDX-License-Identifier: MIT
#include "views/windows.h"

#include "views/mainwindow.h"
#include "views/theme/icons.h"

namespace constrictor {

Windows::Windows(Workbench &workbench, ScanSteps steps, PlanSteps planSteps)
    : m_workbench(workbench)
    , m_steps(std::move(steps))
    , m_planSteps(std::move(planSteps))
{
}

Windows::~Windows() = default;

MainWindow &Windows::add()
{
    auto session = std::make_unique<Session>(m_steps, m_planSteps);
    auto made = std::make_unique<MainWindow>(m_workbench, *session);
    MainWindow &window = *made;
    m_windows.push_back({std::move(session), std::move(made)});
    window.setWindowIcon(applicationIcon());
    connect(&window, &MainWindow::openRequested, this, [this, &window](const QString &name) { open(name, window); });
    // Queued: the window is still in its own event when it says that it closed.
    connect(
        &window, &MainWindow::closed, this, [this, &window] { forget(&window); }, Qt::QueuedConnection);
    return window;
}

MainWindow &Windows::open(const QString &name, MainWindow &asking)
{
    for (const Place &place : m_windows) {
        if (!place.window->shows(name))
            continue;
        place.window->show();
        place.window->raise();
        place.window->activateWindow();
        return *place.window;
    }
    if (asking.isFree()) {
        asking.open(name);
        return asking;
    }
    MainWindow &window = add();
    window.resize(asking.size());
    window.show();
    window.open(name);
    return window;
}

void Windows::forget(const MainWindow *window)
{
    std::erase_if(m_windows, [&](const Place &place) { return place.window.get() == window; });
}

} // namespace constrictor
