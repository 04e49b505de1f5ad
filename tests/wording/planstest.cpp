// SPDX-License-Identifier: MIT
#include "wording/plans.h"
#include "plan/plan.h"
#include "plan/scenario.h"

#include <QTest>

#include <functional>
#include <pthread.h>
#include <stdexcept>

using namespace constrictor;

namespace {

constexpr unsigned chainLength = 100'000;

std::string nameOf(unsigned package)
{
    return "p" + std::to_string(package);
}

/// Each package requires the next one, and nobody has the last.
void fillChain(Scenario &scenario)
{
    for (unsigned i = 0; i < chainLength; ++i) {
        TableSource::Entry entry;
        entry.version = "1.0";
        entry.requiresDist = {nameOf(i + 1)};
        scenario.source.add(nameOf(i), std::move(entry));
    }
    scenario.environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    scenario.requests.lines.push_back({nameOf(0), {}, 0});
}

void *call(void *work)
{
    (*static_cast<std::function<void()> *>(work))();
    return nullptr;
}

void runOnSmallStack(std::function<void()> work)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, std::size_t{256} * 1024);
    pthread_t thread = {};
    if (pthread_create(&thread, &attributes, call, &work) != 0)
        throw std::runtime_error("no thread");
    pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
}

} // namespace

class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longDerivationOnSmallStack();
    void versionsWithOtherRequirements();
};

/// From the search to the sentences.
void PlansTest::longDerivationOnSmallStack()
{
    Scenario scenario;
    fillChain(scenario);
    PlanResult result;
    qsizetype letters = 0;
    QString last;
    runOnSmallStack([&] {
        result = makePlan(scenario.environment, scenario.source, scenario.requests);
        for (const ExplainedStep &step : result.whyImpossible.steps) {
            last = stepWords(scenario.environment, result, step);
            letters += last.size();
        }
    });
    QCOMPARE(result.verdict, Verdict::Impossible);
    QVERIFY(result.impossibleByItself);
    QCOMPARE(result.whyImpossible.steps.size(), std::size_t{chainLength + 1});
    QCOMPARE(last, QStringLiteral("p99999 1.0 requires p100000. No release of p100000 fits that."));
    QVERIFY(letters > qsizetype{chainLength} * 20);
}

void PlansTest::versionsWithOtherRequirements()
{
    ExplainedStep step;
    step.name = "pydantic";
    step.versions = {{"2.12.0", "2.14.3", false, true}};
    step.target = "pydantic-core";
    step.requirement = "pydantic-core==2.50.4";
    const auto words = [&] { return stepWords({}, {}, step); };
    QCOMPARE(words(), QStringLiteral("pydantic 2.12.0 and newer requires pydantic-core==2.50.4."));
    step.more = {"pydantic-core==2.50.2", "pydantic-core==2.50.1"};
    QCOMPARE(words(),
             QStringLiteral("pydantic 2.12.0 and newer requires, by version, pydantic-core==2.50.4; "
                            "pydantic-core==2.50.2; pydantic-core==2.50.1."));
    step.more.emplace_back("pydantic-core==2.41.1");
    QVERIFY(words().contains(QStringLiteral("pydantic-core==2.50.1 and 1 more")));
}

QTEST_GUILESS_MAIN(PlansTest)
#include "planstest.moc"
