// SPDX-License-Identifier: MIT
#include "support/jsonschema.h"
#include "support/scriptedserver.h"
#include "support/temporaryfolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace constrictor::test;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString verdict() const { return json().value(QStringLiteral("verdict")).toString(); }
    [[nodiscard]] QString basis() const { return json().value(QStringLiteral("basis")).toString(); }
    [[nodiscard]] QJsonObject index() const { return json().value(QStringLiteral("index")).toObject(); }
    [[nodiscard]] QString firstProblem() const
    {
        return index()
            .value(QStringLiteral("problems"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("code"))
            .toString();
    }
};

std::string wheelMetadata(const std::string &name, const std::string &version, const std::string &requirement = {})
{
    return "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n"
        + (requirement.empty() ? std::string() : "Requires-Dist: " + requirement + "\n");
}

/// A root with one locked package, an index on a server, and a home of its own: nothing of this machine counts.
class Machine
{
public:
    ScriptedServer server;

    Machine()
    {
        m_folder.write("root/usr/bin/python3.12", "");
        const std::string site = "root/usr/local/lib/python3.12/dist-packages/";
        m_folder.write(site + "base-1.0.dist-info/METADATA", wheelMetadata("base", "1.0"));
        m_folder.write("root/etc/pip/constraint.txt", "base==1.0\n");
        m_folder.makeFolder("home");
        offer("demo", "2.0", "base>=2", "2024-06-01T00:00:00Z");
        offer("base", "2.0", {}, "2024-05-01T00:00:00Z");
    }

    void write(const std::string &path, const std::string &text) { m_folder.write(path, text); }
    [[nodiscard]] QString path(const std::string &path) const
    {
        return QString::fromStdString(m_folder.string() + "/" + path);
    }
    /// From now on the program runs from a folder that has nothing but it.
    void takeProgramAway()
    {
        m_program = path("bin/constrictor-cli");
        m_folder.makeFolder("bin");
        QFile::copy(QStringLiteral(CONSTRICTOR_CLI), m_program);
    }
    [[nodiscard]] QString url() const { return QString::fromStdString(server.url("/simple/")); }

    /// `constrictor-cli plan ROOT demo --format=json` and @p more.
    [[nodiscard]] Outcome plan(const QStringList &more, const QStringList &variables = {})
    {
        return run(
            QStringList{QStringLiteral("plan"), path("root"), QStringLiteral("demo"), QStringLiteral("--format=json")}
                + more,
            variables);
    }

    [[nodiscard]] Outcome run(const QStringList &arguments, const QStringList &variables = {})
    {
        QProcess process;
        process.setEnvironment(QStringList{QStringLiteral("HOME=") + path("home"), QStringLiteral("PATH=/nonexistent"),
                                           QStringLiteral("LC_ALL=C.UTF-8"),
                                           QStringLiteral("PIP_CONFIG_FILE=/dev/null"),
                                           QStringLiteral("ASAN_OPTIONS=") + qEnvironmentVariable("ASAN_OPTIONS"),
                                           QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")}
                               + variables);
        process.start(m_program, arguments);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The package's only release from now on, but for @p other, which was offered before.
    void offer(const std::string &name, const std::string &version, const std::string &requirement,
               const std::string &uploaded, const std::string &other = {})
    {
        const auto fileOf = [&name](const std::string &one) { return "/f/" + name + "-" + one + "-py3-none-any.whl"; };
        const auto link = [&](const std::string &one) {
            return one.empty() ? std::string()
                               : "<a href='" + fileOf(one) + "' data-core-metadata='true' data-upload-time='" + uploaded
                    + "'>" + name + "</a>";
        };
        const std::string file = fileOf(version);
        server.answer(
            "/simple/" + name + "/",
            response("200 OK", "<!DOCTYPE html><html><body>" + link(version) + link(other) + "</body></html>"));
        server.answer(file + ".metadata", response("200 OK", wheelMetadata(name, version, requirement)));
    }

private:
    TemporaryFolder m_folder;
    QString m_program = QStringLiteral(CONSTRICTOR_CLI);
};

} // namespace

/// Which index `constrictor-cli plan` asks, and what it says where it cannot.
class IndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheNamedIndex();
    void asksTheUsersConfiguredIndex();
    void keepsAndForgetsAnswers();
    void asOfADay();
    void nothingConfiguredIsUndecided();
    void environmentIsAskedOnlyOnRequest();
    void environmentsOwnWheelhouse();
    void onlyTheUsersPagesLeadToHosts();
    void environmentsOwnChoices();
    void saysWhatFailed_data();
    void saysWhatFailed();
    void partialFailureIsLabelled();
    void credentialsAreNeverShown();
    void trustedHostsAreNamed();
    void wheelDownloadOnlyWhenAllowed();
    void worksWithoutItsNetworkPart();
    void textInThreeLanguages();
};

