// SPDX-License-Identifier: MIT
#include "support/jsonschema.h"
#include "support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using constrictor::test::schemaFault;
using constrictor::test::TemporaryFolder;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

Outcome doctor(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CONSTRICTOR_CLI), QStringList{QStringLiteral("doctor")} + arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString pathOf(const TemporaryFolder &folder)
{
    return QString::fromStdString(folder.string());
}

QJsonArray findingsOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object()[QStringLiteral("findings")].toArray();
}

/// One package, and a lock that refuses it: one warning.
void fillWarned(const TemporaryFolder &folder)
{
    folder.write("usr/local/lib/python3.12/dist-packages/a-1.0.dist-info/METADATA", "Name: a\nVersion: 1.0\n\n");
    folder.write("usr/local/lib/python3.12/dist-packages/a-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\n");
    folder.write("etc/pip/constraint.txt", "a==2.0\n");
}

} // namespace

class DoctorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatFits();
    void sarifPointsAtLines();
    void failOnDecidesTheExitCode_data();
    void failOnDecidesTheExitCode();
    void knowledgeIsAddedOrLeftOut();
    void brokenKnowledgeIsTold();
    void hostileNamesAreShownEscaped();
    void theSameBytesEachTime();
};

void DoctorTest::everyFormatFits()
{
    for (const char *language : {"en", "ja", "ko"}) {
        const QStringList arguments{QStringLiteral("demo:ngc-25.04"), QStringLiteral("--lang"),
                                    QLatin1String(language)};
        const Outcome json = doctor(arguments + QStringList{QStringLiteral("--format=json")});
        QCOMPARE(schemaFault(json.output, QStringLiteral("doctor.json")), QString());
        for (const QJsonValue finding : findingsOf(json.output)) {
            const QJsonObject object = finding.toObject();
            for (const char *key : {"id", "title", "why"})
                QVERIFY2(!object[QLatin1String(key)].toString().isEmpty(), QJsonDocument(object).toJson().constData());
        }
        QVERIFY(doctor(arguments).output.startsWith("NGC PyTorch 25.04"));
    }
}

void DoctorTest::sarifPointsAtLines()
{
    TemporaryFolder folder;
    fillWarned(folder);
    const Outcome outcome = doctor({pathOf(folder), QStringLiteral("--format=sarif")});
    const QJsonObject log = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(log[QStringLiteral("version")].toString(), QStringLiteral("2.1.0"));
    const QJsonObject first = log[QStringLiteral("runs")].toArray().first().toObject();
    const QJsonArray rules = first[QStringLiteral("tool")][QStringLiteral("driver")][QStringLiteral("rules")].toArray();
    QJsonObject warning;
    for (const QJsonValue value : first[QStringLiteral("results")].toArray()) {
        const QJsonObject result = value.toObject();
        const QString rule = result[QStringLiteral("ruleId")].toString();
        QCOMPARE(rules.at(result[QStringLiteral("ruleIndex")].toInt())[QStringLiteral("id")].toString(), rule);
        if (rule == QStringLiteral("lock-differs"))
            warning = result;
    }
    QCOMPARE(warning[QStringLiteral("level")].toString(), QStringLiteral("warning"));
    const QJsonValue place = warning[QStringLiteral("locations")].toArray().first()[QStringLiteral("physicalLocation")];
    QCOMPARE(place[QStringLiteral("artifactLocation")][QStringLiteral("uri")].toString(),
             QStringLiteral("etc/pip/constraint.txt"));
    QCOMPARE(place[QStringLiteral("region")][QStringLiteral("startLine")].toInt(), 1);
}

void DoctorTest::failOnDecidesTheExitCode_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("default") << QStringList() << 1;
    QTest::newRow("problem") << QStringList{QStringLiteral("--fail-on=problem")} << 0;
    QTest::newRow("note") << QStringList{QStringLiteral("--fail-on=note")} << 1;
    QTest::newRow("never") << QStringList{QStringLiteral("--fail-on=never")} << 0;
    QTest::newRow("exit zero") << QStringList{QStringLiteral("--exit-zero")} << 0;
    QTest::newRow("no such severity") << QStringList{QStringLiteral("--fail-on=error")} << 2;
}

void DoctorTest::failOnDecidesTheExitCode()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    TemporaryFolder folder;
    fillWarned(folder);
    QCOMPARE(doctor(QStringList{pathOf(folder)} + options).exitCode, exitCode);
}

void DoctorTest::knowledgeIsAddedOrLeftOut()
{
    TemporaryFolder folder;
    fillWarned(folder);
    folder.write("usr/local/lib/python3.12/dist-packages/b-2.1.dist-info/METADATA", "Name: b\nVersion: 2.1\n\n");
    folder.write("pairs/mine.json", R"({"bad_pairs":[["a==1","b>=2"]]})");
    const QStringList base{pathOf(folder), QStringLiteral("--format=json")};
    QVERIFY(!doctor(base).output.contains("known-fact"));
    const QString pairs = pathOf(folder) + QStringLiteral("/pairs");
    QVERIFY(doctor(base + QStringList{QStringLiteral("--knowledge"), pairs}).output.contains("\"known-fact\""));
    QVERIFY(doctor({QStringLiteral("demo:ngc-25.04")}).output.contains("[known-advice]"));
    QVERIFY(!doctor({QStringLiteral("demo:ngc-25.04"), QStringLiteral("--knowledge=none")})
                 .output.contains("[known-advice]"));
}

void DoctorTest::brokenKnowledgeIsTold()
{
    TemporaryFolder folder;
    fillWarned(folder);
    folder.write("broken.json", R"({"bad_pairs":[["a==1"],["a==1","a==1"]]})");
    const QString path = pathOf(folder);
    const Outcome told = doctor({path, QStringLiteral("--knowledge"), path + QStringLiteral("/broken.json")});
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.messages.contains("/bad_pairs/0"), told.messages.constData());
    QVERIFY(told.output.contains("[known-combinations]"));
    QCOMPARE(doctor({path, QStringLiteral("--knowledge"), path + QStringLiteral("/gone.json")}).exitCode, 3);
}

void DoctorTest::hostileNamesAreShownEscaped()
{
    TemporaryFolder folder;
    fillWarned(folder);
    folder.write("etc/pip/constraint.txt", "a \x1b[31m=! <script>\n\xe2\x80\xae evil\n");
    const Outcome text = doctor({pathOf(folder)});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(!text.output.contains('\x1b'));
    QVERIFY(text.output.contains("\\u{1b}"));
    QVERIFY(!text.output.contains("\xe2\x80\xae"));
    const Outcome json = doctor({pathOf(folder), QStringLiteral("--format=json")});
    QCOMPARE(schemaFault(json.output, QStringLiteral("doctor.json")), QString());
}

void DoctorTest::theSameBytesEachTime()
{
    const QStringList arguments{QStringLiteral("demo:ngc-25.04"), QStringLiteral("--format=json")};
    QCOMPARE(doctor(arguments).output, doctor(arguments).output);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctortest.moc"
