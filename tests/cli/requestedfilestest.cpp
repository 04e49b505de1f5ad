// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/jsonschema.h"
#include "support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using constrictor::test::Outcome;
using constrictor::test::runProgram;
using constrictor::test::schemaFault;
using constrictor::test::TemporaryFolder;

namespace {

Outcome plan(const QStringList &arguments)
{
    return runProgram(QStringList{QStringLiteral("plan"), QStringLiteral("demo:ngc-25.04")} + arguments);
}

} // namespace

/// `constrictor-cli plan` with a request that comes in files.
class RequestedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requirementsFile_data();
    void requirementsFile();
    void includedFile();
    void faultyFile_data();
    void faultyFile();
    void everyFaultOfAFile();
    void notFollowed();
    void faultInThreeLanguages_data();
    void faultInThreeLanguages();
};

void RequestedFilesTest::requirementsFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("nvidia-modelopt==0.27.0\n");
    QTest::newRow("CRLF, comments") << QByteArray("# ours\r\n\r\n  nvidia-modelopt == 0.27.0  # new\r\n");
    QTest::newRow("hash") << QByteArray("nvidia-modelopt==0.27.0 --hash=sha256:0123\n");
    QTest::newRow("continued") << QByteArray(
        "nvidia-modelopt==0.27.0 \\\n    --hash=sha256:0123 \\\n    --hash=sha256:45\n");
    QTest::newRow("split") << QByteArray("nvidia-modelopt\\\n==0.27.0\n");
    QTest::newRow("marker") << QByteArray("nvidia-modelopt==0.27.0 ; python_version >= '3.8'\n");
    QTest::newRow("with an extra") << QByteArray("nvidia-modelopt[none]==0.27.0\n");
}

void RequestedFilesTest::requirementsFile()
{
    QFETCH(QByteArray, text);
    const TemporaryFolder folder;
    folder.write("r.txt", text.toStdString());
    const QString path = QString::fromStdString(folder.string() + "/r.txt");
    const Outcome outcome = plan({QStringLiteral("-r"), path, QStringLiteral("--format=json")});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(object.value(QStringLiteral("lock_edits")).toArray().size(), 2);
    const QJsonObject clash = object.value(QStringLiteral("clashes")).toArray().first().toObject();
    QCOMPARE(clash.value(QStringLiteral("file")).toString(), path);
}

/// From the folder of the file that includes it, as pip does.
void RequestedFilesTest::includedFile()
{
    const TemporaryFolder folder;
    folder.write("r.txt", "einops\n-r parts/all.txt\n");
    folder.write("parts/all.txt", "--requirement=./more.txt\n--pre\n");
    folder.write("parts/more.txt", "\nnvidia-modelopt==0.27.0\n");
    const Outcome outcome = plan(
        {QStringLiteral("-r"), QString::fromStdString(folder.string() + "/r.txt"), QStringLiteral("--format=json")});
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(object.value(QStringLiteral("request")).toArray(),
             (QJsonArray{QStringLiteral("einops"), QStringLiteral("nvidia-modelopt==0.27.0")}));
    const QJsonObject clash = object.value(QStringLiteral("clashes")).toArray().first().toObject();
    QCOMPARE(clash.value(QStringLiteral("file")).toString(),
             QString::fromStdString(folder.string() + "/parts/more.txt"));
    QCOMPARE(clash.value(QStringLiteral("line")).toInt(), 2);
}

void RequestedFilesTest::faultyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *text, int line, int column, const char *fault) {
        QTest::newRow(name) << QByteArray(text) << line << column << QByteArray(fault);
    };
    row("one equals sign", "einops\n\n  nvidia-modelopt=0.27.0 --hash=sha256:0123\n", 3, 18,
        R"("nvidia-modelopt=0.27.0" is not a requirement: at character 16, before "=0.27.0", expected is one of == !=)");
    row("split", "nvidia-modelopt=\\\n0.27.0\n", 1, 1, R"(at character 16, before "=0.27.0")");
    row("editable", "-e git+https://user:secret@example.org/x.git\n", 1, 1, "(-e)");
    row("folder", "einops\n.\n", 2, 1, "names no package");
    row("address", "https://user:secret@example.org/x-1.0-py3-none-any.whl\n", 1, 1, "names no package");
    row("unknown option", "--indexurl=https://user:secret@example.org\n", 1, 1, R"(no option "--indexurl" here)");
    row("remote", "-r https://user:secret@example.org/r.txt\n", 1, 1, "is not fetched");
    row("itself", "einops\n-r ./r.txt\n", 2, 1, "includes itself");
    row("nothing", "# later\n", 0, 0, "asks for no package");
}

