// SPDX-License-Identifier: MIT
#include "session/session.h"
#include "support/scans.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace constrictor;

namespace {

/// Works until it is told to stop.
Result<std::shared_ptr<const Scan>> endlessScan(const Inputs &, const StopToken &stop, const ProgressSink &progress)
{
    std::size_t done = 0;
    while (!stop.stop_requested()) {
        progress({Stage::ReadingMetadata, ++done, 0});
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return Error{ErrorKind::Cancelled};
}

/// Opens "slow" until stopped (and hands over a result nevertheless), fails for "bad", and reads the rest at once.
Result<std::shared_ptr<const Scan>> scanByName(const Inputs &inputs, const StopToken &stop,
                                               const ProgressSink &progress)
{
    if (inputs.root == "bad")
        return Error{ErrorKind::NotFound, "bad"};
    if (inputs.root == "slow")
        (void)endlessScan(inputs, stop, progress);
    auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"}});
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

Inputs inputsOf(const char *root)
{
    Inputs inputs;
    inputs.root = root;
    return inputs;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens();
    void keepsWhatIsOpenWhenTheNextOneFails();
    void cancels();
    void progressArrives();
    void aStaleResultNeverArrives();
    void endsWhileScanning();
    void manyRounds();
};

void SessionTest::opens()
{
    Session session(ScanSteps{scanByName, {}});
    const QSignalSpy finished(&session, &Session::scanFinished);
    session.scanAgain(); // nothing is open
    QVERIFY(!session.isScanning());
    session.open(inputsOf("good"));
    QVERIFY(session.isScanning());
    QVERIFY(!session.scan());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!session.isScanning());
    QCOMPARE(session.scan()->inputs.root, std::string("good"));
    session.scanAgain();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(session.scan()->inputs.root, std::string("good"));
}

void SessionTest::keepsWhatIsOpenWhenTheNextOneFails()
{
    Session session(ScanSteps{scanByName, {}});
    const QSignalSpy finished(&session, &Session::scanFinished);
    ErrorKind seen = ErrorKind::Cancelled;
    connect(&session, &Session::scanFailed, this, [&](const Error &error) { seen = error.kind; });
    session.open(inputsOf("good"));
    QTRY_COMPARE(finished.size(), 1);
    session.open(inputsOf("bad"));
    QTRY_COMPARE(seen, ErrorKind::NotFound);
    QVERIFY(!session.isScanning());
    QCOMPARE(session.scan()->inputs.root, std::string("good"));
}

void SessionTest::cancels()
{
    Session session(ScanSteps{scanByName, {}});
    const QSignalSpy finished(&session, &Session::scanFinished);
    const QSignalSpy cancelled(&session, &Session::scanCancelled);
    session.open(inputsOf("slow"));
    QTest::qWait(20);
    session.cancelScan();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!session.isScanning());
    session.cancelScan();
    QTest::qWait(50);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(finished.size(), 0);
}

void SessionTest::progressArrives()
{
    Session session(ScanSteps{endlessScan, {}});
    const QSignalSpy progressed(&session, &Session::scanProgressed);
    session.open(inputsOf("any"));
    QTRY_VERIFY(progressed.size() >= 2);
    QCOMPARE(session.progress().stage, Stage::ReadingMetadata);
    QVERIFY(session.progress().done > 0);
}

void SessionTest::aStaleResultNeverArrives()
{
    Session session(ScanSteps{scanByName, {}});
    const QSignalSpy finished(&session, &Session::scanFinished);
    session.open(inputsOf("slow"));
    session.open(inputsOf("good"));
    QTRY_COMPARE(finished.size(), 1);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(session.scan()->inputs.root, std::string("good"));
}

void SessionTest::endsWhileScanning()
{
    QElapsedTimer clock;
    {
        Session session(ScanSteps{endlessScan, {}});
        session.open(inputsOf("any"));
        QTest::qWait(10);
        clock.start();
    }
    QVERIFY(clock.elapsed() < 1000);
}

void SessionTest::manyRounds()
{
    for (int round = 0; round < 1000; ++round) {
        Session session(ScanSteps{scanByName, {}});
        session.open(inputsOf(round % 2 ? "slow" : "good"));
        if (round % 3 == 0)
            session.cancelScan();
        if (round % 5 == 0)
            QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
