// SPDX-License-Identifier: MIT
#include "index/fetcher.h"

#include "support/certificates.h"
#include "support/scriptedserver.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <cerrno>

using namespace constrictor;
using namespace constrictor::test;

namespace {

const std::string here = "IP:127.0.0.1";

Fetched<FetchReply> get(const ScriptedServer &server, const NetworkSettings &settings)
{
    Fetcher fetcher(settings);
    FetchRequest request;
    request.url = server.url("/simple/");
    request.limit = 1'000;
    return fetcher.get(request, fetcher.newRun(), {});
}

bool isAnswered(const Fetched<FetchReply> &result)
{
    const auto *reply = std::get_if<FetchReply>(&result);
    return reply && reply->body == "page";
}

/// The problem; without one it is that nothing was found.
IndexProblem problemOf(const Fetched<FetchReply> &result)
{
    const auto *problem = std::get_if<IndexProblem>(&result);
    return problem ? *problem : IndexProblem{};
}

} // namespace

/// An index with https: whose certificate counts, and for whom.
class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersAreRefused();
    void theUsersAuthorityCounts();
    void oneRunsAuthoritiesAreNotAnothers();
    void anotherHostsCertificate();
    void trustedHosts_data();
    void trustedHosts();
    void clientCertificate();
    void missingFiles();
    void neverBackToHttp();

private:
    CertificateAuthority m_authority;
};

void TlsTest::strangersAreRefused()
{
    ScriptedServer server(m_authority.server(here));
    server.answer("/simple/", response("200 OK", "page"));
    const IndexProblem problem = problemOf(get(server, {}));
    QCOMPARE(problem.fault, IndexFault::TlsFailed);
    QCOMPARE(problem.code, 0);
    QVERIFY(!problem.detail.empty());
    QCOMPARE(problem.where, server.url("/simple/"));
    QVERIFY(server.seen().empty());
}

void TlsTest::theUsersAuthorityCounts()
{
    ScriptedServer server(m_authority.server(here));
    server.answer("/simple/", response("200 OK", "page"));
    NetworkSettings settings;
    settings.certificates = m_authority.file();
    QVERIFY(isAnswered(get(server, settings)));
}

void TlsTest::oneRunsAuthoritiesAreNotAnothers()
{
    theUsersAuthorityCounts();
    strangersAreRefused();
}

void TlsTest::anotherHostsCertificate()
{
    ScriptedServer server(m_authority.server("DNS:other.example"));
    NetworkSettings settings;
    settings.certificates = m_authority.file();
    const IndexProblem problem = problemOf(get(server, settings));
    QCOMPARE(problem.fault, IndexFault::TlsFailed);
    QCOMPARE(problem.code, otherHostsCertificate);
    QVERIFY(server.seen().empty());
}

void TlsTest::trustedHosts_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<bool>("passes");
    QTest::newRow("host") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("host and port") << QStringLiteral("127.0.0.1:PORT") << true;
    QTest::newRow("another port") << QStringLiteral("127.0.0.1:1") << false;
    QTest::newRow("another host") << QStringLiteral("other.example") << false;
    QTest::newRow("end of the host") << QStringLiteral("0.0.1") << false;
}

void TlsTest::trustedHosts()
{
    QFETCH(QString, trusted);
    QFETCH(bool, passes);
    ScriptedServer server(m_authority.server("DNS:other.example"));
    server.answer("/simple/", response("200 OK", "page"));
    NetworkSettings settings;
    settings.trustedHosts = {trusted.replace(QStringLiteral("PORT"), QString::number(server.port())).toStdString()};
    QCOMPARE(isAnswered(get(server, settings)), passes);
    QCOMPARE(server.seen().size(), std::size_t(passes ? 1 : 0));
}

void TlsTest::clientCertificate()
{
    ScriptedServer server(m_authority.server(here, true));
    server.answer("/simple/", response("200 OK", "page"));
    NetworkSettings settings;
    settings.certificates = m_authority.file();
    settings.attempts = 1;
    QVERIFY(!isAnswered(get(server, settings)));
    QVERIFY(server.seen().empty());
    settings.clientCertificate = m_authority.issue("client", "DNS:client.example");
    QVERIFY(isAnswered(get(server, settings)));
}

void TlsTest::missingFiles()
{
    ScriptedServer server(m_authority.server(here));
    NetworkSettings settings;
    settings.certificates = "/nonexistent/authorities.pem";
    QCOMPARE(problemOf(get(server, settings)),
             (IndexProblem{IndexFault::Unreadable, settings.certificates, ENOENT, {}}));
    settings.certificates = m_authority.file();
    settings.clientCertificate = "/nonexistent/client.pem";
    QCOMPARE(problemOf(get(server, settings)).where, settings.clientCertificate);
    const TemporaryFolder folder;
    folder.makeFifo("client.pem");
    settings.clientCertificate = folder.string() + "/client.pem"; // nobody will ever write into it
    QCOMPARE(problemOf(get(server, settings)).where, settings.clientCertificate);

    ScriptedServer plain;
    plain.answer("/simple/", response("200 OK", "page"));
    QVERIFY(isAnswered(get(plain, settings))); // which needs none of them
}

void TlsTest::neverBackToHttp()
{
    ScriptedServer plain;
    plain.answer("/simple/", response("200 OK", "page"));
    ScriptedServer server(m_authority.server(here));
    server.answer("/simple/", response("302 Found", "", {"Location: " + plain.url("/simple/")}));
    NetworkSettings settings;
    settings.certificates = m_authority.file();
    const IndexProblem problem = problemOf(get(server, settings));
    QCOMPARE(problem.fault, IndexFault::BadRedirect);
    QCOMPARE(problem.detail, plain.url("/simple/"));
    QVERIFY(plain.seen().empty());

    plain.answer("/simple/", response("302 Found", "", {"Location: " + server.url("/simple/demo/")}));
    server.answer("/simple/demo/", response("200 OK", "page"));
    QVERIFY(isAnswered(get(plain, settings)));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
