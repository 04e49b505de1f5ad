// SPDX-License-Identifier: MIT
#include "support/desk.h"
#include "views/widgets/filterchip.h"
#include "views/widgets/linkbutton.h"

#include <QLineEdit>
#include <QPushButton>
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

QTEST_MAIN(PackagesPageTest)
#include "packagespagetest.moc"
