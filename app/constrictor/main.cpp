// SPDX-License-Identifier: MIT
#include "analysis/badpairs.h"
#include "analysis/doctor.h"
#include "analysis/solve.h"
#include "screenshots.h"
#include "startoptions.h"
#include "views/consent.h"
#include "views/mainwindow.h"
#include "views/windows.h"
#include "views/workbench.h"
#include "wording/builtindemo.h"
#include "wording/builtinknowledge.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace constrictor;

namespace {

// Waits until what was opened is shown, writes the picture and leaves; exit code 1: it could not be written, or the
// picture is of a failure to open.
void leaveWithScreenshot(MainWindow &window, const StartOptions &options)
{
    const auto shoot = [&window, &options](int exitCode) {
        QTimer::singleShot(0, &window, [&window, &options, exitCode] {
            if (options.page)
                window.showPage(*options.page);
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            QCoreApplication::exit(writePicture(window.grab(), options.screenshot) ? exitCode : 1);
        });
    };
    QObject::connect(&window.session(), &Session::scanFinished, &window, [shoot] { shoot(0); });
    QObject::connect(&window.session(), &Session::scanFailed, &window, [shoot](const Error &error) {
        say(error);
        shoot(1);
    });
    if (options.root.isEmpty())
        QObject::connect(&window, &MainWindow::firstPaintDone, &window, [shoot] { shoot(0); });
}

ScanSteps scanSteps()
{
    ScanSteps steps;
    steps.diagnose = [](const Scan &scan, const StopToken &stop) { return diagnose(scan, builtInKnowledge(), stop); };
    return steps;
}

PlanSteps planSteps()
{
    PlanSteps steps;
    steps.sources = [](const Scan &scan) {
        return isDemo(scan.inputs) ? demoSources() : chooseSources(scan, thisHost(), loadConsent());
    };
    steps.solve = [](const Scan &scan, const Sources &sources, Requests requests, const StopToken &stop,
                     const PlanProgressSink &progress, const NetworkProgressSink &networkProgress) {
        requests.badPairs = badPairsOf(builtInKnowledge());
        return solve(scan, sources, requests, stop, progress, networkProgress);
    };
    return steps;
}

int run(QApplication &application, const StartOptions &options)
{
    Workbench workbench(application, options.preferences);
    Windows windows(workbench, scanSteps(), planSteps());
    MainWindow &window = windows.add();
    if (options.size)
        window.resize(*options.size);
    else
        window.restoreState();
    if (!options.screenshots.isEmpty())
        takeScreenshots(workbench, window, options.screenshots);
    else if (options.quitAfterFirstPaint)
        QObject::connect(&window, &MainWindow::firstPaintDone, &window, [] { QCoreApplication::exit(0); });
    else if (!options.root.isEmpty()) // after the first paint, so that the window never waits for the disk
        QObject::connect(&window, &MainWindow::firstPaintDone, &window, [&] { window.open(options.root); });
    if (!options.screenshot.isEmpty())
        leaveWithScreenshot(window, options);
    window.show();
    return QApplication::exec();
}

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"constrictor"_s);
    QCoreApplication::setApplicationName(u"constrictor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSTRICTOR_VERSION));
    QGuiApplication::setDesktopFileName(u"constrictor"_s);
    QGuiApplication::setApplicationDisplayName(u"Constrictor"_s);
}

int printMessage(const StartDecision &decision)
{
    std::fputs(qPrintable(decision.message), decision.exitCode == 0 ? stdout : stderr);
    return decision.exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (wantsTextOnly({argv + 1, argv + argc})) { // must work where no display is
        const QCoreApplication application(argc, argv);
        return printMessage(readArguments(QCoreApplication::arguments()));
    }
    QApplication application(argc, argv);
    const StartDecision decision = readArguments(QCoreApplication::arguments());
    return decision.message.isEmpty() ? run(application, decision.options) : printMessage(decision);
}
