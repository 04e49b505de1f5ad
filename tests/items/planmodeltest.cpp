// SPDX-License-Identifier: MIT
#include "items/planmodel.h"
#include "items/planbanner.h"
#include "items/planwhy.h"
#include "support/answers.h"
#include "support/printedtree.h"
#include "wording/language.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace constrictor;

class PlanModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translation.use(Language::English); }
    void showsLockedAndRequested();
    void showsWhatIsInTheWay();
    void rowsAreFoundAgain();
    void rowsSayASentence();
    void everyFactIsSaidOnce();
    void packagesAreToldOfWithoutLocks();
    void bannersFollowTheAnswer();
    void bannersFollowTheBounds();

private:
    Translation m_translation;
};

void PlanModelTest::showsLockedAndRequested()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(printedTree(model), QString());
    model.setAnswer(madeAnswer());
    QCOMPARE(printedTree(model),
             QStringLiteral("Lock edits | constraint.txt\n"
                            "  core | ==1.0 \u2192 ==2.0 | Needed by tool 2.0\n"
                            "  tool | ==1.0 \u2192 ==2.0 | You asked for this version\n"
                            "Packages that change\n"
                            "  core | 1.0 \u2192 2.0 | Upgrade\n"
                            "  tool | 1.0 \u2192 2.0 | Upgrade\n"
                            "New packages\n"
                            "  fresh | 0.1 | New\n"
                            "Unaffected | keep their version\n"
                            "  numpy | 1.26.4\n"));
    model.setAnswer({});
    QCOMPARE(model.rowCount(), 0);
}