void RequestedFilesTest::faultyFile()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QByteArray, fault);
    const TemporaryFolder folder;
    folder.write("r.txt", text.toStdString());
    const QString path = QString::fromStdString(folder.string() + "/r.txt");
    const Outcome outcome = plan({QStringLiteral("-r"), path});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.output, QByteArray());
    const QByteArray place = line == 0 ? QByteArray(": ") : ", line " + QByteArray::number(line) + ": ";
    QVERIFY2(outcome.messages.startsWith(path.toUtf8() + place), outcome.messages.constData());
    QVERIFY2(outcome.messages.contains(fault), outcome.messages.constData());
    QVERIFY(!outcome.messages.contains("secret"));

    const Outcome json = plan({QStringLiteral("-r"), path, QStringLiteral("--format=json")});
    QCOMPARE(json.exitCode, 3);
    QCOMPARE(schemaFault(json.output, QStringLiteral("error.json")), QString());
    const QJsonObject object = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(object.value(QStringLiteral("kind")).toString(), QStringLiteral("not-recognised"));
    QCOMPARE(object.value(QStringLiteral("file")).toString(), path);
    QCOMPARE(object.value(QStringLiteral("line")).toInt(), line);
    QCOMPARE(object.value(QStringLiteral("column")).toInt(), column);
}

void RequestedFilesTest::everyFaultOfAFile()
{
    const TemporaryFolder folder;
    folder.write("r.txt", "a=1\nb\n-e .\n");
    folder.write("s.txt", "c=1\n");
    const QString path = QString::fromStdString(folder.string());
    const Outcome outcome = plan(
        {QStringLiteral("-r"), path + QStringLiteral("/r.txt"), QStringLiteral("-r"), path + QStringLiteral("/s.txt")});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.messages.count('\n'), 3);
    const Outcome missing = plan({QStringLiteral("-r"), path + QStringLiteral("/t.txt")});
    QCOMPARE(missing.exitCode, 3);
}

/// What would lead pip elsewhere is told, without what follows it: that may hold a password.
void RequestedFilesTest::notFollowed()
{
    const TemporaryFolder folder;
    folder.write(
        "r.txt",
        "-ihttps://user:secret@example.org/simple\n-c c.txt\neinops --hash=sha256:01\nfsspec --hash=sha256:2\n");
    const QString path = QString::fromStdString(folder.string() + "/r.txt");
    const Outcome outcome = plan({QStringLiteral("-r"), path, QStringLiteral("--format=json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    QVERIFY(!outcome.output.contains("secret"));
    QStringList told;
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    for (const QJsonValue value : object.value(QStringLiteral("warnings")).toArray()) {
        QCOMPARE(value[QStringLiteral("code")].toString(), QStringLiteral("option-not-followed"));
        QCOMPARE(value[QStringLiteral("args")][0].toString(), path);
        told.append(value[QStringLiteral("args")][1].toString() + value[QStringLiteral("args")][2].toString());
    }
    QCOMPARE(told, (QStringList{QStringLiteral("3--hash"), QStringLiteral("1-i"), QStringLiteral("2--constraint")}));
    const Outcome text = plan({QStringLiteral("-r"), path});
    QVERIFY2(text.output.contains(path.toUtf8() + ", line 1: pip would follow -i too; this plan does not."),
             text.output.constData());
}

void RequestedFilesTest::faultInThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fault");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("The file asks for no package.");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("このファイルには要求するパッケージがありません。");
    QTest::newRow("ko") << QStringLiteral("ko") << QStringLiteral("이 파일에는 요청하는 패키지가 없습니다.");
}

void RequestedFilesTest::faultInThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, fault);
    const TemporaryFolder folder;
    folder.write("r.txt", "");
    const Outcome outcome = plan(
        {QStringLiteral("-r"), QString::fromStdString(folder.string() + "/r.txt"), QStringLiteral("--lang"), language});
    QVERIFY2(outcome.messages.contains(fault.toUtf8()), outcome.messages.constData());
}

QTEST_GUILESS_MAIN(RequestedFilesTest)
#include "requestedfilestest.moc"
