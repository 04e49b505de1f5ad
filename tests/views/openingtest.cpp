// SPDX-License-Identifier: MIT
#include "support/desk.h"

#include "support/temporaryfolder.h"
#include "views/widgets/messagebar.h"

#include <QTest>

using namespace constrictor;

namespace {

QString operator/(const test::TemporaryFolder &folder, const char *name)
{
    return QString::fromStdString(folder.string()) + QLatin1Char('/') + QLatin1String(name);
}

} // namespace

/// The window on the real scan(): what it says about a place that is not what was meant.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void environmentWithoutConstraintFileIsShown();
    void messageFollowsTheLanguage();

private:
    FreshSettings m_settings;
    test::TemporaryFolder m_folder;
};

void OpeningTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("toDo");
    m_folder.makeFolder("empty");
    m_folder.write("program",
                   std::string_view("\x7f"
                                    "ELF\0",
                                    5));
    QTest::newRow("missing folder") << m_folder / "gone" << QStringLiteral("does not exist")
                                    << QStringLiteral("Check the spelling");
    QTest::newRow("file for a folder") << m_folder / "program" << QStringLiteral("is a file, not a folder")
                                       << QStringLiteral("Open the folder that holds");
    QTest::newRow("no Python inside") << m_folder / "empty" << QStringLiteral("No Python found in")
                                      << QStringLiteral("Open a container's root");
}

void OpeningTest::saysWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, what);
    QFETCH(QString, toDo);
    Desk desk(ScanSteps{});
    desk.window.open(path);
    const MessageBar &bar = desk.window.messageBar();
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.severity(), Severity::Problem);
    QVERIFY2(bar.title().contains(what) && bar.title().contains(path), qPrintable(bar.title()));
    QVERIFY2(bar.text().startsWith(toDo), qPrintable(bar.text()));
    QCOMPARE(desk.window.currentPage(), PageId::Start);
    QVERIFY(desk.window.isFree());
}

void OpeningTest::environmentWithoutConstraintFileIsShown()
{
    m_folder.write("bare/usr/local/lib/python3.12/dist-packages/numpy-1.26.4.dist-info/METADATA",
                   "Metadata-Version: 2.1\nName: numpy\nVersion: 1.26.4\n");
    Desk desk(ScanSteps{});
    desk.window.open(m_folder / "bare");
    const MessageBar &bar = desk.window.messageBar();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY2(bar.severity() == Severity::Note, qPrintable(bar.title()));
    QVERIFY2(bar.title().contains(QStringLiteral("No constraint file in ")), qPrintable(bar.title()));
    QVERIFY(bar.title().contains(m_folder / "bare"));
    QVERIFY(bar.text().contains(QStringLiteral("/etc/pip/constraint.txt")));
    QVERIFY(bar.text().contains(QStringLiteral("check that")));
    QCOMPARE(desk.window.currentPage(), PageId::Packages);
}

void OpeningTest::messageFollowsTheLanguage()
{
    Desk desk(ScanSteps{});
    desk.window.open(m_folder / "gone");
    const MessageBar &bar = desk.window.messageBar();
    QTRY_VERIFY(bar.isVisible());
    const QString english = bar.title();
    desk.workbench.apply({Appearance::Light, Language::Korean});
    QTRY_VERIFY(bar.title() != english);
    QVERIFY(bar.title().contains(m_folder / "gone"));
    desk.workbench.apply({Appearance::Light, Language::English});
}

QTEST_MAIN(OpeningTest)
#include "openingtest.moc"