void IndexTest::asksTheNamedIndex()
{
    Machine machine;
    const Outcome outcome = machine.plan({QStringLiteral("--index-url"), machine.url()});
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    QCOMPARE(outcome.verdict(), QStringLiteral("needs-unlock"));
    QCOMPARE(outcome.basis(), QStringLiteral("index"));
    QCOMPARE(outcome.index().value(QStringLiteral("partial")).toBool(true), false);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.messages.isEmpty());
}

void IndexTest::asksTheUsersConfiguredIndex()
{
    Machine machine;
    const QString variable = QStringLiteral("PIP_INDEX_URL=") + machine.url();
    QCOMPARE(machine.plan({}, {variable}).basis(), QStringLiteral("index"));
    const std::size_t asked = machine.server.seen().size();
    const Outcome without = machine.plan({QStringLiteral("--no-index")}, {variable});
    QCOMPARE(without.exitCode, 5);
    QCOMPARE(without.firstProblem(), QStringLiteral("no-index"));
    QCOMPARE(machine.server.seen().size(), asked);
}

void IndexTest::keepsAndForgetsAnswers()
{
    Machine machine;
    const QStringList offline{QStringLiteral("--offline"), QStringLiteral("--index-url"), machine.url()};
    QCOMPARE(machine.plan(offline).firstProblem(), QStringLiteral("not-cached"));
    QCOMPARE(machine.plan({QStringLiteral("--index-url"), machine.url()}).exitCode, 1);
    const std::size_t asked = machine.server.seen().size();
    const Outcome again = machine.plan(offline);
    QCOMPARE(again.verdict(), QStringLiteral("needs-unlock"));
    QCOMPARE(again.basis(), QStringLiteral("cache"));
    QCOMPARE(machine.server.seen().size(), asked);
    const Outcome cleared =
        machine.run({QStringLiteral("cache"), QStringLiteral("clear"), QStringLiteral("--format=json")});
    QCOMPARE(cleared.exitCode, 0);
    QCOMPARE(schemaFault(cleared.output, QStringLiteral("cache.json")), QString());
    QCOMPARE(machine.plan(offline).firstProblem(), QStringLiteral("not-cached"));
    QCOMPARE(machine.run({QStringLiteral("cache"), QStringLiteral("fill")}).exitCode, 2);
}

void IndexTest::asOfADay()
{
    Machine machine;
    const auto verdictBefore = [&](const char *day) {
        return machine
            .plan(
                {QStringLiteral("--index-url"), machine.url(), QStringLiteral("--uploaded-before"), QLatin1String(day)})
            .verdict();
    };
    QCOMPARE(verdictBefore("2024-06-02"), QStringLiteral("needs-unlock"));
    QCOMPARE(verdictBefore("2024-06-01"), QStringLiteral("impossible"));
    QCOMPARE(machine.plan({QStringLiteral("--uploaded-before"), QStringLiteral("yesterday")}).exitCode, 2);
}

void IndexTest::nothingConfiguredIsUndecided()
{
    Machine machine;
    const Outcome outcome = machine.plan({});
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY(outcome.firstProblem() == QStringLiteral("no-index")
            || outcome.firstProblem() == QStringLiteral("not-allowed"));
    QVERIFY(machine.server.seen().empty());
}

void IndexTest::environmentIsAskedOnlyOnRequest()
{
    Machine machine;
    machine.write("root/etc/pip.conf",
                  "[global]\nindex-url = " + machine.url().toStdString() + "\nproxy = http://127.0.0.1:1\n");
    const Outcome unasked = machine.plan({});
    QCOMPARE(unasked.exitCode, 5);
    QVERIFY(unasked.messages.contains("--use-environment-index"));
    QVERIFY(unasked.messages.contains(machine.url().toUtf8()));
    QVERIFY(machine.server.seen().empty());
    const Outcome asked = machine.plan({QStringLiteral("--use-environment-index")});
    QCOMPARE(asked.verdict(), QStringLiteral("needs-unlock"));
    QVERIFY(asked.messages.isEmpty());
}

