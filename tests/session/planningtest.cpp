// SPDX-License-Identifier: MIT
#include "session/session.h"
#include "support/scans.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace constrictor;

namespace {

QByteArray resource(const char *path)
{
    QFile file{QLatin1String(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::shared_ptr<const Scan>> madeScan(const Inputs &inputs, const StopToken &, const ProgressSink &)
{
    auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"}});
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

/// Satisfied at once; with a package "hard", it narrows the bounds until it is told to stop, and then has one edit that
/// is not proved.
std::shared_ptr<const Solved> solveByName(const Scan &, const Sources &, const Requests &requests,
                                          const StopToken &stop, const PlanProgressSink &progress,
                                          const NetworkProgressSink &networkProgress)
{
    auto solved = std::make_shared<Solved>();
    solved->plan.requests = requests;
    solved->plan.verdict = Verdict::Satisfied;
    if (requests.lines.front().text != "hard")
        return solved;
    progress({1, 0}, {});
    networkProgress(41, 6);
    progress({1, 0}, PlanCost{3, 4});
    while (!stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    solved->plan.verdict = Verdict::NeedsUnlock;
    return solved;
}

/// A session in which "/mnt/made" is open.
struct Opened
{
    Opened() { open("/mnt/made"); }

    void open(const char *root)
    {
        const QSignalSpy finished(&session, &Session::scanFinished);
        Inputs inputs;
        inputs.root = root;
        session.open(inputs);
        QTRY_COMPARE(finished.size(), 1);
    }

    Session session{ScanSteps{madeScan, {}}, PlanSteps{{}, solveByName}};
};

} // namespace

class PlanningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoAnswersFromItsOwnIndex();
    void aRealSearchStops();
    void requestsAreKept();
    void bothBoundsArrive();
    void releasesAreLookedUp();
    void aNewLookUpReplacesTheRunningOne();
    void stoppingKeepsTheBestSoFar();
    void aNewRequestReplacesTheRunningPlan();
    void anotherEnvironmentForgets();
    void readingAgainMakesStale();
    void endsWhilePlanning();
};

void PlanningTest::theDemoAnswersFromItsOwnIndex()
{
    PlanSteps steps;
    steps.sources = [](const Scan &) { return Sources{{}, resource(":/demo/ngc-25.04-index.txt").toStdString()}; };
    Session session(ScanSteps{}, steps);
    const QSignalSpy opened(&session, &Session::scanFinished);
    const QSignalSpy planned(&session, &Session::planFinished);
    session.openDemo(resource(":/demo/ngc-25.04.txt"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QVERIFY(session.ask("nvidia-modelopt==0.27.0"));
    QVERIFY(session.isPlanning());
    QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 20'000);
    const PlanResult &plan = session.answer()->solved->plan;
    QCOMPARE(plan.verdict, Verdict::NeedsUnlock);
    QVERIFY(plan.provedMinimal);
    QCOMPARE(plan.edits.size(), 2U);
    QCOMPARE(session.planBounds(), (PlanBounds{plan.lowerBound, plan.upperBound}));
    QVERIFY(!session.answer()->stopped);
    QCOMPARE(session.answer()->scan, session.scan());
}

void PlanningTest::aRealSearchStops()
{
    PlanSteps steps;
    steps.sources = [](const Scan &) { return Sources{{}, resource(":/demo/ngc-25.04-index.txt").toStdString()}; };
    Session session(ScanSteps{}, steps);
    const QSignalSpy opened(&session, &Session::scanFinished);
    const QSignalSpy planned(&session, &Session::planFinished);
    session.openDemo(resource(":/demo/ngc-25.04.txt"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QVERIFY(session.ask("numpy>=2"));
    session.stopPlanning();
    QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 20'000);
    QVERIFY(session.answer()->stopped);
    QVERIFY(!session.answer()->solved->plan.provedMinimal);
}

void PlanningTest::requestsAreKept()
{
    Session closed(ScanSteps{madeScan, {}}, PlanSteps{{}, solveByName});
    QVERIFY(!closed.ask("numpy"));
    Opened opened;
    Session &session = opened.session;
    QVERIFY(!session.ask("numpy=1"));
    QVERIFY(session.requests().empty());
    const QSignalSpy changed(&session, &Session::requestsChanged);
    QVERIFY(session.ask("Flask_Login"));
    QVERIFY(session.ask("numpy"));
    QVERIFY(session.ask("flask-login>=1"));
    QCOMPARE(session.requests(), (std::vector<std::string>{"flask-login>=1", "numpy"}));
    QTRY_VERIFY(session.answer());
    QCOMPARE(session.answer()->solved->plan.requests.lines.size(), 2U);
    session.withdraw(0);
    QVERIFY(!session.answer());
    QTRY_VERIFY(session.answer());
    QCOMPARE(session.answer()->solved->plan.requests.lines.front().text, std::string("numpy"));
    session.withdraw(0);
    QVERIFY(session.requests().empty() && !session.answer() && !session.isPlanning());
    QCOMPARE(changed.size(), 5);
    session.planAgain();
    QVERIFY(!session.isPlanning());
}

void PlanningTest::bothBoundsArrive()
{
    Opened opened;
    const QSignalSpy progressed(&opened.session, &Session::planProgressed);
    QVERIFY(opened.session.ask("hard"));
    QTRY_VERIFY(opened.session.planBounds().upper && !progressed.isEmpty());
    QCOMPARE(opened.session.planBounds(), (PlanBounds{{1, 0}, PlanCost{3, 4}}));
    QCOMPARE(opened.session.networkCount(), (NetworkCount{41, 6}));
}

void PlanningTest::releasesAreLookedUp()
{
    PlanSteps steps;
    steps.sources = [](const Scan &) { return Sources{{}, resource(":/demo/ngc-25.04-index.txt").toStdString()}; };
    Session session(ScanSteps{madeScan, {}}, steps);
    Inputs inputs;
    inputs.root = "/mnt/made";
    session.open(inputs);
    QTRY_VERIFY(session.scan());
    const QSignalSpy ended(&session, &Session::listingEnded);
    session.askReleases({"nvidia-modelopt", "no-such-package"});
    QVERIFY(session.isListing());
    QTRY_COMPARE(ended.size(), 1);
    const KnownReleases &known = session.releases().at("nvidia-modelopt");
    QVERIFY(known.isListed);
    QVERIFY(std::ranges::count(known.versions, "0.27.0") == 1);
    QVERIFY(!pep::Version::parse(known.latest).value().isPrerelease());
    QCOMPARE(std::ranges::count(known.versions, known.latest), 1);
    QVERIFY(!session.releases().at("no-such-package").isListed);
    session.retryReleases();
    QVERIFY(!session.releases().contains("no-such-package") && session.releases().contains("nvidia-modelopt"));
}

void PlanningTest::aNewLookUpReplacesTheRunningOne()
{
    PlanSteps steps;
    steps.listReleases = [](const Scan &, const Sources &, std::span<const std::string> names, const StopToken &stop,
                            const ReleasesSink &found) {
        found({names.front(), true, {"1"}, "1"});
        while (names.front() == "hangs" && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    Session session(ScanSteps{madeScan, {}}, steps);
    Inputs inputs;
    inputs.root = "/mnt/made";
    session.open(inputs);
    QTRY_VERIFY(session.scan());
    session.askReleases({"hangs", "never"});
    QTRY_VERIFY(session.releases().contains("hangs")); // each as soon as it is known
    session.askReleases({"numpy"});
    QTRY_VERIFY(!session.isListing());
    QVERIFY(session.releases().contains("numpy") && !session.releases().contains("never"));
    session.askReleases({"hangs"});
    session.stopListing();
    QVERIFY(!session.isListing());
}

void PlanningTest::stoppingKeepsTheBestSoFar()
{
    Opened opened;
    const QSignalSpy finished(&opened.session, &Session::planFinished);
    QVERIFY(opened.session.ask("hard"));
    QTRY_VERIFY(opened.session.planBounds().upper);
    QCOMPARE(finished.size(), 0);
    opened.session.stopPlanning();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(opened.session.answer()->stopped);
    QCOMPARE(opened.session.answer()->solved->plan.verdict, Verdict::NeedsUnlock);
    opened.session.planAgain();
    QVERIFY(!opened.session.answer() && opened.session.isPlanning());
}

void PlanningTest::aNewRequestReplacesTheRunningPlan()
{
    Opened opened;
    const QSignalSpy finished(&opened.session, &Session::planFinished);
    QVERIFY(opened.session.ask("hard"));
    QTRY_VERIFY(opened.session.planBounds().upper);
    opened.session.withdraw(0);
    QVERIFY(opened.session.ask("numpy"));
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(opened.session.answer()->solved->plan.verdict, Verdict::Satisfied);
}

void PlanningTest::anotherEnvironmentForgets()
{
    Opened opened;
    QVERIFY(opened.session.ask("hard"));
    const QSignalSpy finished(&opened.session, &Session::planFinished);
    const QSignalSpy changed(&opened.session, &Session::requestsChanged);
    opened.open("/mnt/other");
    QCOMPARE(changed.size(), 1);
    QVERIFY(opened.session.requests().empty() && !opened.session.isPlanning());
    QTest::qWait(50);
    QCOMPARE(finished.size(), 0);
}

void PlanningTest::readingAgainMakesStale()
{
    Opened opened;
    QVERIFY(opened.session.ask("numpy"));
    QTRY_VERIFY(opened.session.answer());
    QVERIFY(!opened.session.isAnswerStale());
    const QSignalSpy scanned(&opened.session, &Session::scanFinished);
    opened.session.scanAgain();
    QTRY_COMPARE(scanned.size(), 1);
    QVERIFY(opened.session.isAnswerStale());
    QCOMPARE(opened.session.requests().size(), 1U);
    opened.session.planAgain();
    QTRY_VERIFY(opened.session.answer());
    QVERIFY(!opened.session.isAnswerStale());
}

void PlanningTest::endsWhilePlanning()
{
    for (int round = 0; round < 40; ++round) {
        Opened opened;
        QVERIFY(opened.session.ask("hard"));
        if (round % 3 == 0)
            opened.session.stopPlanning();
        if (round % 5 == 0)
            QVERIFY(opened.session.ask("numpy"));
    }
}

QTEST_GUILESS_MAIN(PlanningTest)
#include "planningtest.moc"
