// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/jsonschema.h"
#include "support/temporaryfolder.h"
#include "wheel/zipbytes.h"

#include <QDir>
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

/// Plans a wheel of foo 1.0 with that METADATA.
Outcome planWheel(const QByteArray &fileName, const QByteArray &metadata, const QStringList &options)
{
    const TemporaryFolder folder;
    folder.write(fileName.toStdString(),
                 constrictor::test::zipBytes({{"foo-1.0.dist-info/METADATA", metadata.toStdString()}}));
    const std::string path = folder.string() + '/' + fileName.toStdString();
    return plan(QStringList{QStringLiteral("--wheel"), QString::fromStdString(path)} + options);
}

QByteArray metadataFor(const QByteArray &requiresPython)
{
    return "Metadata-Version: 2.1\nName: Foo\nVersion: 1.0\nRequires-Python: " + requiresPython + "\n";
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
    void wheel_data();
    void wheel();
    void wheelByAddress_data();
    void wheelByAddress();
    void commandNamesItsSources();
    void wheelNamedTwice();
    void noEmptyWhy();
    void wheelOfAnother_data();
    void wheelOfAnother();
    void misfitInThreeLanguages_data();
    void misfitInThreeLanguages();
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

void RequestedFilesTest::wheel_data()
{
    QTest::addColumn<QByteArray>("fileName");
    QTest::addColumn<QByteArray>("requiresPython");
    QTest::addColumn<QStringList>("misfits");
    const auto row = [](const char *fileName, const char *requiresPython, const QStringList &misfits) {
        QTest::addRow("%s %s", fileName, requiresPython)
            << QByteArray(fileName) << QByteArray(requiresPython) << misfits;
    };
    const QString platform = QStringLiteral("wheel-other-platform");
    const QString python = QStringLiteral("wheel-other-python");
    row("foo-1.0-py3-none-any.whl", ">=3.8", {});
    row("foo-1.0-py3-none-any.whl", "nonsense", {});
    row("foo-1.0-cp312-cp312-manylinux_2_39_x86_64.whl", "", {});
    row("foo-1.0-cp312-cp312-manylinux_2_40_x86_64.whl", "", {platform});
    row("foo-1.0-cp312-cp312-manylinux_2_28_aarch64.whl", "", {platform});
    row("foo-1.0-1local-cp39-cp39-win_amd64.whl", ">=3.8", {platform});
    row("foo-1.0-py3-none-any.whl", "<3.8", {python});
    row("foo-1.0-cp39-cp39-win_amd64.whl", "<3.8", {platform, python});
}

void RequestedFilesTest::wheel()
{
    QFETCH(QByteArray, fileName);
    QFETCH(QByteArray, requiresPython);
    QFETCH(QStringList, misfits);
    const Outcome outcome = planWheel(fileName, metadataFor(requiresPython), {QStringLiteral("--format=json")});
    QCOMPARE(outcome.exitCode, misfits.isEmpty() ? 0 : 4);
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    const QJsonObject object = QJsonDocument::fromJson(outcome.output).object();
    QStringList codes;
    for (const QJsonValue step : object[QStringLiteral("explanation")][0][QStringLiteral("steps")].toArray())
        codes.append(step[QStringLiteral("code")].toString());
    QCOMPARE(codes, misfits);
    QCOMPARE(object[QStringLiteral("pip_today")][QStringLiteral("verdict")].toString(),
             misfits.isEmpty() ? QStringLiteral("ok") : QStringLiteral("fails"));
    QCOMPARE(object[QStringLiteral("impossible")].toString(),
             misfits.isEmpty() ? QString() : QStringLiteral("by-itself"));
}

void RequestedFilesTest::wheelByAddress_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("a wheel") << QStringLiteral("foo @ %1/foo-1.0-py3-none-any.whl") << QStringLiteral("installable");
    QTest::newRow("with an extra") << QStringLiteral("Foo[x]@%1/foo-1.0-py3-none-any.whl")
                                   << QStringLiteral("installable");
    QTest::newRow("not there") << QStringLiteral("foo @ %1/foo-2.0-py3-none-any.whl") << QStringLiteral("undecided");
    QTest::newRow("of another") << QStringLiteral("bar @ %1/foo-1.0-py3-none-any.whl") << QStringLiteral("undecided");
    QTest::newRow("not for here") << QStringLiteral("foo @ %1/foo-1.0-py3-none-any.whl ; sys_platform == 'win32'")
                                  << QStringLiteral("satisfied");
}

