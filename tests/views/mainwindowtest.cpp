// SPDX-License-Identifier: MIT
#include "views/mainwindow.h"
#include "items/packagemodel.h"
#include "support/scans.h"
#include "views/frame/actionfinder.h"
#include "views/frame/actions.h"
#include "views/frame/statusline.h"
#include "views/ignoredfindings.h"
#include "views/recents.h"
#include "views/widgets/actioncard.h"
#include "views/widgets/counttile.h"
#include "views/widgets/filterchip.h"
#include "views/widgets/findingcard.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/recentrow.h"
#include "views/workbench.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <thread>

using namespace constrictor;

namespace {

/// A folder that is not there fails; "slow" works until it is told to stop; anything else has three packages.
Result<std::shared_ptr<const Scan>> fakeScan(const Inputs &inputs, StopToken stop, const ProgressSink &progress)
{
    while (inputs.root == "slow" && !stop.stop_requested()) {
        progress({Stage::ReadingMetadata, 38, 54});
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (inputs.root == "/not/there")
        return Error{ErrorKind::NotFound, "/not/there"};
    auto scan = std::make_shared<Scan>(*makeScan({{"numpy", "1.26.4", "1.26.4"},
                                                  {"scipy", "1.15.2", "1.15.1", LockState::Differs, {"numpy>=1"}},
                                                  {"apex", "0.1", "", LockState::NotLocked}}));
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

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

Result<Diagnosis> fakeDiagnosis(const Scan &, StopToken)
{
    return Diagnosis{{madeFinding("p", Severity::Problem, "It fails"), madeFinding("n", Severity::Note, "Good to know"),
                      madeFinding("o", Severity::Passed, "It is fine")},
                     {}};
}

/// The window on a session that reads nothing, and what a test asks of it.
struct Desk
{
    Desk()
    {
        window.resize(1440, 900);
        window.show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

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

    QTreeView *tree() const { return window.findChild<QTreeView *>(); }
    StatusLine *status() const { return window.findChild<StatusLine *>(); }

    Workbench workbench{*qobject_cast<QApplication *>(QCoreApplication::instance()),
                        Preferences{Appearance::Light, Language::English}};
    Session session{ScanSteps{fakeScan, fakeDiagnosis}};
    MainWindow window{workbench, session};
};

void drop(MainWindow &window, const QList<QUrl> &urls, bool &accepted)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint position(300, 300);
    QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    accepted = enter.isAccepted();
    if (!accepted)
        return;
    QDropEvent event(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cardOpensAFolder();
    void keysOpenAFolder();
    void nothingHappensWithoutAChoice();
    void droppedFolderOpens();
    void otherDropsAreRefused();
    void errorIsShownAndClosed();
    void jobIsShownAndCancelled();
    void escapeCancels();
    void chipsFilter();
    void nameFilters();
    void languageSwitchesLive();
    void railAndKeysChangeThePage();
    void overviewFiltersAndIgnores();
    void recentsAreRememberedAndOpened();
    void aMissingRecentCanBeRemoved();
    void relationsLeadToThePackage();
    void actionsAreFound();
    void themeSwitchesLive();
    void narrowWindowFolds();
    void firstPaintComesBeforeAnyScan();
    void everyControlHasAName();

private:
    QTemporaryDir m_settings;
};

void MainWindowTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("constrictor"));
    QCoreApplication::setApplicationName(QStringLiteral("test"));
}

void MainWindowTest::cardOpensAFolder()
{
    Desk desk;
    desk.window.setFolderChooser([](QWidget *) { return QStringLiteral("/mnt/ngc"); });
    QTest::mouseClick(desk.find<ActionCard>("Container folder"), Qt::LeftButton);
    QTRY_VERIFY(desk.session.scan());
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    QCOMPARE(desk.tree()->model()->rowCount(), 3);
    QVERIFY(desk.window.windowTitle().contains(QStringLiteral("Made 1.0")));
}

void MainWindowTest::keysOpenAFolder()
{
    Desk desk;
    desk.window.setFolderChooser([](QWidget *) { return QStringLiteral("/mnt/ngc"); });
    QTest::keyClick(&desk.window, Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.session.scan());
    const QSignalSpy again(&desk.session, &Session::scanFinished);
    QTest::keyClick(&desk.window, Qt::Key_F5);
    QTRY_COMPARE(again.size(), 1);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("Filter packages by name"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("num"));
    QCOMPARE(desk.tree()->model()->rowCount(), 1);
}

void MainWindowTest::nothingHappensWithoutAChoice()
{
    Desk desk;
    desk.window.setFolderChooser([](QWidget *) { return QString(); });
    desk.window.actions().openFolder->trigger();
    QVERIFY(!desk.session.isScanning());
    QCOMPARE(desk.window.currentPage(), PageId::Start);
}

void MainWindowTest::droppedFolderOpens()
{
    Desk desk;
    QTemporaryDir folder;
    bool accepted = false;
    drop(desk.window, {QUrl::fromLocalFile(folder.path())}, accepted);
    QVERIFY(accepted);
    QTRY_VERIFY(desk.session.scan());
    QCOMPARE(desk.session.scan()->inputs.root, folder.path().toStdString());
}

void MainWindowTest::otherDropsAreRefused()
{
    Desk desk;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("note.deb")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    bool accepted = true;
    drop(desk.window, {QUrl::fromLocalFile(file.fileName())}, accepted);
    QVERIFY(!accepted);
    drop(desk.window, {QUrl(QStringLiteral("ftp://example/x"))}, accepted);
    QVERIFY(!accepted);
    drop(desk.window, {QUrl::fromLocalFile(folder.path()), QUrl::fromLocalFile(folder.path())}, accepted);
    QVERIFY(!accepted);
}

void MainWindowTest::errorIsShownAndClosed()
{
    Desk desk;
    desk.window.open(QStringLiteral("/not/there"));
    QTRY_VERIFY(desk.window.messageBar().isVisible());
    QVERIFY(desk.window.messageBar().title().contains(QStringLiteral("/not/there")));
    QVERIFY(!desk.window.messageBar().text().isEmpty());
    QCOMPARE(desk.window.currentPage(), PageId::Start);
    QTest::mouseClick(desk.find<QToolButton>("Close this message"), Qt::LeftButton);
    QVERIFY(!desk.window.messageBar().isVisible());
}

void MainWindowTest::jobIsShownAndCancelled()
{
    Desk desk;
    desk.window.open(QStringLiteral("slow"));
    QVERIFY(!desk.status()->showsJob()); // not before 300 ms
    QTRY_VERIFY(desk.status()->showsJob());
    QPushButton *cancel = desk.status()->findChild<QPushButton *>();
    QTRY_VERIFY(cancel->isVisible());
    const QSignalSpy cancelled(&desk.session, &Session::scanCancelled);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!desk.status()->showsJob());
    QCOMPARE(desk.window.currentPage(), PageId::Start);
}

void MainWindowTest::escapeCancels()
{
    Desk desk;
    desk.window.open(QStringLiteral("slow"));
    const QSignalSpy cancelled(&desk.session, &Session::scanCancelled);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QTRY_COMPARE(cancelled.size(), 1);
}

void MainWindowTest::chipsFilter()
{
    Desk desk;
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    QTest::mouseClick(desk.find<FilterChip>("Conflicts: 1"), Qt::LeftButton);
    QCOMPARE(desk.tree()->model()->rowCount(), 1);
    QCOMPARE(desk.tree()->model()->index(0, 0).data().toString(), QStringLiteral("scipy"));
    QTest::mouseClick(desk.find<FilterChip>("All: 3"), Qt::LeftButton);
    QCOMPARE(desk.tree()->model()->rowCount(), 3);
}

void MainWindowTest::nameFilters()
{
    Desk desk;
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    auto *name = desk.find<QLineEdit>("Filter packages by name");
    QTest::keyClicks(name, QStringLiteral("*py"));
    QCOMPARE(desk.tree()->model()->rowCount(), 2);
    QVERIFY(desk.find<FilterChip>("All: 2"));
    QTest::keyClicks(name, QStringLiteral("xyz"));
    QVERIFY(!desk.tree()->isVisible());
    const QList<QPushButton *> buttons = desk.window.findChildren<QPushButton *>();
    const auto clear = std::ranges::find(buttons, QStringLiteral("Clear filter"), &QPushButton::text);
    QVERIFY(clear != buttons.end() && (*clear)->isVisible());
    QTest::mouseClick(*clear, Qt::LeftButton);
    QCOMPARE(desk.tree()->model()->rowCount(), 3);
    QVERIFY(desk.tree()->isVisible());
}

void MainWindowTest::languageSwitchesLive()
{
    Desk desk;
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    auto *languages = desk.find<QToolButton>("Language: English");
    QVERIFY(languages);
    languages->menu()->actions().at(1)->trigger();
    QTRY_COMPARE(desk.tree()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("パッケージ"));
    QCOMPARE(desk.tree()->model()->index(0, PackageModel::StatusColumn).data().toString(),
             QStringLiteral("ロックなし"));
    desk.window.actions().languages->actions().at(2)->trigger();
    QTRY_COMPARE(desk.tree()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("패키지"));
    QCOMPARE(loadPreferences().language, Language::Korean);
    desk.window.actions().languages->actions().at(0)->trigger();
    QTRY_COMPARE(desk.tree()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Package"));
}

void MainWindowTest::railAndKeysChangeThePage()
{
    Desk desk;
    QVERIFY(!desk.find<QAbstractButton>("Packages")->isEnabled());
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    QTest::mouseClick(desk.find<QAbstractButton>("Packages"), Qt::LeftButton);
    QCOMPARE(desk.window.currentPage(), PageId::Packages);
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
}

void MainWindowTest::overviewFiltersAndIgnores()
{
    Desk desk;
    QTemporaryDir folder;
    desk.window.open(folder.path());
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    const auto shownCards = [&] {
        QStringList names;
        const QList<FindingCard *> cards = desk.window.findChildren<FindingCard *>();
        for (const FindingCard *card : cards) {
            if (card->isVisible())
                names.append(card->accessibleName());
        }
        return names;
    };
    const QStringList usual{QStringLiteral("Problem: It fails"), QStringLiteral("Note: Good to know")};
    QTRY_COMPARE(shownCards(), usual);
    QTest::mouseClick(desk.find<CountTile>("Passed: 1"), Qt::LeftButton);
    QTRY_COMPARE(shownCards(), QStringList(QStringLiteral("Passed: It is fine")));
    QTest::mouseClick(desk.find<CountTile>("Passed: 1"), Qt::LeftButton);
    const auto choose = [&](const char *button) {
        QTRY_VERIFY(desk.find<QToolButton>(button));
        desk.find<QToolButton>(button)->menu()->actions().first()->trigger();
    };
    choose("More actions: Good to know");
    QTRY_COMPARE(shownCards(), usual.mid(0, 1));
    QCOMPARE(loadIgnored(environmentKey(desk.session.scan()->inputs)), std::set<std::string>{"n"});
    QTest::mouseClick(desk.find<QToolButton>("Open Ignored"), Qt::LeftButton);
    choose("More actions: Good to know");
    QTRY_COMPARE(shownCards(), usual);
}

void MainWindowTest::recentsAreRememberedAndOpened()
{
    clearRecents();
    {
        Desk desk;
        desk.window.open(QStringLiteral("/mnt/ngc"));
        QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    }
    QCOMPARE(loadRecents().size(), 1);
    QCOMPARE(loadRecents().first().problems, 1);
    Desk desk;
    auto *row = desk.window.findChild<RecentRow *>();
    QVERIFY(row->accessibleName().contains(QStringLiteral("1 problem")));
    QTest::mouseClick(row, Qt::LeftButton);
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
}

void MainWindowTest::aMissingRecentCanBeRemoved()
{
    clearRecents();
    rememberRecent({QStringLiteral("/not/there"), QStringLiteral("Gone"), QDateTime::currentDateTimeUtc(), 0});
    {
        Desk desk;
        QTest::mouseClick(desk.window.findChild<RecentRow *>(), Qt::LeftButton);
        QTRY_VERIFY(desk.window.messageBar().isVisible());
    }
    Desk desk;
    auto *row = desk.window.findChild<RecentRow *>();
    QVERIFY(row->accessibleName().contains(QStringLiteral("Not found")));
    QTimer::singleShot(50, &desk.window, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(loadRecents().isEmpty());
}

void MainWindowTest::relationsLeadToThePackage()
{
    Desk desk;
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    const QAbstractItemModel &model = *desk.tree()->model();
    desk.tree()->setCurrentIndex(model.index(2, 0)); // scipy
    QTest::keyClick(desk.tree(), Qt::Key_Right);
    QTRY_COMPARE(model.rowCount(model.index(2, 0)), 2);
    auto *link = desk.window.findChild<LinkButton *>();
    QVERIFY(link);
    QCOMPARE(link->text(), QStringLiteral("numpy"));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(desk.tree()->currentIndex().data().toString(), QStringLiteral("numpy"));
}

void MainWindowTest::actionsAreFound()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.window.findChild<ActionFinder *>());
    auto *finder = desk.window.findChild<ActionFinder *>();
    QTest::keyClicks(finder->findChild<QLineEdit *>(), QStringLiteral("dark"));
    QTest::keyClick(finder->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(schemeOf(desk.window.palette()), Scheme::Dark);
    desk.window.actions().appearances->actions().at(1)->trigger();
}

void MainWindowTest::themeSwitchesLive()
{
    Desk desk;
    desk.window.actions().appearances->actions().at(2)->trigger();
    QCOMPARE(schemeOf(desk.window.palette()), Scheme::Dark);
    QCOMPARE(loadPreferences().appearance, Appearance::Dark);
    desk.window.actions().appearances->actions().at(1)->trigger();
    QCOMPARE(schemeOf(desk.window.palette()), Scheme::Light);
}

void MainWindowTest::narrowWindowFolds()
{
    Desk desk;
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    auto *rail = desk.find<QWidget>("Pages");
    QCOMPARE(rail->width(), 89);
    desk.window.resize(960, 540);
    QTRY_COMPARE(rail->width(), 49);
    desk.window.resize(1440, 900);
    QTRY_COMPARE(rail->width(), 89);
}

void MainWindowTest::firstPaintComesBeforeAnyScan()
{
    Workbench workbench(*qobject_cast<QApplication *>(QCoreApplication::instance()), Preferences{});
    Session session(ScanSteps{fakeScan, {}});
    MainWindow window(workbench, session);
    const QSignalSpy painted(&window, &MainWindow::firstPaintDone);
    connect(&window, &MainWindow::firstPaintDone, &window, [&] { window.open(QStringLiteral("/mnt/ngc")); });
    window.show();
    QVERIFY(!session.isScanning());
    QTRY_VERIFY(session.scan());
    QCOMPARE(painted.size(), 1);
}

// A control that takes the focus has to say what it is.
void MainWindowTest::everyControlHasAName()
{
    Desk desk;
    desk.window.open(QStringLiteral("/mnt/ngc"));
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    desk.window.showPage(PageId::Packages);
    const QList<QWidget *> widgets = desk.window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString where = QLatin1String(widget->metaObject()->className());
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
