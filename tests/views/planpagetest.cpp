// SPDX-License-Identifier: MIT
#include "items/planmodel.h"
#include "support/answers.h"
#include "support/desk.h"
#include "views/consent.h"
#include "views/frame/actions.h"
#include "views/frame/statusline.h"
#include "views/pages/planexamples.h"
#include "views/theme/fonts.h"
#include "views/widgets/boundsline.h"
#include "views/widgets/cellpaint.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/plantree.h"
#include "views/widgets/requestchip.h"
#include "views/widgets/requestfield.h"
#include "views/widgets/requestnote.h"
#include "views/widgets/verdictbanner.h"
#include "views/widgets/whyrow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <thread>

using namespace constrictor;

namespace {

Result<std::shared_ptr<const Scan>> madeScan(const Inputs &inputs, const StopToken &, const ProgressSink &)
{
    auto scan = makeToolScan();
    scan->inputs = inputs;
    return std::shared_ptr<const Scan>(scan);
}

/// "tool" needs two lock edits; "nothing" is impossible; "hard" is searched for until somebody says stop; "unknown"
/// needs an index.
std::shared_ptr<const Solved> madeSolve(const Scan &, const Sources &, const Requests &requests, const StopToken &stop,
                                        const PlanProgressSink &progress, const NetworkProgressSink &networkProgress)
{
    const std::string &first = requests.lines.front().text;
    if (first == "hard") {
        progress({1, 0}, PlanCost{2, 2});
        networkProgress(41, 6);
        while (!stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    const WebOrigin index{"https", "index.example", 443};
    if (first == "unknown" && !loadConsent().allowed.contains(index)) {
        auto solved = std::make_shared<Solved>();
        solved->plan.requests = requests;
        solved->plan.undecided = Undecided::ListsUnavailable;
        solved->problems.push_back({IndexFault::NotAllowed, "https://index.example/simple/unknown/"});
        return solved;
    }
    return changed(madeAnswer(), [&](PlanResult &plan) {
        plan.requests = requests;
        plan.provedMinimal = first != "hard";
        if (first == "nothing")
            plan = {.requests = requests, .verdict = Verdict::Impossible, .clashes = {{0, {0, 2}}}};
    });
}

/// A window on the Plan page.
struct PlanDesk : Desk
{
    PlanDesk()
        : Desk({madeScan, fakeDiagnosis}, PlanSteps{{}, madeSolve})
    {
        openAndShow(QStringLiteral("/mnt/made"), PageId::Plan);
    }

    [[nodiscard]] RequestField *field() const { return window.findChild<RequestField *>(); }
    [[nodiscard]] VerdictBanner *banner() const { return window.findChild<VerdictBanner *>(); }
    [[nodiscard]] PlanTree *planTree() const { return window.findChild<PlanTree *>(); }
    [[nodiscard]] QList<RequestChip *> chips() const { return window.findChildren<RequestChip *>(); }

    /// The visible button of that text, or null.
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        const QList<QPushButton *> all = window.findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == QLatin1String(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// How many words of the status line are these.
    [[nodiscard]] int says(const char *words) const
    {
        const QList<ElidedLabel *> labels = status()->findChildren<ElidedLabel *>();
        return static_cast<int>(std::ranges::count(labels, QLatin1String(words), &ElidedLabel::text));
    }

    void type(const char *requirement)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), QLatin1String(requirement));
        QTest::keyClick(field(), Qt::Key_Return);
        window.activateWindow(); // offscreen, the list of suggestions has taken that from it
    }
};

} // namespace

class PlanPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeAskedOfNothing();
    void typingAsksAndPlans();
    void theFieldIsReachedFromEverywhere();
    void anUnreadableRequestIsFixed();
    void aLongFaultStaysInTheWindow();
    void requestsAreCompleted();
    void requestsAreTakenBack();
    void theSelectedRowIsExplained();
    void theCommandIsCopied();
    void anImpossibleRequestSaysSo();
    void aSearchIsShownAndStopped();
    void escapeStops();
    void theTreeKeepsWhatIsFolded();
    void changesOfAnyLengthGetTheirRoom();
    void readingAgainMakesStale();
    void theVerdictIsNeverCut();
    void anExampleAgreesWithItself();
    void arrangementIsRemembered();
    void anotherLanguageIsLive();
    void theDemoOffersExamples();
    void anIndexIsAskedAfterConsent();
    void theQuestionGoesWithItsCause();
    void stayingOfflineIsRemembered();

private:
    FreshSettings m_settings;
};

