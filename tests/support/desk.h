// SPDX-License-Identifier: MIT
#pragma once

#include "views/mainwindow.h"
#include "views/windows.h"
#include "views/workbench.h"

#include <QTemporaryDir>

class QTreeView;

namespace constrictor {

class StatusLine;

/// Reads nothing. A folder that is not there fails; "slow" works until it is told to stop; anything else has three
/// packages: numpy is locked, scipy's lock differs, apex is not locked.
[[nodiscard]] Result<std::shared_ptr<const Scan>> fakeScan(const Inputs &inputs, const StopToken &stop,
                                                           const ProgressSink &progress);

/// A problem "It fails", a note "Good to know", and "It is fine", which passed.
[[nodiscard]] Result<Diagnosis> fakeDiagnosis(const Scan &scan, const StopToken &stop);

/// Settings that go with the object, so that tests find none and leave none; make one before any window.
class FreshSettings
{
public:
    FreshSettings();

private:
    QTemporaryDir m_folder;
};

/// Types @p keys into the next menu that opens. A menu runs an event loop of its own, so this has to be said before.
void answerNextMenu(QObject &context, std::vector<Qt::Key> keys);

/// A window on the screen, and what a test asks of it. Qt's warnings fail the test.
struct Desk
{
    explicit Desk(const ScanSteps &steps = {fakeScan, fakeDiagnosis}, const PlanSteps &planSteps = {});

    /// Opens a folder, waits for it, and shows a page.
    void openAndShow(const QString &folder, PageId page);

    /// The widget of that accessible name below the window, or null.
    template<typename T>
    T *find(const char *accessibleName) const
    {
        const QList<T *> all = window.findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == QLatin1String(accessibleName))
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QTreeView *tree() const;
    [[nodiscard]] StatusLine *status() const;

    Workbench workbench;
    Windows windows;
    MainWindow &window;
    Session &session;
};

} // namespace constrictor
