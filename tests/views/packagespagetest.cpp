// SPDX-License-Identifier: MIT
#include "items/packagemodel.h"
#include "support/desk.h"
#include "support/scans.h"
#include "views/widgets/filterchip.h"
#include "views/widgets/linkbutton.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace constrictor;

class PackagesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsFilter();
    void nameFilters();
    void relationsLeadToThePackage();
    void keysWalkTheMatches();
    void arrangementIsRemembered();
    void scrollingIsRemembered();
    void unmetIsAGroup();
    void latestIsAskedForVisibleRows();

private:
    FreshSettings m_settings;
};

void PackagesPageTest::chipsFilter()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    QTest::mouseClick(desk.find<FilterChip>("Conflicts: 1"), Qt::LeftButton);
    QCOMPARE(desk.tree()->model()->rowCount(), 1);
    QCOMPARE(desk.tree()->model()->index(0, 0).data().toString(), QStringLiteral("scipy"));
    QTest::mouseClick(desk.find<FilterChip>("All: 3"), Qt::LeftButton);
    QCOMPARE(desk.tree()->model()->rowCount(), 3);
}

void PackagesPageTest::nameFilters()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
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

void PackagesPageTest::relationsLeadToThePackage()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
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

void PackagesPageTest::keysWalkTheMatches()
{
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), desk.find<QLineEdit>("Filter packages by name"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("py"));
    const auto chosen = [&] { return desk.tree()->currentIndex().data().toString(); };
    QCOMPARE(chosen(), QStringLiteral("numpy"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QCOMPARE(chosen(), QStringLiteral("scipy"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QCOMPARE(chosen(), QStringLiteral("numpy")); // from the start again
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(chosen(), QStringLiteral("scipy"));
}

void PackagesPageTest::arrangementIsRemembered()
{
    {
        Desk desk;
        desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
        desk.tree()->setColumnWidth(1, 211);
        desk.tree()->sortByColumn(PackageModel::StatusColumn, Qt::DescendingOrder);
        desk.tree()->setCurrentIndex(desk.tree()->model()->index(1, 0));
        desk.window.close();
    }
    Desk desk;
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    QCOMPARE(desk.tree()->columnWidth(1), 211);
    QCOMPARE(desk.tree()->header()->sortIndicatorSection(), int(PackageModel::StatusColumn));
    QCOMPARE(desk.tree()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(desk.tree()->currentIndex().row(), 1);
    QCOMPARE(desk.tree()->model()->index(0, PackageModel::StatusColumn).data().toString(),
             QStringLiteral("Not locked")); // and really sorted
}

namespace {

Result<std::shared_ptr<const Scan>> manyPackages(const Inputs &inputs, const StopToken &, const ProgressSink &)
{
    auto scan = makeLargeScan(300);
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

Result<Diagnosis> withViolations(const Scan &scan, const StopToken &)
{
    return Diagnosis{{}, {}, violations(scan.environment)};
}

} // namespace

void PackagesPageTest::scrollingIsRemembered()
{
    const ScanSteps steps{manyPackages, fakeDiagnosis};
    const auto top = [](const Desk &desk) { return desk.tree()->indexAt({0, 0}).data().toString(); };
    {
        Desk desk(steps);
        desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
        desk.tree()->scrollTo(desk.tree()->model()->index(150, 0), QAbstractItemView::PositionAtTop);
        QCOMPARE(top(desk), desk.tree()->model()->index(150, 0).data().toString());
        desk.window.close();
    }
    Desk desk(steps);
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    QTRY_COMPARE(top(desk), desk.tree()->model()->index(150, 0).data().toString());
    QSettings().remove(QStringLiteral("packages"));
}

void PackagesPageTest::unmetIsAGroup()
{
    const auto scan = [](const Inputs &inputs, const StopToken &, const ProgressSink &) {
        auto made = makeScan({{"dask", "1.0", "1.0", LockState::Locked, {"numpy>=2"}}, {"numpy", "1.26.4", "1.26.4"}});
        made->inputs = inputs;
        return Result<std::shared_ptr<const Scan>>(made);
    };
    Desk desk({scan, withViolations});
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    auto *chip = desk.find<FilterChip>("Unmet: 1");
    QVERIFY(chip && chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(desk.tree()->model()->rowCount(), 1);
    QCOMPARE(desk.tree()->model()->index(0, PackageModel::StatusColumn).data().toString(),
             QStringLiteral("Unmet: numpy"));
}

// Only what is on the screen is asked for, and a list that is scrolled on asks for what it comes to.
void PackagesPageTest::latestIsAskedForVisibleRows()
{
    PlanSteps steps;
    steps.listReleases = [](const Scan &, const Sources &, std::span<const std::string> names, const StopToken &,
                            const ReleasesSink &found) {
        for (const std::string &name : names)
            found({name, true, {"9.0"}, "9.0"});
    };
    Desk desk({manyPackages, fakeDiagnosis}, steps);
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Packages);
    const QAbstractItemModel &model = *desk.tree()->model();
    desk.tree()->scrollToTop();
    const auto latest = [&](int row) { return model.index(row, PackageModel::LatestColumn).data().toString(); };
    QTRY_COMPARE(latest(0), QStringLiteral("9.0"));
    QVERIFY(desk.session.releases().size() < 150);
    QCOMPARE(latest(290), QString());
    desk.tree()->scrollToBottom();
    QTRY_COMPARE(latest(290), QStringLiteral("9.0"));
    QCOMPARE(latest(150), QString());
}

QTEST_MAIN(PackagesPageTest)
#include "packagespagetest.moc"