void PlanPageTest::nothingCanBeAskedOfNothing()
{
    Desk desk;
    auto *field = desk.window.findChild<RequestField *>();
    QVERIFY(!field->isEnabled());
    QCOMPARE(field->placeholderText(), QStringLiteral("Open an environment to ask for packages"));
    desk.openAndShow(QStringLiteral("/mnt/made"), PageId::Overview);
    QVERIFY(field->isEnabled());
}

void PlanPageTest::typingAsksAndPlans()
{
    PlanDesk desk;
    QVERIFY(!desk.banner()->isVisible());
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    QCOMPARE(desk.banner()->banner().headline, QStringLiteral("2 lock edits make this installable"));
    QCOMPARE(desk.field()->text(), QString());
    QCOMPARE(desk.chips().size(), 1);
    QCOMPARE(desk.chips().first()->requirement(), QStringLiteral("tool==2.0"));
    QCOMPARE(desk.planTree()->model()->index(0, 0).data(PlanModel::CountRole).toInt(), 2);
    QVERIFY(desk.planTree()->isExpanded(desk.planTree()->model()->index(0, 0)));
    QVERIFY(!desk.planTree()->isExpanded(desk.planTree()->model()->index(3, 0)));
}

void PlanPageTest::theFieldIsReachedFromEverywhere()
{
    PlanDesk desk;
    desk.window.showPage(PageId::Overview);
    desk.type("tool==2.0");
    QTRY_COMPARE(desk.window.currentPage(), PageId::Plan);
    QTRY_VERIFY(desk.banner()->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(desk.window.currentPage(), PageId::Plan);
    QTRY_VERIFY(desk.planTree()->hasFocus());
    QTest::mouseClick(desk.button("Add"), Qt::LeftButton);
    QTRY_VERIFY(desk.field()->hasFocus());
}

void PlanPageTest::anUnreadableRequestIsFixed()
{
    PlanDesk desk;
    desk.window.showPage(PageId::Overview);
    desk.type("tool=2.0");
    auto *note = desk.window.findChild<RequestNote *>();
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(note->accessibleName(), QStringLiteral("Use == for an exact version: tool==2.0"));
    QCOMPARE(desk.window.currentPage(), PageId::Overview);
    QVERIFY(desk.session.requests().empty());
    QTest::mouseClick(desk.find<LinkButton>("Fix it: tool==2.0"), Qt::LeftButton);
    QVERIFY(!note->isVisible());
    QCOMPARE(desk.field()->text(), QStringLiteral("tool==2.0"));
    QTest::keyClick(desk.field(), Qt::Key_Return);
    QCOMPARE(desk.session.requests(), std::vector<std::string>{"tool==2.0"});
    desk.type("tool>");
    QTRY_VERIFY(note->isVisible());
    QVERIFY(!note->findChild<LinkButton *>()->isVisible()); // nobody knows what was meant
    QTest::keyClicks(desk.field(), QStringLiteral("="));
    QVERIFY(!note->isVisible()); // it is being mended
}

void PlanPageTest::aLongFaultStaysInTheWindow()
{
    PlanDesk desk;
    desk.window.resize(960, 540);
    desk.type("a-package-with-a-rather-long-name>=2.0.1,!=2.0.5,<3 and more that nobody can read");
    const auto *note = desk.window.findChild<RequestNote *>();
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->parentWidget()->rect().contains(note->geometry()));
    const QList<QLabel *> labels = note->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()));
    QVERIFY(std::ranges::any_of(labels, &QLabel::wordWrap)); // else it was not long enough
}

void PlanPageTest::requestsAreCompleted()
{
    PlanSteps steps{{}, madeSolve};
    steps.listReleases = [](const Scan &, const Sources &, std::span<const std::string> names, const StopToken &,
                            const ReleasesSink &found) {
        found({names.front(), true, {"2.0", "1.0"}, "2.0"});
    };
    Desk desk({madeScan, fakeDiagnosis}, steps);
    desk.openAndShow(QStringLiteral("/mnt/made"), PageId::Overview);
    auto *field = desk.window.findChild<RequestField *>();
    const QAbstractItemView *list = field->completer()->popup();
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("to"));
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("tool    1.0, Locked"));
    QTest::keyClick(field->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field->completer()->popup(), Qt::Key_Tab);
    QTRY_COMPARE(field->text(), QStringLiteral("tool"));
    QVERIFY(desk.session.releases().empty()); // a name needs none
    QTRY_VERIFY(!list->isVisible());
    desk.window.activateWindow();
    QTRY_VERIFY(desk.window.isActiveWindow() && field->hasFocus()); // the list may give that back only now
    QTest::keyClicks(field, QStringLiteral("=="));
    QTRY_VERIFY(desk.session.releases().contains("tool"));
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("tool==2.0"));
}