void RequestedFilesTest::wheelByAddress()
{
    QFETCH(QString, request);
    QFETCH(QString, verdict);
    const TemporaryFolder folder;
    const std::string metadata = metadataFor(">=3.8").toStdString();
    folder.write("foo-1.0-py3-none-any.whl", constrictor::test::zipBytes({{"foo-1.0.dist-info/METADATA", metadata}}));
    const QString line = request.arg(QStringLiteral("file://") + QString::fromStdString(folder.string()));
    const Outcome outcome = plan({line, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    QCOMPARE(answer.value(QStringLiteral("verdict")).toString(), verdict);
    const QString today = verdict == QStringLiteral("undecided") ? QStringLiteral("unknown") : QStringLiteral("ok");
    QCOMPARE(answer.value(QStringLiteral("pip_today")).toObject().value(QStringLiteral("verdict")).toString(), today);
}

void RequestedFilesTest::commandNamesItsSources()
{
    const TemporaryFolder folder;
    const std::string metadata = metadataFor(">=3.8").toStdString();
    folder.write("foo-1.0-py3-none-any.whl", constrictor::test::zipBytes({{"foo-1.0.dist-info/METADATA", metadata}}));
    const QString links = QString::fromStdString(folder.string());
    const Outcome outcome = plan({QStringLiteral("foo"), QStringLiteral("--no-index"), QStringLiteral("--find-links"),
                                  links, QStringLiteral("--format=json")});
    const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(answer[QStringLiteral("commands")][0][QStringLiteral("text")].toString(),
             QStringLiteral("pip install --no-index --find-links %1 foo").arg(links));
}

void RequestedFilesTest::wheelNamedTwice()
{
    const TemporaryFolder folder;
    const std::string metadata = metadataFor(">=3.8").toStdString();
    folder.write("foo-1.0-py3-none-any.whl", constrictor::test::zipBytes({{"foo-1.0.dist-info/METADATA", metadata}}));
    const QString path = QString::fromStdString(folder.string() + "/foo-1.0-py3-none-any.whl");
    const QString relative = QDir::current().relativeFilePath(path);
    for (const QString &again : {path, relative}) {
        const Outcome outcome = plan({QStringLiteral("--wheel"), path, QStringLiteral("--wheel"), again});
        QCOMPARE(outcome.exitCode, 0);
    }
}

/// A plan without edits has no lock to prove anything about; what moves besides is told with -v.
void RequestedFilesTest::noEmptyWhy()
{
    const TemporaryFolder folder;
    folder.write("list.txt", "Package Version\n------- -------\nfoo     0.9\n");
    const std::string metadata = metadataFor(">=3.8").toStdString();
    folder.write("foo-1.0-py3-none-any.whl", constrictor::test::zipBytes({{"foo-1.0.dist-info/METADATA", metadata}}));
    const QString place = QString::fromStdString(folder.string());
    const QStringList arguments{QStringLiteral("plan"),         place + QStringLiteral("/list.txt"),
                                QStringLiteral("foo>=1"),       QStringLiteral("--no-index"),
                                QStringLiteral("--find-links"), place};
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(!outcome.output.contains("\nWhy\n"), outcome.output.constData());
    QVERIFY(runProgram(arguments + QStringList{QStringLiteral("-v")}).output.contains("\nWhy\n"));
}

void RequestedFilesTest::wheelOfAnother_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QByteArray>("stated");
    QTest::newRow("name") << QByteArray("Name: bar\nVersion: 1.0\n") << QByteArray("bar 1.0");
    QTest::newRow("version") << QByteArray("Name: foo\nVersion: 2.0\n") << QByteArray("foo 2.0");
}

void RequestedFilesTest::wheelOfAnother()
{
    QFETCH(QByteArray, metadata);
    QFETCH(QByteArray, stated);
    const Outcome outcome = planWheel("foo-1.0-py3-none-any.whl", metadata, {});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.messages.contains("foo-1.0-py3-none-any.whl: "), outcome.messages.constData());
    QVERIFY2(outcome.messages.contains(stated), outcome.messages.constData());
}

void RequestedFilesTest::misfitInThreeLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("python");
    QTest::newRow("en") << QStringLiteral("en")
                        << QStringLiteral("The wheel of foo 1.0 is for another platform: cp39-cp39-win_amd64. Here is "
                                          "Python 3.12.3 on Ubuntu 24.04")
                        << QStringLiteral("The wheel of foo 1.0 requires Python <3.8. Here is Python 3.12.3.");
    QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("foo 1.0 の wheel は別のプラットフォーム用です")
                        << QStringLiteral("foo 1.0 の wheel は Python <3.8 を必要とします");
    QTest::newRow("ko") << QStringLiteral("ko") << QStringLiteral("foo 1.0 휠은 다른 플랫폼용입니다")
                        << QStringLiteral("foo 1.0 휠은 Python <3.8을(를) 필요로 합니다");
}

void RequestedFilesTest::misfitInThreeLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, platform);
    QFETCH(QString, python);
    const Outcome outcome =
        planWheel("foo-1.0-cp39-cp39-win_amd64.whl", metadataFor("<3.8"), {QStringLiteral("--lang"), language});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.output.contains(platform.toUtf8()), outcome.output.constData());
    QVERIFY2(outcome.output.contains(python.toUtf8()), outcome.output.constData());
}

QTEST_GUILESS_MAIN(RequestedFilesTest)
#include "requestedfilestest.moc"
