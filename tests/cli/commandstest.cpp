// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/jsonschema.h"
#include "support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using constrictor::test::Outcome;
using constrictor::test::runProgram;
using constrictor::test::runShell;
using constrictor::test::schemaFault;
using constrictor::test::TemporaryFolder;

namespace {

QString inside(const TemporaryFolder &folder, const char *name)
{
    return QString::fromStdString(folder.string()) + QLatin1String(name);
}

/// A root with one package that lacks another, and no constraint file.
std::unique_ptr<TemporaryFolder> brokenRoot()
{
    auto folder = std::make_unique<TemporaryFolder>();
    folder->write("usr/local/lib/python3.12/dist-packages/a-1.0.dist-info/METADATA",
                  "Name: a\nVersion: 1.0\nRequires-Dist: b>=2\nRequires-Dist: c (>=1)\n\n");
    folder->write("usr/local/lib/python3.12/dist-packages/b-1.0.dist-info/METADATA", "Name: b\nVersion: 1.0\n\n");
    return folder;
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listSaysWhatIsLocked();
    void listFitsItsSchema();
    void noConstraintFileIsNoError();
    void checkSaysWhatPipSays();
    void checkTellsWhatItCouldNotRead();
    void unreadableInput_data();
    void unreadableInput();
    void currentFolderIsGone();
    void usage_data();
    void usage();
    void switchesTakeNoValue_data();
    void switchesTakeNoValue();
    void helpHasExamples();
    void sentencesComeInThreeLanguages();
    void outputIsPlainWithoutTerminal();
    void fullDiskIsTold_data();
    void fullDiskIsTold();
    void cacheThatCannotBeCleared();
    void readerThatHasGone();
};

void CommandsTest::listSaysWhatIsLocked()
{
    const Outcome outcome =
        runProgram({QStringLiteral("list"), QStringLiteral("demo:ngc-25.04"), QStringLiteral("--lang=en")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.output.startsWith("NGC PyTorch 25.04"), outcome.output.left(200).constData());
    QVERIFY(outcome.output.contains("\nnumpy "));
    QVERIFY(outcome.messages.isEmpty());
}

void CommandsTest::listFitsItsSchema()
{
    const Outcome outcome =
        runProgram({QStringLiteral("list"), QStringLiteral("demo:ngc-25.04"), QStringLiteral("--format=json")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("list.json")), QString());
    const QJsonObject list = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(list[QStringLiteral("packages")].toArray().size(), 310);
    QCOMPARE(list[QStringLiteral("environment")].toObject()[QStringLiteral("root")].toString(),
             QStringLiteral("demo:ngc-25.04"));
}

void CommandsTest::noConstraintFileIsNoError()
{
    const auto root = brokenRoot();
    const Outcome outcome = runProgram({QStringLiteral("list"), inside(*root, ""), QStringLiteral("--lang=en")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("No constraint file applies here"));
}

void CommandsTest::checkSaysWhatPipSays()
{
    const auto root = brokenRoot();
    const Outcome text = runProgram({QStringLiteral("check"), inside(*root, "")});
    QCOMPARE(text.exitCode, 1);
    QCOMPARE(text.output,
             QByteArray("a 1.0 has requirement b>=2, but you have b 1.0.\n"
                        "a 1.0 requires c, which is not installed.\n"));
    QCOMPARE(runProgram({QStringLiteral("check"), inside(*root, ""), QStringLiteral("--exit-zero")}).exitCode, 0);
    const Outcome json = runProgram({QStringLiteral("check"), inside(*root, ""), QStringLiteral("--format=json")});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(schemaFault(json.output, QStringLiteral("check.json")), QString());
    QCOMPARE(QJsonDocument::fromJson(json.output).object()[QStringLiteral("violations")].toArray().size(), 2);
}

void CommandsTest::checkTellsWhatItCouldNotRead()
{
    TemporaryFolder folder;
    const std::string site = "usr/local/lib/python3.12/dist-packages";
    folder.write(site + "/a-1.0.dist-info/METADATA", "Name: a\nVersion: 1.0\n\n");
    folder.write(site + "/gone.egg-link", "/gone\n.\n");
    const QStringList check{QStringLiteral("check"), inside(folder, ""), QStringLiteral("--lang=en")};
    const Outcome asPip = runProgram(check);
    QCOMPARE(asPip.exitCode, 0);
    QCOMPARE(asPip.output, QByteArray("All requirements are met: 1 package checked.\n"));
    QVERIFY2(asPip.messages.contains("/gone"), asPip.messages.constData());
    folder.makeFolder(site + "/b-1.0.dist-info/METADATA");
    const Outcome text = runProgram(check);
    QCOMPARE(text.exitCode, 5);
    QCOMPARE(text.output, QByteArray("No unmet requirement in what could be read: 2 packages checked.\n"));
    QVERIFY2(text.messages.contains("/b-1.0.dist-info/METADATA is not a regular file"), text.messages.constData());
    QCOMPARE(runProgram(check + QStringList{QStringLiteral("--exit-zero")}).exitCode, 0);
    const Outcome json = runProgram(check + QStringList{QStringLiteral("--format=json")});
    QCOMPARE(json.exitCode, 5);
    QCOMPARE(schemaFault(json.output, QStringLiteral("check.json")), QString());
    const QJsonArray unread = QJsonDocument::fromJson(json.output).object()[QStringLiteral("unread")].toArray();
    QCOMPARE(unread.size(), 2);
    QCOMPARE(unread[1].toObject()[QStringLiteral("code")].toString(), QStringLiteral("not-a-regular-file"));
    folder.write(site + "/c-1.0.dist-info/METADATA", "Name: c\nVersion: 1.0\nRequires-Dist: gone\n\n");
    QCOMPARE(runProgram(check).exitCode, 1);
}

void CommandsTest::unreadableInput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing folder") << QStringLiteral("/missing") << QStringLiteral("not-found");
    QTest::newRow("a file") << QStringLiteral("/file") << QStringLiteral("not-a-directory");
    QTest::newRow("no Python") << QStringLiteral("/empty") << QStringLiteral("no-python");
}

void CommandsTest::unreadableInput()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    TemporaryFolder folder;
    folder.write("file", "x");
    folder.makeFolder("empty");
    const QString path = QString::fromStdString(folder.string()) + name;
    const Outcome text = runProgram({QStringLiteral("list"), path, QStringLiteral("--lang=en")});
    QCOMPARE(text.exitCode, 3);
    QVERIFY(text.output.isEmpty());
    QVERIFY2(text.messages.contains(path.toUtf8()), text.messages.constData());
    QVERIFY2(text.messages.count('\n') >= 2, "what happened, and what to do");
    const Outcome json = runProgram({QStringLiteral("list"), path, QStringLiteral("--format=json")});
    QCOMPARE(json.exitCode, 3);
    QCOMPARE(schemaFault(json.output, QStringLiteral("error.json")), QString());
    QCOMPARE(QJsonDocument::fromJson(json.output).object()[QStringLiteral("kind")].toString(), kind);
}

void CommandsTest::currentFolderIsGone()
{
    const TemporaryFolder folder;
    folder.makeFolder("gone");
    const Outcome outcome = runShell(
        QStringLiteral("cd '%1' && rmdir '%1' && \"$0\" list --list pip.txt --lang en").arg(inside(folder, "/gone")));
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.messages.startsWith("pip.txt does not exist"), outcome.messages.constData());
}

void CommandsTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("list"), QStringLiteral("/"), QStringLiteral("--x")};
    QTest::newRow("option of another command")
        << QStringList{QStringLiteral("list"), QStringLiteral("/"), QStringLiteral("--exit-zero")};
    QTest::newRow("no root") << QStringList{QStringLiteral("list")};
    QTest::newRow("two roots") << QStringList{QStringLiteral("list"), QStringLiteral("/"), QStringLiteral("/")};
    QTest::newRow("bad value") << QStringList{QStringLiteral("list"), QStringLiteral("/"),
                                              QStringLiteral("--format=yaml")};
    QTest::newRow("time limit that is no number")
        << QStringList{QStringLiteral("plan"), QStringLiteral("demo:ngc-25.04"), QStringLiteral("einops>=0.8"),
                       QStringLiteral("--time-limit=nan")};
    QTest::newRow("time limit without end")
        << QStringList{QStringLiteral("plan"), QStringLiteral("demo:ngc-25.04"), QStringLiteral("einops>=0.8"),
                       QStringLiteral("--time-limit=inf")};
    QTest::newRow("missing value") << QStringList{QStringLiteral("list"), QStringLiteral("/"),
                                                  QStringLiteral("--lang")};
}

void CommandsTest::usage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.messages.contains("--help") || outcome.output.contains("--help"));
}