void PlanPageTest::requestsAreTakenBack()
{
    PlanDesk desk;
    desk.type("tool==2.0");
    desk.type("numpy");
    QTRY_COMPARE(desk.chips().size(), 2);
    desk.chips().first()->setFocus();
    QTest::keyClick(desk.chips().first(), Qt::Key_Delete);
    QTRY_COMPARE(desk.session.requests(), std::vector<std::string>{"numpy"});
    QTRY_COMPARE(desk.chips().size(), 1);
    QTest::mouseClick(desk.find<QToolButton>("Take back the request numpy"), Qt::LeftButton);
    QTRY_VERIFY(desk.session.requests().empty());
    QTRY_VERIFY(desk.button("Type a request"));
    QVERIFY(!desk.banner()->isVisible());
}

void PlanPageTest::theSelectedRowIsExplained()
{
    PlanDesk desk;
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    const auto marked = [&] {
        QStringList names;
        const QList<WhyRow *> rows = desk.window.findChildren<WhyRow *>();
        for (const WhyRow *row : rows) {
            if (row->isMarked())
                names.append(row->accessibleName());
        }
        return names;
    };
    QCOMPARE(marked(), QStringList(QStringLiteral("step 6 of 7: So the lock of core has to move.")));
    desk.planTree()->setFocus();
    QTest::keyClick(desk.planTree(), Qt::Key_Down);
    QCOMPARE(marked(), QStringList(QStringLiteral("step 3 of 7: So the lock of tool has to move.")));
}

void PlanPageTest::theCommandIsCopied()
{
    PlanDesk desk;
    QVERIFY(!desk.window.actions().copyCommand->isEnabled());
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.button("Copy the pip command"));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&desk.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("pip install tool==2.0\n"));
    desk.window.findChild<QTabWidget *>()->setCurrentIndex(1);
    QTest::mouseClick(desk.find<QToolButton>("Copy: /etc/pip/constraint.txt"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("core==2.0\ntool==2.0\n"));
}

void PlanPageTest::anImpossibleRequestSaysSo()
{
    PlanDesk desk;
    desk.type("nothing");
    QTRY_VERIFY(desk.banner()->isVisible());
    QCOMPARE(desk.banner()->banner().severity, Severity::Problem);
    QCOMPARE(desk.chips().first()->accessibleName(), QStringLiteral("Request nothing, cannot be installed"));
    QVERIFY(!desk.button("Copy the pip command") && desk.button("Copy report"));
    QVERIFY(!desk.window.findChild<QTabWidget *>()->isTabVisible(1));
    QCOMPARE(desk.planTree()->model()->index(0, 0).data().toString(), QStringLiteral("Locks that exclude the request"));
}

void PlanPageTest::aSearchIsShownAndStopped()
{
    PlanDesk desk;
    desk.type("hard");
    QVERIFY(!desk.button("Stop")); // not before 300 ms
    QTRY_VERIFY(desk.button("Stop"));
    QCOMPARE(desk.banner()->banner().detail,
             QStringLiteral("A set of 2 lock edits works. Checking whether fewer are enough."));
    QCOMPARE(desk.window.findChild<BoundsLine *>()->accessibleName(),
             QStringLiteral("Lock edits: at least 1, at most 2"));
    QTRY_VERIFY(desk.status()->showsJob());
    QCOMPARE(desk.says("Looking for the smallest set of lock edits: 41 asked, 6 waiting"), 1);
    const QList<QLabel *> labels = desk.window.findChildren<QLabel *>();
    QCOMPARE(std::ranges::count(labels, QStringLiteral("41 asked, 6 waiting"), &QLabel::text), 1);
    QTest::mouseClick(desk.button("Stop"), Qt::LeftButton);
    QTRY_COMPARE(desk.banner()->banner().headline,
                 QStringLiteral("2 lock edits work; whether fewer would do is not proved"));
    QVERIFY(!desk.status()->showsJob());
    QVERIFY(!desk.button("Stop"));
    QTest::mouseClick(desk.button("Plan again"), Qt::LeftButton);
    QVERIFY(desk.session.isPlanning());
}

void PlanPageTest::escapeStops()
{
    PlanDesk desk;
    desk.type("hard");
    QTRY_VERIFY(desk.button("Stop"));
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QTRY_VERIFY(!desk.session.isPlanning());
    QVERIFY(desk.session.answer()->stopped);
}

