// SPDX-License-Identifier: MIT
#include "items/packagemodel.h"
#include "support/printedtree.h"
#include "support/scans.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace constrictor;

namespace {

/// Fails the test at any inconsistent answer. It does not fetch by itself: it would do so inside a reset, and then take
/// the insertion for a fault.
struct Tester
{
    explicit Tester(QAbstractItemModel &model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        tester.setUseFetchMore(false);
    }
    QAbstractItemModelTester tester;
};

std::shared_ptr<const Scan> fivePackages()
{
    return makeScan({{"numpy", "1.26.4", "1.26.4"},
                     {"torch", "2.7.0a0+nv25.4", "2.7.0a0+nv25.4"},
                     {"scipy", "1.15.2", "1.15.1", LockState::Differs},
                     {"apex", "0.1", "", LockState::NotLocked},
                     {"overrides", "", "7.7.0", LockState::NotInstalled}});
}

} // namespace

class PackageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAScan();
    void groupsAreCounted();
    void namesAreFiltered_data();
    void namesAreFiltered();
    void versionsSortAsVersions();
    void selectionSurvivesSorting();
    void branchesAreFilledWhenAsked();
    void branchesSurviveSortingAndFiltering();
    void rowsSayASentence();
    void latestIsShown();
    void unmetRequirementsAreShown();
};

void PackageModelTest::showsAScan()
{
    PackageModel model;
    const Tester tester(model);
    QCOMPARE(printedTree(model), QString());
    model.setScan(fivePackages());
    QCOMPARE(printedTree(model),
             QStringLiteral("apex | 0.1 |  |  | Not locked\n"
                            "numpy | 1.26.4 | 1.26.4 |  | Locked\n"
                            "overrides |  | 7.7.0 |  | Not installed\n"
                            "scipy | 1.15.2 | 1.15.1 |  | Conflicts\n"
                            "torch | 2.7.0a0+nv25.4 | 2.7.0a0+nv25.4 |  | Locked\n"));
    model.setScan(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void PackageModelTest::groupsAreCounted()
{
    PackageModel model;
    const Tester tester(model);
    model.setScan(fivePackages());
    QCOMPARE(model.countOf(PackageGroup::All), 5);
    QCOMPARE(model.countOf(PackageGroup::Locked), 3);
    QCOMPARE(model.countOf(PackageGroup::Conflicts), 1);
    QCOMPARE(model.countOf(PackageGroup::NotLocked), 1);
    QCOMPARE(model.countOf(PackageGroup::NotInstalled), 1);
    model.setFilter(PackageGroup::Conflicts, NameFilter());
    QCOMPARE(printedTree(model), QStringLiteral("scipy | 1.15.2 | 1.15.1 |  | Conflicts\n"));
    QCOMPARE(model.countOf(PackageGroup::All), 5);
}

void PackageModelTest::namesAreFiltered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList all{QStringLiteral("nvidia-cublas"), QStringLiteral("nvidia-modelopt"), QStringLiteral("pynvml")};
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("a part") << QStringLiteral("nv") << all;
    QTest::newRow("case and separators") << QStringLiteral(" NVIDIA_") << all.mid(0, 2);
    QTest::newRow("a pattern is for the whole name") << QStringLiteral("nv*") << all.mid(0, 2);
    QTest::newRow("one character") << QStringLiteral("pynvm?") << all.mid(2);
    QTest::newRow("brackets are characters") << QStringLiteral("(") << QStringList();
    QTest::newRow("no match") << QStringLiteral("tensorflow") << QStringList();
}

void PackageModelTest::namesAreFiltered()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    PackageModel model;
    const Tester tester(model);
    model.setScan(makeScan({{"nvidia-modelopt", "1", "1"}, {"nvidia-cublas", "1", "1"}, {"pynvml", "1", "1"}}));
    model.setFilter(PackageGroup::All, NameFilter(text));
    QStringList shownNames;
    for (int row = 0; row < model.rowCount(); ++row)
        shownNames.append(model.index(row, 0).data().toString());
    QCOMPARE(shownNames, names);
    QCOMPARE(model.countOf(PackageGroup::All), static_cast<int>(names.size()));
}

void PackageModelTest::versionsSortAsVersions()
{
    PackageModel model;
    const Tester tester(model);
    model.setScan(makeScan({{"a", "1.10", "1.10"},
                            {"b", "1.9", "1.9"},
                            {"c", "1.9rc1", "1.9", LockState::Differs},
                            {"d", "", "2", LockState::NotInstalled}}));
    model.sort(PackageModel::InstalledColumn, Qt::AscendingOrder);
    QCOMPARE(printedTree(model).section(QLatin1Char('\n'), 1, 1).left(1), QStringLiteral("c"));
    QCOMPARE(printedTree(model).section(QLatin1Char('\n'), 3, 3).left(1), QStringLiteral("a"));
    model.sort(PackageModel::InstalledColumn, Qt::DescendingOrder);
    QCOMPARE(printedTree(model).left(1), QStringLiteral("a"));
}

