// SPDX-License-Identifier: MIT
#include "index/fetcher.h"

#include "index/mailbox_p.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QTest>

#include <chrono>
#include <thread>

using namespace constrictor;
using namespace constrictor::test;

namespace {

/// Short times, so that what takes long fails soon.
NetworkSettings quickSettings()
{
    NetworkSettings settings;
    settings.inactivity = std::chrono::milliseconds(300);
    settings.deadline = std::chrono::milliseconds(1'500);
    settings.backOff = std::chrono::milliseconds(5);
    return settings;
}

Fetched<FetchReply> get(const FetchRequest &request, const NetworkSettings &settings = quickSettings())
{
    Fetcher fetcher(settings);
    return fetcher.get(request, fetcher.newRun(), {});
}

FetchRequest pageAt(const std::string &url)
{
    FetchRequest request;
    request.url = url;
    request.limit = 1'000'000;
    return request;
}

FetchRequest rangeAt(const std::string &url, const std::string &range)
{
    FetchRequest request = pageAt(url);
    request.range = range;
    return request;
}

std::optional<IndexFault> faultOf(const Fetched<FetchReply> &result)
{
    const auto *problem = std::get_if<IndexProblem>(&result);
    return problem ? std::optional(problem->fault) : std::nullopt;
}

std::string bodyOf(const Fetched<FetchReply> &result)
{
    const auto *reply = std::get_if<FetchReply>(&result);
    return reply ? reply->body : "fault " + std::to_string(static_cast<int>(*faultOf(result)));
}

const std::string head = "HTTP/1.1 200 OK\r\n";

} // namespace

class FetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void sendsWhatWasAsked();
    void faults_data();
    void faults();
    void lengthIsKept();
    void floodEndsAtTheLimit();
    void endlessHeadersEnd();
    void gzipBombEndsAtTheLimit();
    void slowServers();
    void triesAgain();
    void retryAfterIsKept();
    void followsRedirects();
    void refusesRedirects();
    void credentialsStayWithTheirOrigin();
    void noCookies();
    void asksThroughTheProxy();
    void saysThatTheProxyFails();
    void rangeOfAServerWithoutRanges();
    void prefetchIsJoined();
    void theLastWhoWaitsGetsTheAnswerItself();
    void stopEndsTheWait();
    void cancelEndsTheRequest();
    void endWhileWaiting();
};

void FetcherTest::answers()
{
    ScriptedServer server;
    server.answer("/a", response("200 OK", "text", {"ETag: \"1\"", "Last-Modified: x", "Content-Type: text/html"}));
    const auto result = get(pageAt(server.url("/a")));
    const auto &reply = std::get<FetchReply>(result);
    QCOMPARE(reply.body, std::string("text"));
    QCOMPARE(reply.etag, std::string("\"1\""));
    QCOMPARE(reply.contentType, std::string("text/html"));
    QCOMPARE(reply.url, server.url("/a"));
}

void FetcherTest::sendsWhatWasAsked()
{
    ScriptedServer server;
    server.answer("/a%20b?x=1", response("304 Not Modified", ""));
    FetchRequest request = pageAt(server.url("/a%20b?x=1"));
    request.accept = "text/html";
    request.ifNoneMatch = "\"1\"";
    QCOMPARE(std::get<FetchReply>(get(request)).status, 304);
    const SeenRequest seen = server.seen().at(0);
    QCOMPARE(seen.headers.at("accept"), std::string("text/html"));
    QCOMPARE(seen.headers.at("if-none-match"), std::string("\"1\""));
    QVERIFY(!seen.headers.contains("authorization"));
}

void FetcherTest::faults_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *status, IndexFault fault) {
        QTest::newRow(status) << QByteArray(status) << static_cast<int>(fault);
    };
    row("404 Not Found", IndexFault::NotFound);
    row("410 Gone", IndexFault::NotFound);
    row("401 Unauthorized", IndexFault::LoginRequired);
    row("403 Forbidden", IndexFault::LoginRequired);
    row("407 Proxy Authentication Required", IndexFault::LoginRequired);
    row("418 Teapot", IndexFault::HttpStatus);
    row("503 Unavailable", IndexFault::HttpStatus);
    row("204 No Content", IndexFault::BadAnswer);
    row("206 Partial Content", IndexFault::BadAnswer);
    row("302 Found", IndexFault::BadRedirect);
}

void FetcherTest::faults()
{
    QFETCH(QByteArray, status);
    QFETCH(int, fault);
    ScriptedServer server;
    server.answer("/a", response(status.toStdString(), ""));
    const auto result = get(pageAt(server.url("/a")));
    QVERIFY(faultOf(result));
    QCOMPARE(static_cast<int>(*faultOf(result)), fault);
    QCOMPARE(std::get<IndexProblem>(result).where, server.url("/a"));
}