void PlanPageTest::theTreeKeepsWhatIsFolded()
{
    PlanDesk desk;
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    PlanTree *tree = desk.planTree();
    tree->collapse(tree->model()->index(1, 0));
    tree->expand(tree->model()->index(3, 0));
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(2, 0)));
    const QSignalSpy finished(&desk.session, &Session::planFinished);
    desk.session.planAgain();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!tree->isExpanded(tree->model()->index(1, 0)));
    QVERIFY(tree->isExpanded(tree->model()->index(3, 0)));
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("fresh"));
}

// In the smallest window, in every language, whatever the verdict is.
void PlanPageTest::theVerdictIsNeverCut()
{
    PlanDesk desk;
    desk.window.resize(880, 500);
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    Page &page = desk.window.page(PageId::Plan);
    const auto isWhole = [&](const QString &text) {
        const QList<QLabel *> labels = desk.banner()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->text() == text && label->isVisible()
                && label->height() >= label->heightForWidth(label->width());
        });
    };
    for (const Language language : AllLanguages) {
        desk.workbench.apply({Appearance::Light, language});
        const QStringList states = page.states();
        for (const QString &state : states) {
            page.showState(state);
            QCoreApplication::processEvents();
            if (!desk.banner()->isVisible())
                continue;
            const PlanBanner &banner = desk.banner()->banner();
            QVERIFY2(isWhole(banner.headline), qPrintable(state + QLatin1String(": ") + banner.headline));
            QVERIFY2(banner.detail.isEmpty() || isWhole(banner.detail),
                     qPrintable(state + QLatin1String(": ") + banner.detail));
        }
    }
}

void PlanPageTest::anExampleAgreesWithItself()
{
    const auto pipSays = [](const char *example) {
        return planExample(madeAnswer(), QLatin1String(example)).solved->plan.pipToday.verdict;
    };
    QCOMPARE(pipSays("satisfied"), PipVerdict::NothingToDo);
    QCOMPARE(pipSays("installable"), PipVerdict::Ok);
    QCOMPARE(pipSays("stopped-early"), PipVerdict::Fails);
}

void PlanPageTest::arrangementIsRemembered()
{
    QList<int> sizes;
    {
        PlanDesk desk;
        desk.type("tool==2.0");
        QTRY_VERIFY(desk.banner()->isVisible());
        auto *splitter = qobject_cast<QSplitter *>(desk.planTree()->parentWidget());
        splitter->setSizes({700, 400});
        sizes = splitter->sizes();
        desk.window.findChild<QTabWidget *>()->setCurrentIndex(1);
        desk.window.close();
    }
    PlanDesk desk;
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    QCOMPARE(qobject_cast<QSplitter *>(desk.planTree()->parentWidget())->sizes(), sizes);
    QCOMPARE(desk.window.findChild<QTabWidget *>()->currentIndex(), 1);
    desk.window.findChild<QTabWidget *>()->setCurrentIndex(0);
    desk.window.close();
}

void PlanPageTest::changesOfAnyLengthGetTheirRoom()
{
    PlanTree tree;
    QFont bold = textFont(TextStyle::Code);
    bold.setBold(true);
    for (int length = 1; length < 40; ++length) {
        Answer answer = madeAnswer();
        answer.solved =
            changed(answer, [&](PlanResult &plan) { plan.edits.front().to = std::string(std::size_t(length), '4'); });
        tree.showAnswer(answer);
        const QModelIndex edit = tree.model()->index(0, PlanModel::ChangeColumn, tree.model()->index(0, 0));
        const qreal words =
            QFontMetricsF(textFont(TextStyle::Code)).horizontalAdvance(edit.data(PlanModel::FromRole).toString())
            + QFontMetricsF(bold).horizontalAdvance(edit.data(PlanModel::ToRole).toString());
        const int arrow = 26;
        QVERIFY(tree.sizeHintForIndex(edit).width() >= words + arrow + 2 * CellPadding);
    }
}

void PlanPageTest::readingAgainMakesStale()
{
    PlanDesk desk;
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F5);
    QTRY_COMPARE(desk.banner()->banner().headline, QStringLiteral("The environment changed since this plan"));
    QVERIFY(!desk.button("Copy the pip command"));
    QTest::mouseClick(desk.button("Plan again"), Qt::LeftButton);
    QTRY_COMPARE(desk.banner()->banner().severity, Severity::Passed);
}

