// SPDX-License-Identifier: MIT
#include "items/packagemodel.h"
#include "support/desk.h"
#include "views/frame/aboutdialog.h"
#include "views/frame/actionfinder.h"
#include "views/frame/actions.h"
#include "views/frame/statusline.h"
#include "views/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace constrictor;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorIsShownAndClosed();
    void olderMessagesWait();
    void textFileIsChosenAndOpened();
    void secondEnvironmentGetsItsOwnWindow();
    void openEnvironmentIsRaised();
    void jobIsShownAndCancelled();
    void escapeCancels();
    void languageSwitchesLive();
    void railAndKeysChangeThePage();
    void actionsAreFound();
    void keysWalkThePanes();
    void aboutTellsTheVersion();
    void themeSwitchesLive();
    void narrowWindowFolds();
    void firstPaintComesBeforeAnyScan();
    void everyControlHasAName();

private:
    FreshSettings m_settings;
};

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

void MainWindowTest::olderMessagesWait()
{
    Desk desk;
    MessageBar &bar = desk.window.messageBar();
    const auto show = [&](const QString &title) {
        desk.window.showMessage({Severity::Note, [title]() -> BarMessage::Words { return {title, {}}; }});
    };
    for (const char *title : {"first", "second", "third", "second"})
        show(QLatin1String(title));
    QCOMPARE(bar.title(), QStringLiteral("second")); // once, in front
    QCOMPARE(bar.waiting(), 2);
    auto *more = desk.find<QPushButton>("2 more messages");
    QVERIFY(more && more->text() == QStringLiteral("2 more"));
    answerNextMenu(bar, {Qt::Key_Up, Qt::Key_Return}); // the last entry
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(bar.title(), QStringLiteral("first"));
    for (const char *next : {"second", "third"}) {
        QTest::mouseClick(desk.find<QToolButton>("Close this message"), Qt::LeftButton);
        QCOMPARE(bar.title(), QLatin1String(next));
    }
    QVERIFY(more->isHidden());
}

void MainWindowTest::textFileIsChosenAndOpened()
{
    Desk desk;
    desk.window.setTextChooser([](QWidget *) { return QString(); });
    desk.window.actions().openText->trigger();
    QVERIFY(!desk.session.isScanning());
    desk.window.setTextChooser([](QWidget *) { return QStringLiteral("/mnt/list.txt"); });
    desk.window.actions().openText->trigger();
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    QVERIFY(desk.window.shows(QStringLiteral("/mnt/list.txt")));
}

void MainWindowTest::secondEnvironmentGetsItsOwnWindow()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/one"), PageId::Packages);
    desk.window.setFolderChooser([](QWidget *) { return QStringLiteral("/mnt/two"); });
    QTest::keyClick(&desk.window, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.windows.count(), 2U);
    QVERIFY(desk.window.shows(QStringLiteral("/mnt/one")));
    MainWindow &second = desk.windows.open(QStringLiteral("/mnt/two"), desk.window);
    QVERIFY(&second != &desk.window && second.isVisible());
    QTRY_COMPARE(second.currentPage(), PageId::Overview);
    second.close();
    QTRY_COMPARE(desk.windows.count(), 1U);
    QVERIFY(desk.window.isVisible());
}

void MainWindowTest::openEnvironmentIsRaised()
{
    Desk desk;
    QTemporaryDir folder;
    desk.openAndShow(folder.path(), PageId::Packages);
    MainWindow &other = desk.windows.add();
    other.show();
    other.activateWindow();
    // The same folder by another name
    MainWindow &raised = desk.windows.open(folder.path() + QStringLiteral("/."), other);
    QCOMPARE(&raised, &desk.window);
    QTRY_VERIFY(desk.window.isActiveWindow());
    QVERIFY(other.isFree());
    QCOMPARE(desk.window.currentPage(), PageId::Packages); // not read again
}

void MainWindowTest::jobIsShownAndCancelled()
{
    Desk desk;
    desk.window.open(QStringLiteral("slow"));
    QVERIFY(!desk.status()->showsJob()); // not before 300 ms
    QTRY_VERIFY(desk.status()->showsJob());
    auto *cancel = desk.status()->findChild<QPushButton *>();
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

void MainWindowTest::languageSwitchesLive()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
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

void MainWindowTest::keysWalkThePanes()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    desk.tree()->setFocus();
    const auto place = [&] { return QApplication::focusWidget()->accessibleName(); };
    const auto press = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        return place();
    };
    const QString tree = place();
    QStringList forward;
    for (int i = 0; i < 6; ++i)
        forward.append(press({}));
    QCOMPARE(forward.last(), tree); // once round: details, status, top, rail, filter, tree
    QCOMPARE(QSet<QString>(forward.begin(), forward.end()).size(), 6);
    QVERIFY(forward.contains(QStringLiteral("Language: English")));
    QVERIFY(forward.contains(QStringLiteral("Filter packages by name")));
    QStringList back;
    for (int i = 0; i < 6; ++i)
        back.prepend(press(Qt::ShiftModifier));
    back.append(back.takeFirst());
    QCOMPARE(back, forward);
}

void MainWindowTest::aboutTellsTheVersion()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
    Desk desk;
    desk.window.actions().about->trigger();
    auto *about = desk.window.findChild<AboutDialog *>();
    QVERIFY(about && about->isVisible());
    const QList<QLabel *> labels = about->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == QStringLiteral("Constrictor 7.8.9"); }));
    QTest::keyClick(about, Qt::Key_Escape);
    QVERIFY(!about->isVisible());
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
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
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
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
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