void FetcherTest::lengthIsKept()
{
    ScriptedServer server;
    server.answer("/short", Script{Send{head + "Content-Length: 100\r\n\r\nabc"}, Hangup{}});
    server.answer("/reset", Script{Send{head + "Content-Length: 100\r\n\r\nabc"}, Reset{}});
    server.answer("/nothing", Script{Hangup{}});
    server.answer("/garbage", Script{Send{"nonsense\r\n\r\n"}, Hangup{}});
    for (const char *path : {"/short", "/reset", "/nothing", "/garbage"}) {
        const auto fault = faultOf(get(pageAt(server.url(path))));
        QVERIFY2(fault, path);
        QVERIFY2(*fault == IndexFault::ConnectionFailed || *fault == IndexFault::BadAnswer, path);
    }
    server.answer("/long", Script{Send{head + "Content-Length: 3\r\n\r\nabcdef"}});
    QCOMPARE(bodyOf(get(pageAt(server.url("/long")))), std::string("abc"));

    server.answer("/chunked", Script{Send{head + "Transfer-Encoding: chunked\r\n\r\n64\r\nabc"}, Hangup{}});
    const auto cut = get(pageAt(server.url("/chunked"))); // Qt does not tell
    QVERIFY(faultOf(cut) || !std::get<FetchReply>(cut).hasLength);
}

