// SPDX-License-Identifier: MIT
#include "items/requestfault.h"
#include "items/requestsuggestions.h"
#include "support/scans.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace constrictor;

/// What is said of a request while it is typed, and when it cannot be read.
class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreNamed_data();
    void faultsAreNamed();
    void namesAreSuggested();
    void versionsAreSuggested();
};

void RequestTest::faultsAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *typed, const char *suggestion) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(suggestion);
    };
    row("nvidia-modelopt=0.27", "nvidia-modelopt==0.27");
    row("modelopt[hf] = 0.27", "modelopt[hf] == 0.27");
    row("numpy 2.0", "numpy==2.0");
    row("numpy v2.0", "numpy==2.0");
    row("numpy=>2", "numpy>=2");
    row("numpy=<2,=>1", "numpy<=2,>=1");
    row("numpy>=", "");
    row("numpy>=2 and more", "");
    row("numpy>=1.0.*", ""); // since pip 24.1
    row("\xE3\x81\x82", "");
}

void RequestTest::faultsAreNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, suggestion);
    const std::optional<RequestFault> fault = requestFault(typed, {});
    QVERIFY(fault);
    QCOMPARE(fault->suggestion, suggestion);
    QVERIFY(!fault->sentence.isEmpty());
    QVERIFY(suggestion.isEmpty() || !requestFault(suggestion, {}));
}

void RequestTest::namesAreSuggested()
{
    RequestSuggestions model;
    const QAbstractItemModelTester tester(&model);
    const auto scan = makeScan({{"nvidia-modelopt", "0.25.0", "0.25.0"},
                                {"nvidia-modelopt-core", "0.25.0", "", LockState::NotLocked},
                                {"nvtx", "", "0.2", LockState::NotInstalled}});
    model.suggest(*scan, {}, QStringLiteral("NVIDIA_mo"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(Qt::EditRole).toString(), QStringLiteral("nvidia-modelopt"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("nvidia-modelopt    0.25.0, Locked"));
    model.suggest(*scan, {}, QString());
    QCOMPARE(model.rowCount(), 0);
}

void RequestTest::versionsAreSuggested()
{
    RequestSuggestions model;
    const auto scan = makeScan({});
    const ReleasesByName releases{{"nvidia-modelopt", {"nvidia-modelopt", true, {"0.27.0", "0.25.0"}, "0.27.0"}}};
    model.suggest(*scan, releases, QStringLiteral("nvidia-modelopt=="));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(Qt::EditRole).toString(), QStringLiteral("nvidia-modelopt==0.27.0"));
    model.suggest(*scan, releases, QStringLiteral("Nvidia.Modelopt[hf] == 0.25"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(Qt::EditRole).toString(), QStringLiteral("Nvidia.Modelopt[hf]==0.25.0"));
    model.suggest(*scan, releases, QStringLiteral("other==1"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(RequestSuggestions::nameBeforeVersion(QStringLiteral("A_b[c]==1")), std::string("a-b"));
    QVERIFY(!RequestSuggestions::nameBeforeVersion(QStringLiteral("a>=1")));
}

QTEST_GUILESS_MAIN(RequestTest)
#include "requesttest.moc"
