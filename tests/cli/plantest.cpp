// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/jsonschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using constrictor::test::Outcome;
using constrictor::test::runProgram;
using constrictor::test::schemaFault;

namespace {

Outcome plan(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("plan"), QStringLiteral("demo:ngc-25.04")} + arguments);
}

QStringList names(const QJsonArray &array)
{
    QStringList result;
    for (const QJsonValue value : array)
        result.append(value.toObject().value(QStringLiteral("name")).toString());
    return result;
}

} // namespace

/// `constrictor-cli plan` on the demo, which answers without any network or configuration.
class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesTwoLocks();
    void aMovedLockNeedsNoPin();
    void editStyles_data();
    void editStyles();
    void stopsOnInterrupt();
    void exitCodes_data();
    void exitCodes();
    void faultyRequirement_data();
    void faultyRequirement();
    void keptLockIsNamed();
    void namesThatMeanNothing();
    void textInThreeLanguages_data();
    void textInThreeLanguages();
};

void PlanTest::movesTwoLocks()
{
    const Outcome outcome = plan({QStringLiteral("nvidia-modelopt==0.27.0"), QStringLiteral("--format=json")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(object.value(QStringLiteral("verdict")).toString(), QStringLiteral("needs-unlock"));
    QVERIFY(object.value(QStringLiteral("proved_minimal")).toBool());
    const QJsonArray edits = object.value(QStringLiteral("lock_edits")).toArray();
    QCOMPARE(names(edits), (QStringList{QStringLiteral("nvidia-modelopt"), QStringLiteral("nvidia-modelopt-core")}));
    for (const QJsonValue edit : edits)
        QCOMPARE(edit.toObject().value(QStringLiteral("to")).toString(), QStringLiteral("==0.27.0"));
    QCOMPARE(object.value(QStringLiteral("clashes")).toArray().size(), 1);
    QCOMPARE(object.value(QStringLiteral("cores")).toArray().size(), 2);
}

void PlanTest::aMovedLockNeedsNoPin()
{
    const Outcome outcome = plan({QStringLiteral("packaging>=24.2")});
    QVERIFY2(outcome.output.contains("\n  pip install 'packaging>=24.2'\n"), outcome.output.constData());
}

void PlanTest::editStyles_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QJsonValue>("clauses");
    QTest::addColumn<QString>("command");
    QTest::newRow("move") << QStringLiteral("move") << QJsonValue(QStringLiteral("==0.27.0"))
                          << QStringLiteral("pip install nvidia-modelopt==0.27.0");
    QTest::newRow("widen") << QStringLiteral("widen") << QJsonValue(QStringLiteral(">=0.25.0,<=0.27.0"))
                           << QStringLiteral("pip install nvidia-modelopt==0.27.0 nvidia-modelopt-core==0.27.0");
    QTest::newRow("remove") << QStringLiteral("remove") << QJsonValue()
                            << QStringLiteral("pip install nvidia-modelopt==0.27.0 nvidia-modelopt-core==0.27.0");
}

void PlanTest::editStyles()
{
    QFETCH(QString, style);
    QFETCH(QJsonValue, clauses);
    QFETCH(QString, command);
    const Outcome outcome = plan({QStringLiteral("nvidia-modelopt==0.27.0"), QStringLiteral("--format=json"),
                                  QStringLiteral("--edit-style"), style});
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    const QJsonArray edits = object.value(QStringLiteral("lock_edits")).toArray();
    QCOMPARE(edits.size(), 2);
    for (const QJsonValue edit : edits) {
        QCOMPARE(edit.toObject().value(QStringLiteral("action")).toString(), style);
        QCOMPARE(edit.toObject().value(QStringLiteral("to")), clauses);
    }
    const QJsonObject first = object.value(QStringLiteral("commands")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("text")).toString(), command);
}

/// An index that never answers keeps the plan waiting until Ctrl+C.
void PlanTest::stopsOnInterrupt()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess process;
    process.start(QStringLiteral(CONSTRICTOR_CLI),
                  {QStringLiteral("plan"), QStringLiteral("demo:ngc-25.04"), QStringLiteral("vllm"),
                   QStringLiteral("--format=json"),
                   QStringLiteral("--index-url=http://127.0.0.1:%1/simple/").arg(silent.serverPort())});
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 30'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject object = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(object.value(QStringLiteral("verdict")).toString(), QStringLiteral("undecided"));
    QCOMPARE(object.value(QStringLiteral("undecided")).toString(), QStringLiteral("stopped"));
}

