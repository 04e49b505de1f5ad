// SPDX-License-Identifier: MIT
#include "session/indexaccess.h"
#include "support/answers.h"

#include <QTest>

using namespace constrictor;

namespace {

const WebOrigin own{"https", "own.example", 443};
const WebOrigin other{"https", "other.example", 443};

/// A machine whose pip is configured by one variable alone.
Host hostWithIndex(const std::string &index = "https://own.example/simple/")
{
    return {[index](const std::string &name) { return name == "PIP_INDEX_URL" ? index : std::string(); }, "/nowhere"};
}

std::shared_ptr<Scan> scanNamingIndex(const std::string &index = "https://other.example/simple/")
{
    std::shared_ptr<Scan> scan = makeToolScan();
    scan->inputs.root.clear();
    scan->environment.variables.push_back({"PIP_EXTRA_INDEX_URL", index});
    return scan;
}

Answer answerWith(Verdict verdict, std::vector<IndexProblem> problems)
{
    Answer answer = madeAnswer();
    auto solved = std::make_shared<Solved>(*answer.solved);
    solved->plan.verdict = verdict;
    solved->problems = std::move(problems);
    answer.solved = solved;
    answer.offered = {"https://other.example/simple/"};
    return answer;
}

} // namespace

class IndexAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAllowedByItself();
    void anIndexOfTheEnvironmentWaitsForConsent();
    void loginsOfTheEnvironmentAreNotUsed();
    void offersFollowTheAnswer();
};

// The user's configuration names an index; in the window it is asked about all the same.
void IndexAccessTest::nothingIsAllowedByItself()
{
    const Sources before = chooseSources(*scanNamingIndex(), hostWithIndex(), {});
    QCOMPARE(before.index.indexes, std::vector<std::string>{"https://own.example/simple/"});
    QVERIFY(before.index.allowed.empty());
    QVERIFY(chooseSources(*scanNamingIndex(), hostWithIndex("file:///mirror/"), {}).index.followed.empty());
    const Sources after = chooseSources(*scanNamingIndex(), hostWithIndex(), {{own}, {}});
    QCOMPARE(after.index.allowed, std::set<WebOrigin>{own});
}

void IndexAccessTest::anIndexOfTheEnvironmentWaitsForConsent()
{
    QCOMPARE(chooseSources(*scanNamingIndex(), hostWithIndex(), {{own}, {}}).index.indexes.size(), 1U);
    QCOMPARE(chooseSources(*scanNamingIndex(), hostWithIndex(), {{own}, {other}}).index.indexes.size(), 1U);
    const Sources agreed = chooseSources(*scanNamingIndex(), hostWithIndex(), {{own, other}, {}});
    QCOMPARE(agreed.index.indexes,
             (std::vector<std::string>{"https://own.example/simple/", "https://other.example/simple/"}));
}

void IndexAccessTest::loginsOfTheEnvironmentAreNotUsed()
{
    const Sources sources = chooseSources(*scanNamingIndex("https://x:y@own.example/simple/"),
                                          hostWithIndex("https://me:secret@own.example/simple/"), {{own}, {}});
    QCOMPARE(sources.index.indexes.size(), 2U);
    QCOMPARE(sources.index.network.logins, (std::vector<Login>{{"https://own.example/simple/", {"me", "secret"}}}));
}

void IndexAccessTest::offersFollowTheAnswer()
{
    const IndexProblem notAsked{IndexFault::NotAllowed, "https://own.example/simple/tool/"};
    const Answer undecided = answerWith(Verdict::Undecided, {notAsked, notAsked});
    QCOMPARE(indexOffers(undecided, {}), (std::vector<IndexOffer>{{own, false, false}, {other, true, false}}));
    QCOMPARE(indexOffers(undecided, {{own}, {other}}), (std::vector<IndexOffer>{{other, true, true}}));
    QVERIFY(indexOffers(answerWith(Verdict::NeedsUnlock, {}), {}).empty());
}

QTEST_GUILESS_MAIN(IndexAccessTest)
#include "indexaccesstest.moc"