void PackageModelTest::selectionSurvivesSorting()
{
    PackageModel model;
    const Tester tester(model);
    model.setScan(fivePackages());
    const QPersistentModelIndex numpy = model.indexOf(QStringLiteral("numpy"));
    model.sort(PackageModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(numpy.data().toString(), QStringLiteral("numpy"));
    QCOMPARE(numpy.row(), 3);
    QVERIFY(!model.indexOf(QStringLiteral("absent")).isValid());
}

void PackageModelTest::branchesAreFilledWhenAsked()
{
    PackageModel model;
    const Tester tester(model);
    const auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"},
                                {"overrides", "", "7.7.0", LockState::NotInstalled},
                                {"scipy", "1.15.2", "1.15.2", LockState::Locked, {"numpy>=2", "pooch"}}});
    model.setScan(scan, violations(scan->environment));
    const QModelIndex scipy = model.indexOf(QStringLiteral("scipy"));
    QVERIFY(model.hasChildren(scipy));
    QVERIFY(!model.hasChildren(model.indexOf(QStringLiteral("overrides"))));
    QCOMPARE(model.rowCount(scipy), 0);
    QVERIFY(model.canFetchMore(scipy));
    model.fetchMore(scipy);
    QVERIFY(!model.canFetchMore(scipy));
    const QModelIndex requires_ = model.index(0, 0, scipy);
    QCOMPARE(requires_.data(PackageModel::CountRole).toInt(), 2);
    QVERIFY(model.canFetchMore(requires_));
    model.fetchMore(requires_);
    QVERIFY(!model.hasChildren(model.index(1, 0, scipy)));
    const QModelIndex numpy = model.indexOf(QStringLiteral("numpy"));
    model.fetchMore(numpy);
    model.fetchMore(model.index(1, 0, numpy));
    QCOMPARE(printedTree(model),
             QStringLiteral("numpy | 1.26.4 | 1.26.4 |  | Locked\n"
                            "  requires\n"
                            "  required by\n"
                            "    scipy | 1.15.2 | >=2 |  | Unmet\n"
                            "overrides |  | 7.7.0 |  | Not installed\n"
                            "scipy | 1.15.2 | 1.15.2 |  | Unmet: numpy\n"
                            "  requires\n"
                            "    numpy | 1.26.4 | >=2 |  | Unmet\n"
                            "    pooch |  | any version |  | Not installed\n"
                            "  required by\n"));
}

void PackageModelTest::branchesSurviveSortingAndFiltering()
{
    PackageModel model;
    const Tester tester(model);
    model.setScan(makeScan({{"a", "1", "1"}, {"b", "1", "1", LockState::Locked, {"a"}}}));
    model.fetchMore(model.indexOf(QStringLiteral("b")));
    const QModelIndex group = model.index(0, 0, model.indexOf(QStringLiteral("b")));
    model.fetchMore(group);
    const QPersistentModelIndex relation = model.index(0, 0, group);
    model.sort(PackageModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(relation.data().toString(), QStringLiteral("a"));
    QCOMPARE(relation.parent().parent().data().toString(), QStringLiteral("b"));
    QCOMPARE(relation.parent().parent().row(), 0);
    model.setFilter(PackageGroup::All, NameFilter(QStringLiteral("b")));
    QCOMPARE(printedTree(model).count(QLatin1Char('\n')), 4);
}

void PackageModelTest::latestIsShown()
{
    PackageModel model;
    const Tester tester(model);
    model.setScan(fivePackages());
    const auto latest = [&](const char *name) {
        return model.indexOf(QLatin1String(name)).siblingAtColumn(PackageModel::LatestColumn).data().toString();
    };
    QCOMPARE(latest("numpy"), QString());
    model.setLatest({{"numpy", {"numpy", true, {"2.0", "1.26.4"}, "2.0"}},
                     {"scipy", {"scipy", true, {"10.0"}, "10.0"}},
                     {"apex", {"apex", false, {}, {}}}});
    QCOMPARE(latest("numpy"), QStringLiteral("2.0"));
    QCOMPARE(latest("apex"), QStringLiteral("-")); // asked in vain
    model.sort(PackageModel::LatestColumn, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("scipy"));
    model.setScan(fivePackages());
    QCOMPARE(latest("numpy"), QString());
}

void PackageModelTest::rowsSayASentence()
{
    PackageModel model;
    model.setScan(fivePackages());
    const auto spoken = [&](const char *name) {
        return model.indexOf(QLatin1String(name)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken("numpy"), QStringLiteral("numpy, 1.26.4 is installed and locked"));
    QCOMPARE(spoken("scipy"), QStringLiteral("scipy, 1.15.2 is installed, but the lock asks for 1.15.1"));
    QVERIFY(!spoken("apex").isEmpty());
    QVERIFY(!spoken("overrides").isEmpty());
}

void PackageModelTest::unmetRequirementsAreShown()
{
    PackageModel model;
    const Tester tester(model);
    const auto scan = makeScan({{"dask", "1.0", "1.0", LockState::Locked, {"numpy>=1", "pynvml<12", "gone"}},
                                {"numpy", "1.26.4", "1.26.4", LockState::Locked, {"Lost"}},
                                {"pynvml", "12.0", "12.0"}});
    model.setScan(scan, violations(scan->environment));
    QCOMPARE(printedTree(model),
             QStringLiteral("dask | 1.0 | 1.0 |  | Unmet: pynvml\nnumpy | 1.26.4 | 1.26.4 |  | Unmet: Lost\n"
                            "pynvml | 12.0 | 12.0 |  | Locked\n"));
    QVERIFY(model.index(0, 0).data(PackageModel::UnmetRole).toBool());
    QVERIFY(!model.index(2, 0).data(PackageModel::UnmetRole).toBool());
    QCOMPARE(model.countOf(PackageGroup::Unmet), 2);
    model.sort(PackageModel::StatusColumn, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("pynvml"));
    model.sort(PackageModel::StatusColumn, Qt::AscendingOrder);
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("pynvml"));
    model.setFilter(PackageGroup::Unmet, NameFilter());
    QCOMPARE(model.rowCount(), 2);
    model.sort(PackageModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("dask, 1.0 is installed and locked. Unmet: pynvml"));
}

QTEST_GUILESS_MAIN(PackageModelTest)
#include "packagemodeltest.moc"
