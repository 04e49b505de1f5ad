// SPDX-License-Identifier: MIT
// A published case, vllm on Colab of October 2024, on an index as of that day: a recorded replay of a live one, asked
// over the network and by ranges. What is the same as in the report, and what differs, is told in
// tests/data/articles/colab-vllm-2024-10.md.
#include "analysis/solve.h"
#include "exports/piptexts.h"
#include "index/opensources.h"
#include "plan/scenario.h"
#include "support/replayedindex.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace constrictor;
using namespace constrictor::test;

namespace {

using Versions = std::map<std::string, std::string>;

const std::string dataFolder = std::string(CONSTRICTOR_SOURCE_DIR) + "/tests/data";

/// What the report says was installed.
Versions publishedVersions()
{
    std::istringstream text(readText(dataFolder + "/articles/colab-vllm-2024-10.txt"));
    std::string last;
    for (std::string line; std::getline(text, line);)
        last = line;
    std::istringstream words(last);
    words >> last >> last; // "Successfully installed"
    Versions versions;
    for (std::string word; words >> word;)
        versions[word.substr(0, word.rfind('-'))] = word.substr(word.rfind('-') + 1);
    return versions;
}

Versions versionsOf(const std::vector<PlannedChange> &changes)
{
    Versions versions;
    for (const PlannedChange &change : changes)
        versions[change.normalizedName] = change.to;
    return versions;
}

Versions versionsOf(const std::vector<PipInstall> &installs)
{
    Versions versions;
    for (const PipInstall &install : installs)
        versions[install.name] = install.version;
    return versions;
}

/// The entries of @p all that @p others does not have like this.
Versions without(Versions all, const Versions &others)
{
    std::erase_if(
        all, [&](const auto &entry) { return others.contains(entry.first) && others.at(entry.first) == entry.second; });
    return all;
}

} // namespace

class ColabReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pipDoesAsPublished();
    void theNamedReleaseIsPlannedAsPublished();
    void theLeastChangeIsAnOlderRelease();
    void whatTheIndexLostIsNamed();

private:
    [[nodiscard]] std::shared_ptr<const Solved> solved(const std::vector<std::string> &requests,
                                                       bool withLostWheel = true);

    ScriptedServer m_server;
    TemporaryFolder m_wheelhouse;
    TemporaryFolder m_cache;
    Scan m_scan;
};

void ColabReplayTest::initTestCase()
{
    serveReplay(m_server, dataFolder + "/replays/colab-2024-10.txt");
    // A release that the index had that day and has no more
    m_wheelhouse.write("pyairports-2.1.1-py3-none-any.whl", bareWheel("pyairports", "2.1.1"));
    m_scan.environment =
        readScenario(dataFolder + "/scenarios/colab-vllm-2024-10.scenario", dataFolder + "/worlds").environment;
}

std::shared_ptr<const Solved> ColabReplayTest::solved(const std::vector<std::string> &requests, bool withLostWheel)
{
    Requests wanted;
    for (const std::string &request : requests)
        wanted.lines.push_back({request, {}, 0});
    Sources sources;
    sources.index.indexes = {m_server.url("/simple/")};
    if (withLostWheel)
        sources.index.findLinks = {m_wheelhouse.string()};
    sources.index.uploadedBefore = std::chrono::sys_days(std::chrono::year(2024) / 10 / 31);
    sources.index.cacheFolder = m_cache.string();
    sources.index.allowed = originsOf(sources.index);
    return solve(m_scan, sources, wanted);
}

void ColabReplayTest::pipDoesAsPublished()
{
    const auto answer = solved({"vllm", "torchaudio==2.4.0"});
    QVERIFY(answer->problems.empty());
    QCOMPARE(answer->plan.basis, Basis::Index);
    const Versions foretold = versionsOf(answer->plan.pipToday.installs);
    QCOMPARE(foretold.size(), std::size_t(47));
    QCOMPARE(foretold, publishedVersions());
}

void ColabReplayTest::theNamedReleaseIsPlannedAsPublished()
{
    const auto answer = solved({"vllm==0.6.3.post1", "torchaudio==2.4.0"});
    QVERIFY(answer->problems.empty());
    QCOMPARE(answer->plan.verdict, Verdict::Installable);
    QVERIFY(answer->plan.provedMinimal);
    QCOMPARE(answer->plan.lowerBound.changes, 14U);
    QCOMPARE(versionsOf(answer->plan.changes), publishedVersions());
    QCOMPARE(pipCommand(answer->plan), std::string("pip install vllm==0.6.3.post1 torchaudio==2.4.0"));
}

void ColabReplayTest::theLeastChangeIsAnOlderRelease()
{
    const auto answer = solved({"vllm", "torchaudio==2.4.0"});
    QCOMPARE(answer->plan.verdict, Verdict::Installable);
    QVERIFY(answer->plan.provedMinimal);
    QCOMPARE(answer->plan.lowerBound.changes, 12U); // 14 as published
    const Versions planned = versionsOf(answer->plan.changes);
    QCOMPARE(without(planned, publishedVersions()),
             (Versions{{"gguf", "0.9.1"}, {"vllm", "0.6.1.post2"}, {"vllm-flash-attn", "2.6.1"}}));
    QCOMPARE(without(publishedVersions(), planned),
             (Versions{{"compressed-tensors", "0.6.0"},
                       {"gguf", "0.10.0"},
                       {"tokenizers", "0.20.1"},
                       {"transformers", "4.46.1"},
                       {"vllm", "0.6.3.post1"}}));
}

void ColabReplayTest::whatTheIndexLostIsNamed()
{
    // Its alternatives look at releases that were not recorded: of them nothing is said here.
    const auto answer = solved({"vllm==0.6.3.post1", "torchaudio==2.4.0"}, false);
    QCOMPARE(answer->plan.verdict, Verdict::Impossible);
    QVERIFY(answer->plan.impossibleByItself);
    const auto &steps = answer->plan.whyImpossible.steps;
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const auto &step) { return step.requirement == "pyairports"; }));
}

QTEST_GUILESS_MAIN(ColabReplayTest)
#include "colabreplaytest.moc"
