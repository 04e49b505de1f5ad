// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/jsonschema.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using constrictor::test::Outcome;
using constrictor::test::runProgram;
using constrictor::test::schemaFault;
using constrictor::test::TemporaryFolder;

namespace {

Outcome doctor(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("doctor")} + arguments);
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
    void sarifTellsCasesApart();
    void sarifMeetsTheStandard();
    void markdownHoldsWhatTheTextTells();
    void textsStandForARoot();
    void otherCommandsHaveNoReports();
    void failOnDecidesTheExitCode_data();
    void failOnDecidesTheExitCode();
    void knowledgeIsAddedOrLeftOut();
    void brokenKnowledgeIsTold();
    void hostileNamesAreShownEscaped();
    void jsonIsWhatQtWouldWrite();
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

/// Each case is a result that says by itself what is wrong and is known again by its fingerprint.
void DoctorTest::sarifTellsCasesApart()
{
    TemporaryFolder folder;
    folder.write("locks.txt", "a==1.0\n=garbage\nb==1.0\n!rubbish\n");
    const Outcome outcome =
        doctor({QStringLiteral("--constraint"), QString::fromStdString((folder.path() / "locks.txt").string()),
                QStringLiteral("--format=sarif")});
    const QJsonValue log = QJsonDocument::fromJson(outcome.output).object();
    QSet<QString> fingerprints;
    QStringList messages;
    const QJsonArray results = log[QStringLiteral("runs")].toArray().first()[QStringLiteral("results")].toArray();
    for (const QJsonValue result : results) {
        for (const QJsonValue fingerprint : result[QStringLiteral("partialFingerprints")].toObject())
            fingerprints.insert(fingerprint.toString());
        if (result[QStringLiteral("level")].toString() == QStringLiteral("error"))
            messages.append(result[QStringLiteral("message")][QStringLiteral("text")].toString());
    }
    QCOMPARE(fingerprints.size(), results.size());
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0], QStringLiteral("2 lines make pip refuse the constraint file: =garbage is not a requirement"));
    QVERIFY(messages[1].endsWith(QStringLiteral(": !rubbish is not a requirement")));
}

