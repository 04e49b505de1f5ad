// SPDX-License-Identifier: MIT
#include "support/desk.h"
#include "support/scans.h"
#include "views/frame/actions.h"
#include "views/frame/evidenceviewer.h"
#include "views/ignoredfindings.h"
#include "views/widgets/counttile.h"
#include "views/widgets/findingcard.h"
#include "views/widgets/messagebar.h"
#include "wording/findings.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace constrictor;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overviewFiltersAndIgnores();
    void arrangementIsRemembered();
    void reportIsSaved_data();
    void reportIsSaved();
    void reportThatCannotBeSavedIsTold();
    void cardTellsWhyItIsShown();
    void evidenceOpensTheFile();
    void evidenceFollowsTheTheme();

private:
    FreshSettings m_settings;
};

void OverviewPageTest::overviewFiltersAndIgnores()
{
    Desk desk;
    QTemporaryDir folder;
    desk.window.open(folder.path());
    QTRY_COMPARE(desk.window.currentPage(), PageId::Overview);
    const auto shownCards = [&] {
        QStringList names;
        const QList<FindingCard *> cards = desk.window.findChildren<FindingCard *>();
        for (const FindingCard *card : cards) {
            if (card->isVisible())
                names.append(card->accessibleName());
        }
        return names;
    };
    const QStringList usual{QStringLiteral("Problem: It fails"), QStringLiteral("Note: Good to know")};
    QTRY_COMPARE(shownCards(), usual);
    QTest::mouseClick(desk.find<CountTile>("Passed: 1"), Qt::LeftButton);
    QTRY_COMPARE(shownCards(), QStringList(QStringLiteral("Passed: It is fine")));
    QTest::mouseClick(desk.find<CountTile>("Passed: 1"), Qt::LeftButton);
    const auto choose = [&](const char *button) {
        QTRY_VERIFY(desk.find<QToolButton>(button));
        desk.find<QToolButton>(button)->menu()->actions().first()->trigger();
    };
    choose("More actions: Good to know");
    QTRY_COMPARE(shownCards(), usual.mid(0, 1));
    QCOMPARE(loadIgnored(environmentKey(desk.session.scan()->inputs)), std::set<std::string>{"n"});
    QTest::mouseClick(desk.find<QToolButton>("Open Ignored"), Qt::LeftButton);
    choose("More actions: Good to know");
    QTRY_COMPARE(shownCards(), usual);
}

void OverviewPageTest::arrangementIsRemembered()
{
    const auto scrollBar = [](const Desk &desk) { return desk.find<QScrollArea>("Findings")->verticalScrollBar(); };
    int scrolled = 0;
    {
        Desk desk;
        desk.window.resize(880, 500);
        desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
        QTest::mouseClick(desk.find<QToolButton>("Open Passed checks"), Qt::LeftButton);
        QTRY_VERIFY(scrollBar(desk)->maximum() > 0);
        scrolled = scrollBar(desk)->maximum();
        scrollBar(desk)->setValue(scrolled);
        desk.window.close();
    }
    Desk desk;
    desk.window.resize(880, 500);
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
    QVERIFY(desk.find<QToolButton>("Close Passed checks"));
    QTRY_COMPARE(scrollBar(desk)->value(), scrolled);
    desk.window.actions().languages->actions().at(1)->trigger();
    QTRY_VERIFY(!desk.find<QToolButton>("Close Passed checks"));
    const QList<QToolButton *> buttons = desk.window.findChildren<QToolButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QToolButton *each) { // still open
        return each->accessibleName() == QStringLiteral("合格した検査 を閉じる");
    }));
    desk.window.actions().languages->actions().at(0)->trigger();
    QTRY_VERIFY(desk.find<QToolButton>("Close Passed checks"));
    QTest::mouseClick(desk.find<QToolButton>("Close Passed checks"), Qt::LeftButton);
    desk.window.close();
}

void OverviewPageTest::reportIsSaved_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("Markdown") << 0 << QStringLiteral("made-1.0.md") << QByteArray("# ");
    QTest::newRow("text") << 1 << QStringLiteral("made-1.0.txt") << QByteArray("Made 1.0  /mnt/ngc\n");
    QTest::newRow("JSON") << 2 << QStringLiteral("made-1.0.json") << QByteArray("{");
    QTest::newRow("SARIF") << 3 << QStringLiteral("made-1.0.sarif") << QByteArray("{");
}