void IndexTest::environmentsOwnWheelhouse()
{
    Machine machine;
    machine.write("root/etc/pip.conf", "[install]\nno-index = true\nfind-links = /wheels ../../home\n");
    machine.write("root/wheels/demo-2.0-py3-none-any.whl.txt", "");
    const Outcome outcome = machine.plan({}, {QStringLiteral("PIP_INDEX_URL=") + machine.url()});
    QCOMPARE(outcome.verdict(), QStringLiteral("impossible")); // the folder was read, and has no wheel of it
    QCOMPARE(outcome.basis(), QStringLiteral("local"));
    QVERIFY(machine.server.seen().empty());
}

void IndexTest::onlyTheUsersPagesLeadToHosts()
{
    Machine machine;
    std::string links;
    for (const char *file : {"/f/demo-2.0-py3-none-any.whl", "/f/base-2.0-py3-none-any.whl"})
        links += "<a href='" + machine.server.url(file) + "' data-core-metadata='true'>x</a>";
    machine.write("root/wheels/links.html", links);
    machine.write("root/etc/pip.conf", "[global]\nno-index = true\nfind-links = /wheels/links.html\n");
    const Outcome byItself = machine.plan({});
    QCOMPARE(byItself.verdict(), QStringLiteral("undecided"));
    QCOMPARE(byItself.firstProblem(), QStringLiteral("not-allowed"));
    QVERIFY(machine.server.seen().empty());
    const Outcome given = machine.plan({QStringLiteral("--find-links"), machine.path("root/wheels/links.html")});
    QCOMPARE(given.verdict(), QStringLiteral("needs-unlock"));
}

void IndexTest::environmentsOwnChoices()
{
    Machine machine;
    const QStringList index{QStringLiteral("--index-url"), machine.url()};
    machine.write("root/etc/pip.conf", "[install]\nno-binary = demo\n");
    QCOMPARE(machine.plan(index).verdict(), QStringLiteral("impossible")); // it has wheels only
    machine.write("root/etc/pip.conf", "[install]\nonly-binary = :all:\n");
    QCOMPARE(machine.plan(index).verdict(), QStringLiteral("needs-unlock"));
    machine.offer("demo", "3.0rc1", {}, "2024-06-02T00:00:00Z", "2.0");
    const auto planned = [&] {
        const QJsonArray changes = machine.plan(index).json().value(QStringLiteral("changes")).toArray();
        return changes.last().toObject().value(QStringLiteral("to")).toString();
    };
    QCOMPARE(planned(), QStringLiteral("2.0"));
    machine.write("root/etc/pip.conf", "[global]\npre = true\n");
    QCOMPARE(planned(), QStringLiteral("3.0rc1"));
}

void IndexTest::saysWhatFailed_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << QStringLiteral("login-required");
    QTest::newRow("403") << QByteArray("403 Forbidden") << QStringLiteral("login-required");
    QTest::newRow("500") << QByteArray("501 Not Implemented") << QStringLiteral("http-status");
    QTest::newRow("redirect") << QByteArray("302 Found") << QStringLiteral("bad-redirect");
    QTest::newRow("no page") << QByteArray("200 OK\r\nContent-Type: image/png") << QStringLiteral("broken-page");
}

void IndexTest::saysWhatFailed()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, code);
    Machine machine;
    machine.server.answer("/simple/base/", response(status.toStdString(), "x"));
    const Outcome outcome = machine.plan({QStringLiteral("--index-url"), machine.url()});
    QCOMPARE(schemaFault(outcome.output, QStringLiteral("plan.json")), QString());
    QCOMPARE(outcome.firstProblem(), code);
    QCOMPARE(outcome.verdict(), QStringLiteral("undecided"));
    QCOMPARE(outcome.index().value(QStringLiteral("partial")).toBool(), true);
    const QJsonObject pip = outcome.json().value(QStringLiteral("pip_today")).toObject();
    QCOMPARE(pip.value(QStringLiteral("verdict")).toString(), QStringLiteral("unknown"));
}

