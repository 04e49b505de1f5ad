// SPDX-License-Identifier: MIT
#include "support/desk.h"
#include "views/frame/actions.h"
#include "views/recents.h"
#include "views/widgets/actioncard.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/recentrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace constrictor;

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardOpensAFolder();
    void keysOpenAFolder();
    void nothingHappensWithoutAChoice();
    void recentsAreRememberedAndOpened();
    void aMissingRecentCanBeRemoved();
    void theHeadStandsApart();

private:
    FreshSettings m_settings;
};

void StartPageTest::cardOpensAFolder()
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

void StartPageTest::keysOpenAFolder()
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

void StartPageTest::nothingHappensWithoutAChoice()
{
    Desk desk;
    desk.window.setFolderChooser([](QWidget *) { return QString(); });
    desk.window.actions().openFolder->trigger();
    QVERIFY(!desk.session.isScanning());
    QCOMPARE(desk.window.currentPage(), PageId::Start);
}

void StartPageTest::recentsAreRememberedAndOpened()
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

void StartPageTest::aMissingRecentCanBeRemoved()
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
    answerNextMenu(desk.window, {Qt::Key_Up, Qt::Key_Return}); // the last entry
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(loadRecents().isEmpty());
}

// In a low window too, the line below the name does not belong to what follows.
void StartPageTest::theHeadStandsApart()
{
    Desk desk;
    desk.window.resize(960, 540);
    QCoreApplication::processEvents();
    const auto frame = [&](const char *text) {
        const QList<QLabel *> labels = desk.window.findChildren<QLabel *>();
        const auto found = std::ranges::find(labels, QLatin1String(text), &QLabel::text);
        const QPoint corner = found == labels.end() ? QPoint() : (*found)->mapTo(&desk.window, QPoint());
        return found == labels.end() ? QRect() : QRect(corner, (*found)->size());
    };
    const QRect tagline = frame("See what a container locks, and change only what must change.");
    const QRect heading = frame("Open an environment");
    QVERIFY(tagline.isValid() && heading.isValid());
    QVERIFY2(heading.top() - tagline.bottom() >= 16, qPrintable(QString::number(heading.top() - tagline.bottom())));
}

QTEST_MAIN(StartPageTest)
#include "startpagetest.moc"
