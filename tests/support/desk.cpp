// SPDX-License-Identifier: MIT
#include "support/desk.h"

#include "support/qtwarnings.h"
#include "support/scans.h"
#include "views/frame/statusline.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <thread>

namespace constrictor {

namespace {

Finding madeFinding(const char *id, Severity severity, const char *title)
{
    auto text = std::make_shared<SourcedText>();
    text->title.en = title;
    text->why.en = "Why it is so.";
    text->advice.en = "What to do.";
    Finding finding;
    finding.id = id;
    finding.rule = "made";
    finding.severity = severity;
    finding.known = text;
    return finding;
}

} // namespace

Result<std::shared_ptr<const Scan>> fakeScan(const Inputs &inputs, const StopToken &stop, const ProgressSink &progress)
{
    while (inputs.root == "slow" && !stop.stop_requested()) {
        progress({Stage::ReadingMetadata, 38, 54});
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (inputs.root == "/not/there")
        return Error{ErrorKind::NotFound, "/not/there"};
    auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"},
                          {"scipy", "1.15.2", "1.15.1", LockState::Differs, {"numpy>=1"}},
                          {"apex", "0.1", "", LockState::NotLocked}});
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

Result<Diagnosis> fakeDiagnosis(const Scan &, const StopToken &)
{
    return Diagnosis{{madeFinding("p", Severity::Problem, "It fails"), madeFinding("n", Severity::Note, "Good to know"),
                      madeFinding("o", Severity::Passed, "It is fine")},
                     {}};
}

void answerNextMenu(QObject &context, std::vector<Qt::Key> keys)
{
    auto *timer = new QTimer(&context);
    timer->callOnTimeout([timer, keys = std::move(keys)] {
        const QPointer<QWidget> menu = QApplication::activePopupWidget();
        if (!menu || !menu->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        for (const Qt::Key key : keys) {
            if (menu)
                QTest::keyClick(menu, key);
        }
    });
    timer->start(20);
}

FreshSettings::FreshSettings()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("constrictor"));
    QCoreApplication::setApplicationName(QStringLiteral("test"));
}

Desk::Desk(const ScanSteps &steps, const PlanSteps &planSteps)
    : workbench(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                Preferences{Appearance::Light, Language::English})
    , windows(workbench, steps, planSteps)
    , window(windows.add())
    , session(window.session())
{
    failOnQtWarnings();
    window.resize(1440, 900);
    window.show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&window);
    window.activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
}

void Desk::openAndShow(const QString &folder, PageId page)
{
    window.open(folder);
    QTRY_COMPARE(window.currentPage(), PageId::Overview);
    window.showPage(page);
}

QTreeView *Desk::tree() const
{
    return window.findChild<QTreeView *>();
}

StatusLine *Desk::status() const
{
    return window.findChild<StatusLine *>();
}

} // namespace constrictor
