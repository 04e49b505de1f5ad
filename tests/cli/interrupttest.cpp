// SPDX-License-Identifier: MIT
#include "support/temporaryfolder.h"
#include "terminal.h"

#include <QTest>

#include <filesystem>

using constrictor::test::TemporaryFolder;
using constrictor::test::Terminal;

namespace {

constexpr std::string_view controlC = "\x03";

/// A person's home: a pip that declares an index, nothing configured, and a place for the demo's copy.
std::vector<std::string> environmentIn(const TemporaryFolder &home)
{
    home.write("venv/lib/python3.12/site-packages/pip/_internal/models/index.py",
               "PyPI = PackageIndex(\"https://index.example/\", file_storage_domain=\"files.example\")\n");
    home.makeFolder("runtime");
    const std::string path = home.string();
    return {"HOME=" + path, "VIRTUAL_ENV=" + path + "/venv", "XDG_RUNTIME_DIR=" + path + "/runtime",
            "PIP_CONFIG_FILE=/dev/null", "LC_ALL=C.UTF-8"};
}

bool isDemoGone(const TemporaryFolder &home)
{
    return std::filesystem::is_empty(home.path() / "runtime");
}

} // namespace

/// The first Ctrl+C at a terminal ends the program with 130, and nothing is left behind.
class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atTheQuestion();
    void answered_data();
    void answered();
    void whileTheResultIsWritten();
};

/// The demo's copy has over a thousand files: quick in memory only.
void InterruptTest::initTestCase()
{
    if (std::filesystem::is_directory("/dev/shm"))
        qputenv("TMPDIR", "/dev/shm");
}

void InterruptTest::atTheQuestion()
{
    const TemporaryFolder home;
    Terminal terminal({"plan", "demo:ngc-25.04", "einops", "--find-links", home.string(), "--lang=en"},
                      environmentIn(home));
    QVERIFY2(terminal.waitFor("[y/N] "), terminal.screen().c_str());
    terminal.type(controlC);
    QCOMPARE(terminal.exitCode(), 130);
    QVERIFY2(terminal.screen().ends_with("\r\nCancelled\r\n"), terminal.screen().c_str());
    QVERIFY(isDemoGone(home));
}

void InterruptTest::answered_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("no") << QByteArray("n\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("end of input") << QByteArray("\x04");
}

/// The plan goes on, without the index.
void InterruptTest::answered()
{
    QFETCH(QByteArray, keys);
    const TemporaryFolder home;
    Terminal terminal({"plan", "demo:ngc-25.04", "einops", "--find-links", home.string(), "--lang=en"},
                      environmentIn(home));
    QVERIFY2(terminal.waitFor("[y/N] "), terminal.screen().c_str());
    terminal.type(keys.toStdString());
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(isDemoGone(home));
}

/// The list is longer than what a terminal holds, so it waits to be read.
void InterruptTest::whileTheResultIsWritten()
{
    const TemporaryFolder home;
    Terminal terminal({"list", "demo:ngc-25.04", "--format=json"}, environmentIn(home));
    QVERIFY(terminal.waitFor("{"));
    terminal.type(controlC);
    QCOMPARE(terminal.exitCode(), 130);
    QVERIFY(isDemoGone(home));
}

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupttest.moc"