void PlanTest::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("satisfied") << QStringList{QStringLiteral("einops>=0.8")} << 0;
    QTest::newRow("installable") << QStringList{QStringLiteral("transformers>=4.50,<5"),
                                                QStringLiteral("--knowledge=none")}
                                 << 0;
    QTest::newRow("known-bad pair") << QStringList{QStringLiteral("transformers>=4.50,<5")} << 1;
    QTest::newRow("needs-unlock") << QStringList{QStringLiteral("h11>=0.16")} << 1;
    QTest::newRow("forgiven") << QStringList{QStringLiteral("h11>=0.16"), QStringLiteral("--exit-zero")} << 0;
    QTest::newRow("impossible") << QStringList{QStringLiteral("numpy>=99")} << 4;
    QTest::newRow("never forgiven") << QStringList{QStringLiteral("numpy>=99"), QStringLiteral("--exit-zero")} << 4;
    QTest::newRow("kept lock") << QStringList{QStringLiteral("h11>=0.16"), QStringLiteral("--keep-lock=httpcore")} << 4;
    QTest::newRow("no requirement") << QStringList{QStringLiteral("=="), QStringLiteral("--format=json")} << 2;
    QTest::newRow("no request") << QStringList{} << 2;
}

void PlanTest::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QCOMPARE(plan(arguments).exitCode, exitCode);
}

void PlanTest::faultyRequirement_data()
{
    QTest::addColumn<QString>("requirement");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *requirement, const char *fault) {
        QTest::newRow(requirement) << QString::fromLatin1(requirement) << QByteArray(fault);
    };
    row("numpy=>2", R"(at character 6, before "=>2", expected is one of == != <= >= < > ~= ===.)");
    row("numpy>=", "at its end, expected is a version number.");
    row("numpy==2,,<3",
        R"(at character 10, before ",<3", expected is a comparison such as ==, a semicolon or the end.)");
    row("[x]", R"(at character 1, before "[x]", expected is the name of a package.)");
    row("a[x", R"(at its end, expected is "," or "]".)");
    row("a ; python_version", "at its end, expected is a comparison such as == or in.");
}

void PlanTest::faultyRequirement()
{
    QFETCH(QString, requirement);
    QFETCH(QByteArray, fault);
    const Outcome outcome = plan({requirement});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.messages.contains(fault), outcome.messages.constData());
    QVERIFY(outcome.messages.startsWith('"' + requirement.toUtf8() + "\" is not a requirement"));
}

void PlanTest::keptLockIsNamed()
{
    const Outcome outcome = plan({QStringLiteral("h11>=0.16"), QStringLiteral("--keep-lock=h11")});
    QVERIFY2(outcome.output.contains("Locks that you keep stand in the way: h11\n"), outcome.output.constData());
    QVERIFY2(outcome.output.contains(" locks h11==0.14.0, and you keep that lock.\n"), outcome.output.constData());
}

void PlanTest::namesThatMeanNothing()
{
    const Outcome outcome =
        plan({QStringLiteral("einops"), QStringLiteral("--keep-lock=hll"), QStringLiteral("--allow-remove=no.such")});
    QVERIFY2(outcome.output.contains("No line locks hll, whose lock you want to keep.\n"), outcome.output.constData());
    QVERIFY2(outcome.output.contains("no.such, which may be removed, is not installed.\n"), outcome.output.constData());
}

void PlanTest::textInThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("headline");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("2 lock edits make this installable");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("ロックの変更 2 件でインストール可能になります");
    QTest::newRow("ko") << QStringLiteral("ko") << QStringLiteral("잠금 수정 2개로 설치할 수 있습니다");
}

void PlanTest::textInThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, headline);
    const Outcome outcome = plan({QStringLiteral("nvidia-modelopt==0.27.0"), QStringLiteral("--lang"), language});
    QVERIFY2(outcome.output.startsWith(headline.toUtf8()), outcome.output.left(200).constData());
    QVERIFY(outcome.output.contains("/etc/pip/constraint.txt"));
    QVERIFY(outcome.output.contains("pip install nvidia-modelopt==0.27.0"));
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plantest.moc"