void PlanPageTest::anotherLanguageIsLive()
{
    PlanDesk desk;
    desk.type("tool==2.0");
    QTRY_VERIFY(desk.banner()->isVisible());
    desk.window.actions().languages->actions().at(2)->trigger();
    QTRY_COMPARE(desk.planTree()->model()->index(0, 0).data().toString(), QStringLiteral("잠금 수정"));
    QTRY_VERIFY(desk.banner()->banner().headline.contains(QStringLiteral("잠금")));
    QVERIFY(desk.session.answer());
    desk.window.actions().languages->actions().at(0)->trigger();
}

void PlanPageTest::theDemoOffersExamples()
{
    Desk desk({}, PlanSteps{{}, madeSolve});
    desk.window.open(QString::fromUtf8(demoName));
    QTRY_VERIFY_WITH_TIMEOUT(desk.session.scan(), 20'000);
    desk.window.showPage(PageId::Plan);
    QTest::mouseClick(desk.find<QPushButton>("Ask for nvidia-modelopt==0.27.0"), Qt::LeftButton);
    QCOMPARE(desk.session.requests(), std::vector<std::string>{"nvidia-modelopt==0.27.0"});
    QTRY_VERIFY(desk.session.answer());
}

void PlanPageTest::anIndexIsAskedAfterConsent()
{
    PlanDesk desk;
    QCOMPARE(desk.says("Index: not asked yet"), 1);
    desk.type("unknown");
    QTRY_VERIFY(desk.window.messageBar().isVisible());
    QVERIFY(desk.window.messageBar().title().contains(QStringLiteral("index.example")));
    QCOMPARE(desk.banner()->banner().headline, QStringLiteral("Not decided: the index was not asked yet"));
    QVERIFY(loadConsent().allowed.empty());
    QTest::mouseClick(desk.button("Ask index.example"), Qt::LeftButton);
    QTRY_COMPARE(desk.banner()->banner().severity, Severity::Passed);
    QVERIFY(!desk.window.messageBar().isVisible() && !desk.button("Ask index.example"));
    QCOMPARE(loadConsent(), (IndexConsent{{{"https", "index.example", 443}}, {}}));
    QCOMPARE(desk.says("Index: allowed"), 1);
    QSettings().remove(QStringLiteral("index"));
}

void PlanPageTest::theQuestionGoesWithItsCause()
{
    PlanDesk desk;
    MessageBar &bar = desk.window.messageBar();
    desk.type("unknown");
    QTRY_VERIFY(bar.isVisible());
    desk.session.withdraw(0);
    QTRY_VERIFY(!bar.isVisible()); // nobody needs the index any more
    desk.type("unknown");
    QTRY_VERIFY(bar.isVisible());
    desk.window.showMessage({Severity::Passed, [] { return BarMessage::Words{QStringLiteral("Saved"), {}}; }});
    QCOMPARE(bar.waiting(), 1);
    bar.close();
    bar.close(); // the question is not answered, and the page still asks it
    QVERIFY(!bar.isVisible());
    QTRY_VERIFY(desk.button("Ask index.example"));
    QTest::mouseClick(desk.button("Ask index.example"), Qt::LeftButton);
    QTRY_COMPARE(desk.banner()->banner().severity, Severity::Passed);
    QSettings().remove(QStringLiteral("index"));
    desk.session.withdraw(0);
    desk.type("unknown");
    QTRY_VERIFY(bar.isVisible());
    desk.window.showMessage({Severity::Passed, [] { return BarMessage::Words{QStringLiteral("Saved"), {}}; }});
    QTRY_VERIFY(desk.button("Ask index.example"));
    QTest::mouseClick(desk.button("Ask index.example"), Qt::LeftButton);
    QCOMPARE(bar.title(), QStringLiteral("Saved")); // answering took the question, not what lay over it
    QCOMPARE(bar.waiting(), 0);
    QSettings().remove(QStringLiteral("index"));
}

void PlanPageTest::stayingOfflineIsRemembered()
{
    PlanDesk desk;
    desk.type("unknown");
    QTRY_VERIFY(desk.window.messageBar().isVisible());
    QTest::mouseClick(desk.button("Stay offline"), Qt::LeftButton);
    QTRY_VERIFY(desk.session.answer());
    QVERIFY(!desk.window.messageBar().isVisible() && !desk.button("Stay offline"));
    QCOMPARE(loadConsent().refused.size(), 1U);
    QTRY_VERIFY(desk.button("Ask index.example")); // the banner still offers to change one's mind
    QTest::mouseClick(desk.button("Ask index.example"), Qt::LeftButton);
    QTRY_COMPARE(desk.banner()->banner().severity, Severity::Passed);
    QSettings().remove(QStringLiteral("index"));
}

QTEST_MAIN(PlanPageTest)
#include "planpagetest.moc"