/// "--exit-zero=no" must not mean --exit-zero.
void CommandsTest::switchesTakeNoValue_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("long") << QStringLiteral("--exit-zero=no") << QByteArray("--exit-zero");
    QTest::newRow("empty") << QStringLiteral("--exit-zero=") << QByteArray("--exit-zero");
    QTest::newRow("short") << QStringLiteral("-v=0") << QByteArray("--verbose");
}

void CommandsTest::switchesTakeNoValue()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, name);
    const Outcome outcome =
        runProgram({QStringLiteral("check"), QStringLiteral("demo:ngc-25.04"), option, QStringLiteral("--lang=en")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.messages.startsWith("The option " + name + " takes no value."), outcome.messages.constData());
}

void CommandsTest::helpHasExamples()
{
    const Outcome general = runProgram({QStringLiteral("--help"), QStringLiteral("--lang=en")});
    QCOMPARE(general.exitCode, 0);
    for (const char *command : {"list", "check"}) {
        QVERIFY(general.output.contains(command));
        const Outcome help =
            runProgram({QLatin1String(command), QStringLiteral("--help"), QStringLiteral("--lang=en")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains(QByteArray("  constrictor-cli ") + command + " "));
    }
}

void CommandsTest::sentencesComeInThreeLanguages()
{
    const QStringList arguments{QStringLiteral("list"), QStringLiteral("/nowhere/at/all")};
    QByteArrayList messages;
    for (const char *language : {"en", "ja", "ko"})
        messages.append(
            runProgram(arguments + QStringList{QStringLiteral("--lang"), QLatin1String(language)}).messages);
    QVERIFY(messages[0] != messages[1]);
    QVERIFY(messages[1] != messages[2]);
    QVERIFY(messages[0] != messages[2]);
}

void CommandsTest::outputIsPlainWithoutTerminal()
{
    const auto root = brokenRoot();
    QVERIFY(!runProgram({QStringLiteral("list"), inside(*root, "")}).output.contains('\x1b'));
    QVERIFY(runProgram({QStringLiteral("list"), inside(*root, ""), QStringLiteral("--color=always")})
                .output.contains('\x1b'));
}

void CommandsTest::fullDiskIsTold_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("more than the buffer") << QStringLiteral("list demo:ngc-25.04 --format json");
    QTest::newRow("less than the buffer") << QStringLiteral("--version");
    QTest::newRow("error as JSON") << QStringLiteral("list /nowhere/at/all --format json");
}

/// /dev/full answers each write as a full disk does.
void CommandsTest::fullDiskIsTold()
{
    QFETCH(QString, command);
    const Outcome outcome = runShell(QStringLiteral("\"$0\" %1 --lang en > /dev/full").arg(command));
    QCOMPARE(outcome.exitCode, 6);
    QCOMPARE(outcome.messages, QByteArray("The result could not be written: No space left on device\n"));
}

void CommandsTest::cacheThatCannotBeCleared()
{
    const QString tooLong(300, QLatin1Char('x')); // no system has such a name
    const Outcome outcome = runShell(QStringLiteral("XDG_CACHE_HOME=/%1 \"$0\" cache clear --lang en").arg(tooLong));
    QCOMPARE(outcome.exitCode, 6);
    QVERIFY2(outcome.messages.contains(" cannot be written: File name too long\n"), outcome.messages);
}

/// The program ends by SIGPIPE, which a shell gives as 128 + 13, and leaves no copy of the demo behind.
void CommandsTest::readerThatHasGone()
{
    const TemporaryFolder runtime;
    const Outcome outcome =
        runShell(QStringLiteral("export XDG_RUNTIME_DIR='%1'; { \"$0\" list demo:ngc-25.04 --format json; "
                                "echo $? >&2; } | head -c 1; ls \"$XDG_RUNTIME_DIR\"")
                     .arg(inside(runtime, "")));
    QCOMPARE(outcome.output, QByteArray("{"));
    QCOMPARE(outcome.messages, QByteArray("141\n"));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
