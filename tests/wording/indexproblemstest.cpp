// SPDX-License-Identifier: MIT
#include "wording/indexproblems.h"
#include "wording/language.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace constrictor;

namespace {

/// Whatever can go wrong in a place, with the code and detail that it comes with.
std::vector<IndexProblem> everyProblem(const std::string &place)
{
    std::vector<IndexProblem> problems;
    for (int i = 0; i <= static_cast<int>(IndexFault::BadAnswer); ++i)
        problems.push_back({static_cast<IndexFault>(i), place, 0, "12"});
    problems.push_back({IndexFault::TlsFailed, place, otherHostsCertificate, "12"});
    problems.push_back({IndexFault::LoginRequired, place, 401, {}});
    problems.push_back({IndexFault::LoginRequired, place, 407, {}});
    problems.push_back({IndexFault::Unreadable, place, ENOENT, {}});
    return problems;
}

bool namesNoPlace(IndexFault fault)
{
    return fault == IndexFault::NoIndex || fault == IndexFault::NoNetworkPart;
}

} // namespace

/// What people read where an index fails: which one, what happened, what to do.
class IndexProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemSaysWhatAndWhatToDo_data();
    void everyProblemSaysWhatAndWhatToDo();
    void languagesDiffer();
    void theWindowNamesNoOption();
    void theProxysLoginIsNotTheIndexs();
};

void IndexProblemsTest::everyProblemSaysWhatAndWhatToDo_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : {Language::English, Language::Japanese, Language::Korean})
        QTest::addRow("%d", static_cast<int>(language)) << static_cast<int>(language);
}

void IndexProblemsTest::everyProblemSaysWhatAndWhatToDo()
{
    QFETCH(int, language);
    Translation translation;
    translation.use(static_cast<Language>(language));
    for (const IndexProblem &problem : everyProblem("https://anna:geheim@index.example/simple/demo/")) {
        const ErrorWords words = indexProblemWords(problem);
        const QByteArray number = QByteArray::number(static_cast<int>(problem.fault));
        QVERIFY2(!words.title.isEmpty(), number.constData());
        QVERIFY2(namesNoPlace(problem.fault)
                     || words.title.contains(QStringLiteral("https://index.example/simple/demo/")),
                 number.constData());
        QVERIFY2(!words.advice.isEmpty() || problem.fault == IndexFault::Cancelled, number.constData());
        QVERIFY(!(words.title + words.advice).contains(QStringLiteral("geheim")));
        QVERIFY2(!(words.title + words.advice).contains(QLatin1Char('%')), qPrintable(words.title + words.advice));
    }
}

void IndexProblemsTest::languagesDiffer()
{
    for (const IndexProblem &problem : everyProblem("https://index.example/")) {
        std::set<QString> titles;
        std::set<QString> advices;
        for (const Language language : {Language::English, Language::Japanese, Language::Korean}) {
            Translation translation;
            translation.use(language);
            titles.insert(indexProblemWords(problem).title);
            advices.insert(indexProblemWords(problem).advice);
        }
        QCOMPARE(titles.size(), std::size_t(3));
        QCOMPARE(advices.size(), std::size_t(problem.fault == IndexFault::Cancelled ? 1 : 3));
    }
}

// Where nobody can give an option, none is advised.
void IndexProblemsTest::theWindowNamesNoOption()
{
    for (const Language language : {Language::English, Language::Japanese, Language::Korean}) {
        Translation translation;
        translation.use(language);
        for (const IndexProblem &problem : everyProblem("https://index.example/"))
            QVERIFY2(!indexWindowAdvice(problem).contains(QStringLiteral("--")),
                     qPrintable(indexWindowAdvice(problem)));
    }
}

void IndexProblemsTest::theProxysLoginIsNotTheIndexs()
{
    const IndexProblem own{IndexFault::LoginRequired, "https://index.example/", 401, {}};
    const IndexProblem proxys{IndexFault::LoginRequired, "https://index.example/", 407, {}};
    QVERIFY(indexProblemWords(own).advice != indexProblemWords(proxys).advice);
}

QTEST_GUILESS_MAIN(IndexProblemsTest)
#include "indexproblemstest.moc"
