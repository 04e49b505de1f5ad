// SPDX-License-Identifier: MIT
#include "index/opensources.h"

#include "index/targets.h"
#include "support/scriptedserver.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <random>
#include <thread>

using namespace constrictor;
using namespace constrictor::test;

/// Start, cancel at a random moment, destroy: the life of jobs behind an impatient user.
class NetworkStressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startCancelDestroy();
};

void NetworkStressTest::startCancelDestroy()
{
    using Clock = std::chrono::steady_clock;
    ScriptedServer server;
    std::vector<std::string> names;
    for (int i = 0; i < 30; ++i) {
        names.push_back("p" + std::to_string(i));
        const std::string path = "/simple/" + names.back() + "/";
        Script script = response("200 OK", "<html><a href='x-1.0.tar.gz'>x</a></html>");
        if (i % 3 == 1)
            script.insert(script.begin(), Pause{5});
        if (i % 7 == 3)
            script = response("503 Busy", "");
        if (i % 10 == 9)
            script = Script{Pause{60'000}};
        server.answer(path, script);
    }
    const TemporaryFolder cache;
    IndexSettings settings;
    settings.indexes = {server.url("/simple/")};
    settings.cacheFolder = cache.string();
    settings.network.backOff = std::chrono::milliseconds(3);
    settings.allowed = originsOf(settings);
    settings = normalized(settings);
    std::mt19937 random(7);
    Clock::duration slowest{};
    Clock::duration slowestEnd{};
    auto fetcher = std::make_shared<Fetcher>(settings.network);
    for (int round = 0; round < CONSTRICTOR_ROUNDS; ++round) {
        if (round % 4 == 0) { // now and then a program's whole life
            const auto end = Clock::now();
            fetcher = std::make_shared<Fetcher>(settings.network);
            slowestEnd = std::max(slowestEnd, Clock::now() - end);
        }
        std::stop_source stop;
        std::jthread worker([&, source = openSources(settings, ngcTarget(), fetcher)] {
            source->prefetch(names);
            for (const std::string &name : names)
                static_cast<void>(source->releases(name, stop.get_token()));
        });
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        const auto start = Clock::now();
        stop.request_stop();
        worker.join();
        slowest = std::max(slowest, Clock::now() - start);
    }
    const auto start = Clock::now();
    fetcher.reset();
    slowestEnd = std::max(slowestEnd, Clock::now() - start);
    const auto milliseconds = [](Clock::duration time) {
        return static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
    };
    qInfo("slowest cancel: %lld ms, slowest end of the network: %lld ms", milliseconds(slowest),
          milliseconds(slowestEnd));
    QVERIFY(milliseconds(slowest) < 100LL * CONSTRICTOR_PATIENCE);
    QVERIFY(milliseconds(slowestEnd) < 100LL * CONSTRICTOR_PATIENCE);
}

QTEST_GUILESS_MAIN(NetworkStressTest)
#include "networkstresstest.moc"
