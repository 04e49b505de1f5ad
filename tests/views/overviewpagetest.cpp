// SPDX-License-Identifier: MIT
#include "support/desk.h"
#include "views/ignoredfindings.h"
#include "views/widgets/counttile.h"
#include "views/widgets/findingcard.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace constrictor;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overviewFiltersAndIgnores();

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

QTEST_MAIN(OverviewPageTest)
#include "overviewpagetest.moc"