void PlanModelTest::showsWhatIsInTheWay()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Answer answer = madeAnswer();
    answer.solved = changed(answer, [](PlanResult &plan) {
        plan.verdict = Verdict::Impossible;
        plan.clashes = {{0, {0, 2}}};
        plan.blockers = {"numpy"};
    });
    model.setAnswer(answer);
    QCOMPARE(printedTree(model),
             QStringLiteral("Locks that exclude the request\n"
                            "  tool | ==1.0 \u2192 tool==2.0 | constraint.txt:3\n"
                            "Installed packages in the way\n"
                            "  numpy | 1.26.4 | No release of it fits\n"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Locked, requested"));
}

void PlanModelTest::rowsAreFoundAgain()
{
    PlanModel model;
    model.setAnswer(madeAnswer());
    const QModelIndex group = model.index(1, 0);
    QCOMPARE(model.indexOf(group.data(PlanModel::KeyRole).toString()), group);
    const QModelIndex row = model.index(1, 0, group);
    QCOMPARE(model.indexOf(row.data(PlanModel::KeyRole).toString()), row);
    QVERIFY(!model.indexOf(QStringLiteral("nothing")).isValid());
    QCOMPARE(model.indexOf(PlanModel::keyOfEdit({0, 2})).data().toString(), QStringLiteral("tool"));
}

void PlanModelTest::rowsSayASentence()
{
    PlanModel model;
    model.setAnswer(madeAnswer());
    const auto spoken = [&](int group, int row) {
        return model.index(row, 0, model.index(group, 0)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, 1), QStringLiteral("tool, lock moves from ==1.0 to ==2.0, You asked for this version"));
    QCOMPARE(spoken(1, 0), QStringLiteral("core, changes from 1.0 to 2.0, Upgrade"));
    QCOMPARE(spoken(2, 0), QStringLiteral("fresh, 0.1 will be installed"));
    QCOMPARE(spoken(3, 0), QStringLiteral("numpy, keeps its version 1.26.4"));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Lock edits: 2"));
}

void PlanModelTest::everyFactIsSaidOnce()
{
    const Answer answer = madeAnswer();
    const std::vector<WhyLine> lines = whyLines(answer);
    QCOMPARE(whyText(answer.solved->plan, lines),
             QStringLiteral("Why 2 lock edits are needed, and why they are enough\n"
                            "1. You ask for tool==2.0. (Request)\n"
                            "2. /etc/pip/constraint.txt, line 3, locks tool==1.0. (constraint.txt:3)\n"
                            "=> 1 and 2: So the lock of tool has to move.\n"
                            "3. tool 2.0 requires core==2.0. (METADATA, Requires-Dist)\n"
                            "4. /etc/pip/constraint.txt, line 1, locks core==1.0. (constraint.txt:1)\n"
                            "=> 1, 3, and 4: So the lock of core has to move.\n"
                            "=> No smaller set exists among the versions known here.\n"));
    QCOMPARE(lines[2].key, PlanModel::keyOfEdit({0, 2}));
}

void PlanModelTest::packagesAreToldOfWithoutLocks()
{
    Answer answer = madeAnswer();
    const auto keepCore = [](const char *name) {
        PlanCore core;
        core.members.push_back({false, name, {}});
        core.explanation.steps.push_back({.kind = ExplainedStep::Kind::KeepsVersion, .name = name});
        return core;
    };
    answer.solved = changed(answer, [&](PlanResult &plan) { plan.cores.push_back(keepCore("numpy")); });
    QCOMPARE(whyLines(answer).size(), whyLines(madeAnswer()).size());
    answer.solved = changed(answer, [&](PlanResult &plan) { plan.cores = {keepCore("numpy")}; });
    QCOMPARE(whyLines(answer)[1].text, QStringLiteral("So numpy cannot keep its version."));
    QVERIFY(whyLines(answer)[1].key.isEmpty());
}

void PlanModelTest::bannersFollowTheAnswer()
{
    const Answer answer = madeAnswer();
    const auto bannerFor = [&](Verdict verdict, bool proved, bool stopped) {
        Answer other = answer;
        other.solved = changed(answer, [&](PlanResult &plan) {
            plan.verdict = verdict;
            plan.provedMinimal = proved;
            plan.lowerBound.lockEdits = 1;
        });
        other.stopped = stopped;
        return bannerOf(other, false);
    };
    const PlanBanner solved = bannerFor(Verdict::NeedsUnlock, true, false);
    QCOMPARE(solved.headline, QStringLiteral("2 lock edits make this installable"));
    QCOMPARE(solved.severity, Severity::Passed);
    QVERIFY(solved.detail.endsWith(QStringLiteral("2 packages change, 1 are new, 1 stay as they are.")));
    QCOMPARE(bannerFor(Verdict::NeedsUnlock, false, true).severity, Severity::Warning);
    QCOMPARE(bannerFor(Verdict::Impossible, false, false).severity, Severity::Problem);
    QCOMPARE(bannerFor(Verdict::Satisfied, true, false).severity, Severity::Passed);
    const PlanBanner stopped = bannerFor(Verdict::Undecided, false, true);
    QCOMPARE(stopped.headline, QStringLiteral("Stopped before a set was found"));
    QCOMPARE(stopped.detail, QStringLiteral("Fewer than 1 lock edit cannot work."));
    QCOMPARE(bannerOf(answer, true).headline, QStringLiteral("The environment changed since this plan"));
}

void PlanModelTest::bannersFollowTheBounds()
{
    QCOMPARE(bannerOf(PlanBounds{}).detail, QStringLiteral("Nothing is ruled out yet."));
    QCOMPARE(bannerOf(PlanBounds{{2, 0}, {}}).detail, QStringLiteral("Fewer than 2 lock edits cannot work."));
    QCOMPARE(bannerOf(PlanBounds{{2, 0}, PlanCost{3, 1}}).detail,
             QStringLiteral("A set of 3 lock edits works. Checking whether fewer are enough."));
    QCOMPARE(bannerOf(PlanBounds{{3, 0}, PlanCost{3, 1}}).detail,
             QStringLiteral("3 lock edits are the fewest. Looking for the fewest packages to change."));
}

QTEST_GUILESS_MAIN(PlanModelTest)
#include "planmodeltest.moc"