void OverviewPageTest::reportIsSaved()
{
    QFETCH(int, entry);
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    Desk desk;
    const QTemporaryDir folder;
    desk.window.setSaveChooser(
        [&](QWidget *, const QString &proposed, const QString &) { return folder.filePath(proposed); });
    QVERIFY(!desk.window.actions().saveReport->isEnabled()); // nothing to report yet
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
    std::vector<Qt::Key> keys(static_cast<std::size_t>(entry) + 1, Qt::Key_Down);
    keys.push_back(Qt::Key_Return);
    answerNextMenu(desk.window, keys);
    QTest::mouseClick(desk.find<QToolButton>("Save the report"), Qt::LeftButton);
    QFile file(folder.filePath(name));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY2(report.startsWith(begin), report.left(200).constData());
    QVERIFY(report.contains("It fails"));
    QCOMPARE(desk.window.messageBar().severity(), Severity::Passed);
    QVERIFY(desk.window.messageBar().text().contains(file.fileName()));
}

void OverviewPageTest::reportThatCannotBeSavedIsTold()
{
    Desk desk;
    desk.window.setSaveChooser(
        [](QWidget *, const QString &, const QString &) { return QStringLiteral("/no/such/folder/report.md"); });
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
    desk.window.actions().saveReport->actions().first()->trigger();
    QCOMPARE(desk.window.messageBar().severity(), Severity::Problem);
    QVERIFY(desk.window.messageBar().title().contains(QStringLiteral("/no/such/folder/report.md")));
    QVERIFY(!desk.window.messageBar().text().isEmpty());
}

namespace {

/// A rule that is in the table, with a line of the constraint file as its evidence.
Result<Diagnosis> diagnosisWithEvidence(const Scan &, const StopToken &)
{
    Finding finding;
    finding.id = "made";
    finding.rule = "invalid-lines";
    finding.severity = Severity::Problem;
    finding.message = {"invalid-lines", {"2"}};
    finding.evidence.push_back({"/etc/pip/constraint.txt", {7, 5, 2, 1}});
    return Diagnosis{{finding}, {}};
}

Result<std::shared_ptr<const Scan>> scanWithText(const Inputs &inputs, const StopToken &, const ProgressSink &)
{
    auto scan = makeScan({{"numpy", "1.26.4", "1.26.4"}});
    scan->inputs = inputs;
    scan->environment.constraintFiles.front().text = "a==1.0\nb = 2\nc==3\n";
    return std::shared_ptr<const Scan>(scan);
}

} // namespace

void OverviewPageTest::cardTellsWhyItIsShown()
{
    Desk desk({scanWithText, diagnosisWithEvidence});
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
    QMenu *menu = nullptr;
    const QList<QToolButton *> buttons = desk.window.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName().startsWith(QStringLiteral("More actions")))
            menu = button->menu();
    }
    if (!menu)
        QFAIL("a card offers no further actions");
    QCOMPARE(menu->actions().last()->text(), QStringLiteral("Why is this shown"));
    menu->actions().last()->trigger();
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        QFAIL("nothing has the focus");
    QVERIFY(focus->accessibleName().startsWith(QStringLiteral("Why this is shown: ")));
    QVERIFY(focus->accessibleName().endsWith(describeRule("invalid-lines").documentation));
}

void OverviewPageTest::evidenceOpensTheFile()
{
    Desk desk({scanWithText, diagnosisWithEvidence});
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
    auto *link = desk.find<QAbstractButton>("Show /etc/pip/constraint.txt:2");
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    const auto *viewer = desk.window.findChild<EvidenceViewer *>();
    QVERIFY(viewer && viewer->isVisible());
    const auto *text = viewer->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(text->textCursor().block().text(), QStringLiteral("b = 2"));
    QVERIFY(text->isReadOnly());
}

// The mark of the line and what is highlighted take the colours of the theme while the file is open.
void OverviewPageTest::evidenceFollowsTheTheme()
{
    Desk desk({scanWithText, diagnosisWithEvidence});
    desk.openAndShow(QStringLiteral("/mnt/ngc"), PageId::Overview);
    QTest::mouseClick(desk.find<QAbstractButton>("Show /etc/pip/constraint.txt:2"), Qt::LeftButton);
    const auto *text = desk.window.findChild<EvidenceViewer *>()->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(text->extraSelections().size(), 1);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        desk.workbench.apply(
            {scheme == Scheme::Dark ? Appearance::Dark : Appearance::Light, desk.workbench.language()});
        QTRY_COMPARE(text->extraSelections().first().format.background().color(), color(Token::Find, scheme));
        const QTextLayout *line = text->document()->firstBlock().layout();
        if (CONSTRICTOR_HIGHLIGHTING)
            QTRY_COMPARE(line->formats().value(0).format.foreground().color(), color(Token::SyntaxOperator, scheme));
        else
            QVERIFY(line->formats().isEmpty());
    }
    desk.workbench.apply({Appearance::Light, desk.workbench.language()});
}

QTEST_MAIN(OverviewPageTest)
#include "overviewpagetest.moc"