void FetcherTest::floodEndsAtTheLimit()
{
    ScriptedServer server;
    server.answer("/endless", Script{Send{head + "\r\n"}, Flood{std::string(10'000, 'x')}});
    server.answer("/claimed", Script{Send{head + "Content-Length: 99999999999\r\n\r\n"}, Flood{"x"}});
    QCOMPARE(faultOf(get(pageAt(server.url("/endless")))), IndexFault::TooLarge);
    QCOMPARE(faultOf(get(pageAt(server.url("/claimed")))), IndexFault::TooLarge);
}

void FetcherTest::endlessHeadersEnd()
{
    ScriptedServer server;
    server.answer("/headers", Script{Send{head}, Flood{"X-More: " + std::string(10'000, 'x') + "\r\n"}});
    FetchRequest large = pageAt(server.url("/headers"));
    large.large = true;
    Fetcher fetcher(quickSettings());
    const RunId run = fetcher.newRun();
    fetcher.prefetch(large, run);
    QVERIFY(faultOf(fetcher.get(pageAt(server.url("/headers")), run, {})));
    QVERIFY(faultOf(fetcher.get(large, run, {}))); // there was no content yet
}

void FetcherTest::gzipBombEndsAtTheLimit()
{
    QByteArray bomb = qCompress(QByteArray(50'000'000, '\0'), 9).mid(4); // a zlib stream: Content-Encoding deflate
    ScriptedServer server;
    server.answer("/bomb", response("200 OK", bomb.toStdString(), {"Content-Encoding: deflate"}));
    const auto fault = faultOf(get(pageAt(server.url("/bomb"))));
    QVERIFY(fault == IndexFault::TooLarge || fault == IndexFault::BadAnswer);
}

void FetcherTest::slowServers()
{
    ScriptedServer server;
    server.answer("/silent", Script{Pause{60'000}});
    server.answer("/stalls", Script{Send{head + "Content-Length: 10\r\n\r\nabc"}, Pause{60'000}});
    Script drip{Send{head + "Content-Length: 1000\r\n\r\n"}};
    for (int i = 0; i < 1'000; ++i)
        drip.insert(drip.end(), {Step(Send{"x"}), Step(Pause{100})});
    server.answer("/drips", drip);
    const auto start = std::chrono::steady_clock::now();
    for (const char *path : {"/silent", "/stalls", "/drips"})
        QCOMPARE(faultOf(get(pageAt(server.url(path)))), IndexFault::TimedOut);
    FetchRequest large = pageAt(server.url("/stalls"));
    large.large = true;
    QCOMPARE(faultOf(get(large)), IndexFault::TimedOut);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(8));
}

void FetcherTest::triesAgain()
{
    ScriptedServer server;
    server.answer("/a", {response("503 Busy", ""), Script{Reset{}}, response("200 OK", "text")});
    QCOMPARE(bodyOf(get(pageAt(server.url("/a")))), std::string("text"));
    QCOMPARE(server.count("/a"), std::size_t(3));
    server.answer("/b", response("500 Broken", ""));
    QCOMPARE(faultOf(get(pageAt(server.url("/b")))), IndexFault::HttpStatus);
    QCOMPARE(server.count("/b"), std::size_t(3));
}

void FetcherTest::retryAfterIsKept()
{
    ScriptedServer server;
    server.answer("/a", {response("429 Slow Down", "", {"Retry-After: 1"}), response("200 OK", "text")});
    const auto start = std::chrono::steady_clock::now();
    QCOMPARE(bodyOf(get(pageAt(server.url("/a")))), std::string("text"));
    QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(900));
    const QString tomorrow = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::RFC2822Date);
    for (const std::string &asked : {std::string("3600"), tomorrow.toStdString()}) {
        const std::string path = "/" + std::to_string(asked.size());
        server.answer(path, response("429 Slow Down", "", {"Retry-After: " + asked}));
        QCOMPARE(faultOf(get(pageAt(server.url(path)))), IndexFault::HttpStatus);
        QCOMPARE(server.count(path), std::size_t(1));
    }
    server.answer(
        "/c", {response("503 Busy", "", {"Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"}), response("200 OK", "text")});
    QCOMPARE(bodyOf(get(pageAt(server.url("/c")))), std::string("text"));
}

void FetcherTest::followsRedirects()
{
    ScriptedServer server;
    server.answer("/a", response("301 Moved", "", {"Location: b?x"}));
    server.answer("/b?x", response("302 Found", "", {"Location: " + server.url("/c#part")}));
    server.answer("/c", response("200 OK", "text"));
    const auto result = get(pageAt(server.url("/a")));
    QCOMPARE(bodyOf(result), std::string("text"));
    QCOMPARE(std::get<FetchReply>(result).url, server.url("/c"));
}

void FetcherTest::refusesRedirects()
{
    ScriptedServer server;
    server.answer("/loop", response("302 Found", "", {"Location: /loop"}));
    server.answer("/file", response("302 Found", "", {"Location: file:///etc/passwd"}));
    server.answer("/empty", response("302 Found", ""));
    for (const char *path : {"/loop", "/file", "/empty"})
        QCOMPARE(faultOf(get(pageAt(server.url(path)))), IndexFault::BadRedirect);
    QCOMPARE(server.count("/loop"), std::size_t(6));
}

void FetcherTest::credentialsStayWithTheirOrigin()
{
    ScriptedServer server;
    ScriptedServer other;
    server.answer("/a", response("302 Found", "", {"Location: " + other.url("/b")}));
    other.answer("/b", response("302 Found", "", {"Location: " + server.url("/c")}));
    server.answer("/c", response("200 OK", "text"));
    NetworkSettings settings = quickSettings();
    settings.logins = {{server.url("/"), {"user", "secret"}}};
    QCOMPARE(bodyOf(get(pageAt(server.url("/a")), settings)), std::string("text"));
    QCOMPARE(server.seen().at(0).headers.at("authorization"), std::string("Basic dXNlcjpzZWNyZXQ="));
    QVERIFY(!other.seen().at(0).headers.contains("authorization"));
    QVERIFY(server.seen().at(1).headers.contains("authorization"));

    server.answer("/d", response("302 Found", "", {"Location: http://user:secret@127.0.0.1:1/"}));
    const auto failed = get(pageAt(server.url("/d")), settings);
    QVERIFY(std::get<IndexProblem>(failed).where.find("secret") == std::string::npos);
    QVERIFY(std::get<IndexProblem>(failed).detail.find("secret") == std::string::npos);
}

void FetcherTest::noCookies()
{
    ScriptedServer server;
    server.answer("/a", response("302 Found", "", {"Location: /b", "Set-Cookie: id=1; Path=/"}));
    server.answer("/b", response("200 OK", "text"));
    QCOMPARE(bodyOf(get(pageAt(server.url("/a")))), std::string("text"));
    QVERIFY(!server.seen().at(1).headers.contains("cookie"));
}

void FetcherTest::asksThroughTheProxy()
{
    ScriptedServer proxy;
    proxy.answer("http://index.invalid/a", response("200 OK", "text"));
    NetworkSettings settings = quickSettings();
    settings.httpProxy = proxy.url("");
    QCOMPARE(bodyOf(get(pageAt("http://index.invalid/a"), settings)), std::string("text"));
    QCOMPARE(proxy.count("http://index.invalid/a"), std::size_t(1));

    ScriptedServer direct;
    direct.answer("/a", response("200 OK", "direct"));
    settings.noProxy = {"127.0.0.1"};
    QCOMPARE(bodyOf(get(pageAt(direct.url("/a")), settings)), std::string("direct"));
    QCOMPARE(proxy.seen().size(), std::size_t(1));
}

void FetcherTest::saysThatTheProxyFails()
{
    ScriptedServer proxy;
    proxy.answer("index.invalid:443", response("403 Forbidden", "")); // CONNECT
    NetworkSettings settings = quickSettings();
    settings.httpsProxy = proxy.url("");
    QCOMPARE(faultOf(get(pageAt("https://index.invalid/a"), settings)), IndexFault::ProxyFailed);
    QCOMPARE(proxy.count("index.invalid:443"), std::size_t(1));
    settings.httpsProxy = "http://127.0.0.1:1";
    QCOMPARE(faultOf(get(pageAt("https://index.invalid/a"), settings)), IndexFault::ProxyFailed);
}

void FetcherTest::rangeOfAServerWithoutRanges()
{
    ScriptedServer server;
    server.answer("/whole", Script{Send{head + "\r\n"}, Flood{std::string(10'000, 'x')}});
    server.answer("/refused", response("416 Range Not Satisfiable", ""));
    QCOMPARE(faultOf(get(rangeAt(server.url("/whole"), "bytes=-100"))), IndexFault::NeedsWholeWheel);
    QCOMPARE(faultOf(get(rangeAt(server.url("/refused"), "bytes=-100"))), IndexFault::NeedsWholeWheel);
    QCOMPARE(server.seen().at(0).headers.at("accept-encoding"), std::string("identity"));
    server.serve("/file", "0123456789");
    QCOMPARE(bodyOf(get(rangeAt(server.url("/file"), "bytes=-3"))), std::string("789"));
}

void FetcherTest::prefetchIsJoined()
{
    ScriptedServer server;
    server.answer("/a", Script{Pause{50}, Send{head + "Content-Length: 4\r\n\r\ntext"}});
    Fetcher fetcher(quickSettings());
    const RunId run = fetcher.newRun();
    const RunId other = fetcher.newRun();
    fetcher.prefetch(pageAt(server.url("/a")), run);
    fetcher.prefetch(pageAt(server.url("/a")), other);
    QCOMPARE(bodyOf(fetcher.get(pageAt(server.url("/a")), run, {})), std::string("text"));
    QCOMPARE(bodyOf(fetcher.get(pageAt(server.url("/a")), other, {})), std::string("text"));
    QCOMPARE(server.count("/a"), std::size_t(1));
    QCOMPARE(fetcher.counts().asked, std::size_t(1));
    QCOMPARE(fetcher.counts().waiting, std::size_t(0));
}

void FetcherTest::theLastWhoWaitsGetsTheAnswerItself()
{
    Mailbox mailbox;
    const FetchRequest request = pageAt("http://a.example/");
    const RunId first = mailbox.newRun();
    const RunId last = mailbox.newRun();
    mailbox.add(request, first, true);
    mailbox.add(request, last, true);
    QVERIFY(mailbox.takeNext());
    FetchReply reply;
    reply.body = std::string(1'000'000, 'x');
    const char *bytes = reply.body.data();
    mailbox.answer(request, std::move(reply));
    const auto copied = mailbox.await(request, first, {});
    QCOMPARE(bodyOf(copied).size(), std::size_t(1'000'000));
    const auto moved = mailbox.await(request, last, {});
    QCOMPARE(static_cast<const void *>(std::get<FetchReply>(moved).body.data()), static_cast<const void *>(bytes));
}

void FetcherTest::stopEndsTheWait()
{
    ScriptedServer server;
    server.answer("/silent", Script{Pause{60'000}});
    Fetcher fetcher(quickSettings());
    std::stop_source source;
    std::jthread stopper([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    QCOMPARE(faultOf(fetcher.get(pageAt(server.url("/silent")), fetcher.newRun(), source.get_token())),
             IndexFault::Cancelled);
    QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(200));
}

void FetcherTest::cancelEndsTheRequest()
{
    ScriptedServer server;
    server.answer("/silent", Script{Pause{60'000}});
    Fetcher fetcher(quickSettings());
    const RunId run = fetcher.newRun();
    for (int i = 0; i < 40; ++i)
        fetcher.prefetch(pageAt(server.url("/silent?" + std::to_string(i))), run);
    std::jthread canceller([&fetcher, run] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        fetcher.cancel(run);
    });
    QCOMPARE(faultOf(fetcher.get(pageAt(server.url("/silent")), run, {})), IndexFault::Cancelled);
    server.answer("/a", response("200 OK", "text"));
    QCOMPARE(bodyOf(fetcher.get(pageAt(server.url("/a")), fetcher.newRun(), {})), std::string("text"));
    QCOMPARE(fetcher.counts().waiting, std::size_t(0));
}

void FetcherTest::endWhileWaiting()
{
    ScriptedServer server;
    server.answer("/silent", Script{Pause{60'000}});
    for (int round = 0; round < 30; ++round) {
        auto fetcher = std::make_unique<Fetcher>(quickSettings());
        for (int i = 0; i < round; ++i)
            fetcher->prefetch(pageAt(server.url("/silent?" + std::to_string(i))), fetcher->newRun());
        if (round % 3 == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(round % 7));
        const auto start = std::chrono::steady_clock::now();
        fetcher.reset();
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(500));
    }
}

QTEST_GUILESS_MAIN(FetcherTest)
#include "fetchertest.moc"