void IndexTest::partialFailureIsLabelled()
{
    Machine machine;
    const QStringList index{QStringLiteral("--index-url"), machine.url()};
    QCOMPARE(machine.plan(index).basis(), QStringLiteral("index"));
    machine.server.answer("/simple/base/", response("501 Not Implemented", ""));
    const Outcome remembered = machine.plan(index);
    QCOMPARE(remembered.verdict(), QStringLiteral("needs-unlock"));
    QCOMPARE(remembered.basis(), QStringLiteral("cache"));
    QCOMPARE(remembered.firstProblem(), QStringLiteral("http-status"));
    QCOMPARE(remembered.index().value(QStringLiteral("partial")).toBool(), true);

    const Outcome beside = machine.plan(
        index + QStringList{QStringLiteral("--extra-index-url"), QStringLiteral("http://127.0.0.1:1/simple/")});
    QCOMPARE(beside.verdict(), QStringLiteral("needs-unlock"));
    QCOMPARE(beside.index().value(QStringLiteral("partial")).toBool(), true);
    QVERIFY(beside.output.contains("connection-failed"));
    QVERIFY(beside.output.contains("http://127.0.0.1:1"));
}

void IndexTest::credentialsAreNeverShown()
{
    Machine machine;
    machine.server.answer("/simple/demo/", response("401 Unauthorized", ""));
    QString url = machine.url();
    url.replace(QStringLiteral("://"), QStringLiteral("://anna:geheim@"));
    for (const char *format : {"--format=json", "--format=text"}) {
        const Outcome outcome =
            machine.run({QStringLiteral("plan"), machine.path("root"), QStringLiteral("demo"),
                         QStringLiteral("--verbose"), QStringLiteral("--index-url"), url, QLatin1String(format)});
        QCOMPARE(outcome.exitCode, 5);
        QVERIFY(!(outcome.output + outcome.messages).contains("geheim"));
        QVERIFY((outcome.output + outcome.messages).contains("127.0.0.1"));
    }
}

void IndexTest::trustedHostsAreNamed()
{
    Machine machine;
    const Outcome outcome =
        machine.plan({QStringLiteral("--index-url"), machine.url()}, {QStringLiteral("PIP_TRUSTED_HOST=mirror.test")});
    QCOMPARE(outcome.index().value(QStringLiteral("trusted_hosts")).toArray(),
             (QJsonArray{QStringLiteral("mirror.test")}));
}

void IndexTest::wheelDownloadOnlyWhenAllowed()
{
    Machine machine;
    machine.server.answer("/f/base-2.0-py3-none-any.whl.metadata", response("404 Not Found", ""));
    machine.server.answer("/f/base-2.0-py3-none-any.whl", response("200 OK", "the whole wheel"));
    const QStringList index{QStringLiteral("--index-url"), machine.url()};
    QCOMPARE(machine.plan(index).firstProblem(), QStringLiteral("needs-whole-wheel"));
    QCOMPARE(machine.plan(index + QStringList{QStringLiteral("--allow-wheel-download")}).firstProblem(),
             QStringLiteral("not-a-wheel"));
}

void IndexTest::worksWithoutItsNetworkPart()
{
    Machine machine;
    machine.takeProgramAway();
    const Outcome outcome = machine.plan({QStringLiteral("--index-url"), machine.url()});
    QCOMPARE(outcome.exitCode, 5);
    QCOMPARE(outcome.firstProblem(), QStringLiteral("no-network-part"));
    QCOMPARE(machine.run({QStringLiteral("check"), machine.path("root")}).exitCode, 0);
}

void IndexTest::textInThreeLanguages()
{
    Machine machine;
    machine.server.answer("/simple/demo/", response("403 Forbidden", ""));
    const auto text = [&](const char *language) {
        return machine
            .run({QStringLiteral("plan"), machine.path("root"), QStringLiteral("demo"), QStringLiteral("--index-url"),
                  machine.url(), QStringLiteral("--lang"), QLatin1String(language)})
            .output;
    };
    QVERIFY(text("en").contains("refuses access without a valid login (status 403)"));
    QVERIFY(text("ja").contains("有効なログインなしではアクセスを拒否します（ステータス 403）"));
    QVERIFY(text("ko").contains("유효한 로그인 없이는 접근을 거부합니다(상태 403)"));
}

QTEST_GUILESS_MAIN(IndexTest)
#include "indextest.moc"