/// What the schema of SARIF 2.1.0 demands of the objects that are written here (sections 3.13 to 3.52).
void DoctorTest::sarifMeetsTheStandard()
{
    const Outcome outcome = doctor({QStringLiteral("demo:ngc-25.04"), QStringLiteral("--format=sarif")});
    const QJsonObject log = QJsonDocument::fromJson(outcome.output).object();
    QFile parts(QStringLiteral(CONSTRICTOR_SOURCE_DIR "/tests/cli/sarifparts.json"));
    QVERIFY(parts.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(parts.readAll()).object();
    QCOMPARE(schemaFault(log, schema), QString());
    QJsonObject withMore = log;
    withMore.insert(QStringLiteral("more"), 1);
    QVERIFY(!schemaFault(withMore, schema).isEmpty());
    QVERIFY(log[QStringLiteral("$schema")].toString().endsWith(QStringLiteral("sarif-2.1.0.json")));
    const QJsonArray runs = log[QStringLiteral("runs")].toArray();
    QCOMPARE(runs.size(), 1);
    const QJsonValue driver = runs.first()[QStringLiteral("tool")][QStringLiteral("driver")];
    QVERIFY(!driver[QStringLiteral("name")].toString().isEmpty());
    const QStringList levels{QStringLiteral("none"), QStringLiteral("note"), QStringLiteral("warning"),
                             QStringLiteral("error")};
    QSet<QString> ids;
    for (const QJsonValue rule : driver[QStringLiteral("rules")].toArray()) {
        ids.insert(rule[QStringLiteral("id")].toString());
        QVERIFY(!rule[QStringLiteral("shortDescription")][QStringLiteral("text")].toString().isEmpty());
        QVERIFY(levels.contains(rule[QStringLiteral("defaultConfiguration")][QStringLiteral("level")].toString()));
    }
    QCOMPARE(ids.size(), driver[QStringLiteral("rules")].toArray().size());
    const QJsonArray results = runs.first()[QStringLiteral("results")].toArray();
    QVERIFY(!results.isEmpty());
    for (const QJsonValue result : results) {
        QVERIFY(ids.contains(result[QStringLiteral("ruleId")].toString()));
        QVERIFY(!result[QStringLiteral("message")][QStringLiteral("text")].toString().isEmpty());
        QVERIFY(levels.contains(result[QStringLiteral("level")].toString()));
        // 3.27.10: a result of any other kind than "fail" has the level "none"
        QVERIFY(result[QStringLiteral("kind")] == QStringLiteral("fail")
                || result[QStringLiteral("level")] == QStringLiteral("none"));
        for (const QJsonValue location : result[QStringLiteral("locations")].toArray()) {
            const QJsonValue place = location[QStringLiteral("physicalLocation")];
            const QUrl uri(place[QStringLiteral("artifactLocation")][QStringLiteral("uri")].toString(),
                           QUrl::StrictMode);
            QVERIFY(uri.isValid() && uri.isRelative());
            const QJsonValue line = place[QStringLiteral("region")][QStringLiteral("startLine")];
            QVERIFY(line.isUndefined() || line.toInt() >= 1);
        }
    }
}

void DoctorTest::markdownHoldsWhatTheTextTells()
{
    TemporaryFolder folder;
    fillWarned(folder);
    folder.write("usr/local/lib/python3.12/dist-packages/b-1.0.dist-info/METADATA",
                 "Name: b\nVersion: 1.0\nRequires-Dist: gone_<b>*[x](y)\n\n");
    for (const char *language : {"en", "ja", "ko"}) {
        const QStringList arguments{pathOf(folder), QStringLiteral("--lang"), QLatin1String(language)};
        const Outcome report = doctor(arguments + QStringList{QStringLiteral("--format=markdown")});
        QCOMPARE(report.exitCode, 1);
        QVERIFY(report.output.startsWith("# "));
        QVERIFY2(report.output.contains("/etc/pip/constraint.txt"), report.output.constData());
        QVERIFY(!report.output.contains("<b>") && !report.output.contains("[x](y)"));
        const Outcome json = doctor(arguments + QStringList{QStringLiteral("--format=json")});
        const QRegularExpression escapes(QStringLiteral("\\\\(?=[^\\w\\s])"));
        const QString plain = QString::fromUtf8(report.output).remove(escapes);
        for (const QJsonValue finding : findingsOf(json.output)) {
            const QString title = finding[QStringLiteral("title")].toString();
            QVERIFY2(plain.contains(title), qPrintable(title));
        }
    }
    const Outcome gone = doctor({pathOf(folder) + QStringLiteral("/gone"), QStringLiteral("--format=markdown")});
    QCOMPARE(gone.exitCode, 3);
    QVERIFY(gone.output.isEmpty() && !gone.messages.isEmpty());
}

void DoctorTest::textsStandForARoot()
{
    TemporaryFolder folder;
    folder.write("list.txt", "Package Version\n------- -------\na       1.0\n");
    folder.write("constraint.txt", "a==2.0\nb<1,>2\nb==3\n(\n");
    const QString list = pathOf(folder) + QStringLiteral("/list.txt");
    const QString constraint = pathOf(folder) + QStringLiteral("/constraint.txt");
    const QStringList joined{QStringLiteral("--list"), list, QStringLiteral("--constraint"), constraint};
    const QByteArray output = doctor(joined).output;
    QVERIFY2(output.contains("[lock-differs]") && output.contains("[invalid-lines]"), output.constData());
    QVERIFY(output.contains("constraint.txt:4"));
    QVERIFY2(output.startsWith("list.txt  " + list.toUtf8() + ", "), output.constData());
    const QByteArray asRoot = doctor({list, QStringLiteral("--constraint"), constraint}).output;
    QCOMPARE(asRoot.mid(asRoot.indexOf('\n')), output.mid(output.indexOf('\n')));
    QVERIFY(doctor({constraint}).output.contains("[invalid-lines]"));
    QVERIFY(!doctor({list}).output.contains("[invalid-lines]"));
    QVERIFY(!output.contains("[unread-files]"));
    folder.write("list.txt", "a==1.0\n(what is this?\n");
    const QByteArray unread = doctor({QStringLiteral("--list"), list}).output;
    QVERIFY2(unread.contains("[unread-files]") && unread.contains("\"(what is this?\" cannot be read"), unread);
}

void DoctorTest::otherCommandsHaveNoReports()
{
    for (const QString &format : {QStringLiteral("--format=sarif"), QStringLiteral("--format=markdown")}) {
        QProcess process;
        process.start(QStringLiteral(CONSTRICTOR_CLI),
                      {QStringLiteral("list"), QStringLiteral("demo:ngc-25.04"), format});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
    }
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
    folder.makeFifo("fifo.json");
    QCOMPARE(doctor({path, QStringLiteral("--knowledge"), path + QStringLiteral("/fifo.json")}).exitCode, 3);
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
    folder.write("usr/lib/python3/dist-packages/e-1.0\x1b[2J\n.dist-info/METADATA",
                 "Name: e\nVersion: 1.0\nRequires-Dist: gone\n\n");
    const Outcome check = runProgram({QStringLiteral("check"), pathOf(folder)});
    QVERIFY2(check.output.contains("\\u{1b}") && !check.output.contains('\x1b'), check.output);
}

void DoctorTest::jsonIsWhatQtWouldWrite()
{
    TemporaryFolder folder;
    fillWarned(folder);
    folder.write("etc/pip/constraint.txt",
                 "a==2.0\n\"q\\uote\" \x01\x1f\x7f\t\b\f \xff \xf0\x9f\x90\x8d \xe2\x80\xae =\n");
    for (const QString &root : {pathOf(folder), QStringLiteral("demo:ngc-25.04")}) {
        const QByteArray json = doctor({root, QStringLiteral("--format=json"), QStringLiteral("--lang=ja")}).output;
        QCOMPARE(json, QJsonDocument::fromJson(json).toJson());
    }
}

void DoctorTest::theSameBytesEachTime()
{
    const QStringList arguments{QStringLiteral("demo:ngc-25.04"), QStringLiteral("--format=json")};
    QCOMPARE(doctor(arguments).output, doctor(arguments).output);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "doctortest.moc"
