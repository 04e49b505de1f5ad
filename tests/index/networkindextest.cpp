// SPDX-License-Identifier: MIT
#include "index/digest.h"
#include "index/opensources.h"

#include "index/targets.h"
#include "support/scriptedserver.h"
#include "support/temporaryfolder.h"
#include "wheel/zipbytes.h"

#include <QTest>

#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace constrictor;
using namespace constrictor::test;

namespace {

const std::string wheelFile = "/f/demo-2.0-py3-none-any.whl";

std::string metadataOf(const std::string &requirement)
{
    return "Metadata-Version: 2.1\nName: demo\nVersion: 2.0\nRequires-Dist: " + requirement + "\n\nText.\n";
}

std::string pageOf(const std::string &attributes = {}, const std::string &fragment = {})
{
    return "<!DOCTYPE html><html><body><a href=\"" + wheelFile + fragment + "\" " + attributes
        + ">demo</a></body></html>\n";
}

/// @p text as an answer that states no length. Where it is @p cut the connection ends in the middle of the chunk.
Script chunked(const std::string &text, bool cut)
{
    std::ostringstream start;
    start << "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nTransfer-Encoding: chunked\r\n\r\n"
          << std::hex << text.size() + (cut ? 100 : 0) << "\r\n"
          << text;
    if (cut)
        return {Send{start.str()}, Hangup{}};
    return {Send{start.str() + "\r\n0\r\n\r\n"}};
}

/// A wheel whose METADATA lies in the middle of 700,000 bytes.
std::string largeWheel()
{
    return zipBytes({{"demo/a.bin", std::string(300'000, 'a')},
                     {"demo-2.0.dist-info/METADATA", metadataOf("in-wheel")},
                     {"demo/b.bin", std::string(400'000, 'b')}});
}

std::string withLogin(std::string url, const std::string &login)
{
    return url.insert(url.find("//") + 2, login + "@");
}

/// An index on a server, and a cache that outlives the sources.
class Setting
{
public:
    ScriptedServer server;

    Setting() { m_settings.cacheFolder = m_cache.string(); }

    IndexSettings &settings() { return m_settings; }
    [[nodiscard]] std::string cacheFolder() const { return m_cache.string(); }

    /// A run with fresh sources.
    [[nodiscard]] std::unique_ptr<JoinedSource> open(bool allowed = true)
    {
        IndexSettings settings = m_settings;
        settings.indexes.push_back(server.url("/simple/"));
        settings.network.inactivity = std::chrono::milliseconds(500);
        settings.network.backOff = std::chrono::milliseconds(1);
        if (allowed)
            settings.allowed = originsOf(settings);
        settings = normalized(settings);
        return openSources(settings, ngcTarget(), std::make_shared<Fetcher>(settings.network));
    }

    [[nodiscard]] ReleaseMetadata newest()
    {
        const auto source = open();
        const ReleaseList &list = source->releases("demo", {});
        if (list.releases.empty())
            return {};
        return source->metadata("demo", list.releases.front(), {});
    }

private:
    TemporaryFolder m_cache;
    IndexSettings m_settings;
};

} // namespace

class NetworkIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesInBothFormats();
    void metadataFileIsCheckedAndKept();
    void wrongHashIsNeverKept();
    void cutMetadataIsReadOutOfTheWheel();
    void metadataOfUnknownLengthShowsItsEnd();
    void pagesAreCheckedAgain();
    void freshPagesAreNotAskedFor();
    void offlineAnswersFromTheCache();
    void absentPackagesAreRemembered();
    void lostServerLeavesTheCachesAnswer();
    void cutPagesAreNoPages();
    void otherContentIsNoPage();
    void largeAndHostilePages();
    void metadataByRanges();
    void lyingRanges_data();
    void lyingRanges();
    void wholeWheelOnlyWhenAllowed();
    void aWholeWheelMayTakeItsTime();
    void nothingIsAskedUnallowed();
    void credentialsAreNeverWrittenOrShown();
    void eachFeedOfAHostHasItsOwnLogin();
    void aRefusedLoginIsThatOfOneFeed();
    void pagesOfThisMachineLinkFilesElsewhere_data();
    void pagesOfThisMachineLinkFilesElsewhere();
    void hostsInPagesOfThisMachineNeedConsent();
    void linksToFilesOfThisMachineAreRefused();
    void prefetchedPagesAreAskedOnce();
    void damagedCacheIsPassedOver();
};

void NetworkIndexTest::pagesInBothFormats()
{
    Setting setting;
    setting.server.answer("/simple/html/",
                          response("200 OK", "<a href='html-1.0.tar.gz'>x</a>", {"Content-Type: text/html"}));
    setting.server.answer("/simple/json/",
                          response("200 OK", R"({"files": [{"filename": "json-1.0.tar.gz", "url": "u"}]})",
                                   {"Content-Type: application/vnd.pypi.simple.v1+json; x=y"}));
    const auto source = setting.open();
    QCOMPARE(source->releases("html", {}).releases.size(), std::size_t(1));
    QCOMPARE(source->releases("json", {}).releases.size(), std::size_t(1));
    QCOMPARE(source->releases("none", {}).state, ListState::NoSuchPackage);
    QVERIFY(source->problems().empty());
    QVERIFY(setting.server.seen().at(0).headers.at("accept").find("v1+json") != std::string::npos);
}

void NetworkIndexTest::metadataFileIsCheckedAndKept()
{
    Setting setting;
    const std::string text = metadataOf("numpy");
    setting.server.answer("/simple/demo/",
                          response("200 OK", pageOf("data-core-metadata='sha256=" + toHex(sha256Of(text)) + "'")));
    setting.server.answer(wheelFile + ".metadata", response("200 OK", text));
    for (int run = 0; run < 3; ++run)
        QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"numpy"});
    QCOMPARE(setting.server.count(wheelFile + ".metadata"), std::size_t(1));
}

void NetworkIndexTest::wrongHashIsNeverKept()
{
    Setting setting;
    const std::string text = metadataOf("numpy");
    setting.server.answer("/simple/demo/",
                          response("200 OK", pageOf("data-core-metadata='sha256=" + toHex(sha256Of(text)) + "'")));
    setting.server.answer(wheelFile + ".metadata", {response("200 OK", metadataOf("other")), response("200 OK", text)});
    QCOMPARE(setting.newest().state, MetadataState::Damaged);
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"numpy"});
}

void NetworkIndexTest::cutMetadataIsReadOutOfTheWheel()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf("data-dist-info-metadata='true'")));
    setting.server.serve(wheelFile, largeWheel());
    const std::string headers = "Metadata-Version: 2.1\nName: demo\nVersion: 2.0\nRequires-Dist: a\n";
    for (const char *last : {"", "Requires-Di", "Requires-Dist: b\nRequires-Dist: c>=1", "Requires-Dist: b\n"}) {
        setting.server.answer(wheelFile + ".metadata", chunked(headers + last, true));
        QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
    }
    for (const SeenRequest &request : setting.server.seen())
        QVERIFY(!request.headers.contains("if-none-match")); // none of them was kept
    setting.settings().offline = true;
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
}

void NetworkIndexTest::metadataOfUnknownLengthShowsItsEnd()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf("data-dist-info-metadata='true'")));
    setting.server.answer(wheelFile + ".metadata",
                          {chunked(metadataOf("in-file"), false), response("304 Not Modified", "")});
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-file"});
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-file"});
    QCOMPARE(setting.server.count(wheelFile), std::size_t(0));
    QCOMPARE(setting.server.count(wheelFile + ".metadata"), std::size_t(2));
}

void NetworkIndexTest::pagesAreCheckedAgain()
{
    Setting setting;
    setting.server.answer("/simple/demo/",
                          {response("200 OK", pageOf(), {"ETag: \"1\""}), response("304 Not Modified", ""),
                           response("200 OK", "<html></html>", {"ETag: \"2\""})});
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(0));
    QVERIFY(!setting.server.seen().at(0).headers.contains("if-none-match"));
    QCOMPARE(setting.server.seen().at(2).headers.at("if-none-match"), std::string("\"1\""));
}

void NetworkIndexTest::freshPagesAreNotAskedFor()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf(), {"Cache-Control: public, max-age=600"}));
    for (int run = 0; run < 3; ++run)
        QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(setting.server.count("/simple/demo/"), std::size_t(1));
}

void NetworkIndexTest::offlineAnswersFromTheCache()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf()));
    setting.server.serve(wheelFile, largeWheel());
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
    const std::size_t asked = setting.server.seen().size();
    setting.settings().offline = true;
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
    const auto source = setting.open();
    QCOMPARE(source->releases("other", {}).state, ListState::Unavailable);
    QCOMPARE(source->problems().at(0).fault, IndexFault::NotCached);
    QCOMPARE(setting.server.seen().size(), asked);
}

void NetworkIndexTest::absentPackagesAreRemembered()
{
    Setting setting;
    QCOMPARE(setting.open()->releases("none", {}).state, ListState::NoSuchPackage);
    setting.settings().offline = true;
    QCOMPARE(setting.open()->releases("none", {}).state, ListState::NoSuchPackage);
}

void NetworkIndexTest::lostServerLeavesTheCachesAnswer()
{
    Setting setting;
    setting.server.answer("/simple/demo/", {response("200 OK", pageOf()), Script{Hangup{}}});
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    const auto source = setting.open();
    QCOMPARE(source->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(source->problems().at(0).fault, IndexFault::ConnectionFailed);
}

void NetworkIndexTest::cutPagesAreNoPages()
{
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
    Setting setting;
    setting.server.answer("/simple/demo/", Script{Send{head + "20\r\n<html><a href='demo-1.0.ta"}, Hangup{}});
    QCOMPARE(setting.open()->releases("demo", {}).state, ListState::Unavailable);
    setting.server.answer("/simple/demo/", response("200 OK", pageOf()));
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
}

void NetworkIndexTest::otherContentIsNoPage()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf(), {"Content-Type: application/octet-stream"}));
    setting.server.answer("/simple/json/", response("200 OK", "<html>", {"Content-Type: application/json"}));
    const auto source = setting.open();
    QCOMPARE(source->releases("demo", {}).state, ListState::Unavailable);
    QCOMPARE(source->releases("json", {}).state, ListState::Unavailable);
    QCOMPARE(source->problems().at(0).fault, IndexFault::BrokenPage);
    QCOMPARE(source->problems().at(1).fault, IndexFault::BrokenPage);
}

void NetworkIndexTest::largeAndHostilePages()
{
    std::string links;
    for (int i = 0; i < 5'000; ++i) {
        const std::string name = "demo-1." + std::to_string(i) + "-py3-none-any.whl";
        static constexpr std::array<std::string_view, 3> quotes{"\"", "'", ""};
        const std::string quote(quotes[static_cast<std::size_t>(i) % quotes.size()]);
        links += "<A HREF=" + quote + "/f/" + name + quote + " >" + name + "</a\n>";
    }
    links +=
        "<a href='/g/demo-1.0-py3-none-any.whl'>twice</a><a href='/f/demo-1.0-py3-none-any.whl'>thrice</a>"
        "<a href='/f/..%2f..%2fetc%2fdemo-9.0-py3-none-any.whl'>x</a><a href='/f/demo-9.1-py3-none-any.whl%00'>x</a>"
        "<a href='/f/'>x</a><a href='..'>x</a><a>x</a><a href='/f/other-9.2-py3-none-any.whl'>x</a>";
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", links, {"Content-Type: text/html"}));
    setting.server.serve("/f/demo-1.0-py3-none-any.whl", largeWheel());
    const auto source = setting.open();
    const ReleaseList &list = source->releases("demo", {});
    QCOMPARE(list.releases.size(), std::size_t(5'000)); // names with slashes or NUL are nobody's releases
    QCOMPARE(list.releases.front().versionText, std::string("1.4999"));
    QVERIFY(source->problems().empty());
}

void NetworkIndexTest::metadataByRanges()
{
    Setting setting;
    const std::string wheel = largeWheel();
    setting.server.answer("/simple/demo/", response("200 OK", pageOf({}, "#sha256=" + toHex(sha256Of(wheel)))));
    setting.server.serve(wheelFile, wheel);
    for (int run = 0; run < 2; ++run)
        QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
    QVERIFY(setting.server.count(wheelFile) <= 3); // in the first run alone
    for (const SeenRequest &request : setting.server.seen()) {
        if (request.path == wheelFile)
            QVERIFY(request.headers.contains("range"));
    }
}

void NetworkIndexTest::lyingRanges_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("length");
    const auto row = [](const char *name, const char *status, const char *range, int length) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(range) << length;
    };
    row("no Content-Range", "206 Partial Content", "", 100);
    row("other length", "206 Partial Content", "Content-Range: bytes 0-199/200", 100);
    row("not the end", "206 Partial Content", "Content-Range: bytes 0-99/200", 100);
    row("beyond the end", "206 Partial Content", "Content-Range: bytes 150-249/200", 100);
    row("unknown size", "206 Partial Content", "Content-Range: bytes 0-99/*", 100);
    row("other unit", "206 Partial Content", "Content-Range: items 0-99/100", 100);
    row("more than asked for", "206 Partial Content", "Content-Range: bytes 0-99999/100000", 100'000);
    row("overflow", "206 Partial Content", "Content-Range: bytes 0-18446744073709551615/18446744073709551615", 100);
    row("zeros", "206 Partial Content", "Content-Range: bytes 0-99/100", 100);
    row("empty", "206 Partial Content", "Content-Range: bytes 0-0/0", 0);
}

void NetworkIndexTest::lyingRanges()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, range);
    QFETCH(int, length);
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf()));
    std::vector<std::string> headers;
    if (!range.isEmpty())
        headers.push_back(range.toStdString());
    setting.server.answer(wheelFile,
                          response(status.toStdString(), std::string(static_cast<std::size_t>(length), '\0'), headers));
    const auto source = setting.open();
    const ReleaseList &list = source->releases("demo", {});
    QVERIFY(source->metadata("demo", list.releases.at(0), {}).state != MetadataState::Read);
    const IndexFault fault = source->problems().at(0).fault;
    QVERIFY(fault == IndexFault::BadAnswer || fault == IndexFault::NotAWheel);
    QVERIFY(setting.server.count(wheelFile) <= 2);
}

void NetworkIndexTest::wholeWheelOnlyWhenAllowed()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf()));
    setting.server.answer(wheelFile, response("200 OK", largeWheel())); // whatever range was asked for
    QCOMPARE(setting.newest().state, MetadataState::Unavailable);
    setting.settings().wholeWheels = true;
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
}

void NetworkIndexTest::aWholeWheelMayTakeItsTime()
{
    Setting setting;
    setting.settings().wholeWheels = true;
    setting.settings().network.deadline = std::chrono::milliseconds(500);
    setting.server.answer("/simple/demo/", response("200 OK", pageOf()));
    const std::string wheel = largeWheel();
    Script slow{Send{"HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(wheel.size()) + "\r\n\r\n"}};
    const std::size_t piece = wheel.size() / 10 + 1;
    for (std::size_t start = 0; start < wheel.size(); start += piece)
        slow.insert(slow.end(), {Step(Pause{100}), Step(Send{wheel.substr(start, piece)})});
    setting.server.answer(wheelFile, slow);
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"});
}

void NetworkIndexTest::nothingIsAskedUnallowed()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf()));
    const auto source = setting.open(false);
    const std::vector<std::string> names{"demo"};
    source->prefetch(names);
    QCOMPARE(source->releases("demo", {}).state, ListState::Unavailable);
    QCOMPARE(source->problems().at(0).fault, IndexFault::NotAllowed);
    QVERIFY(setting.server.seen().empty());
}

void NetworkIndexTest::credentialsAreNeverWrittenOrShown()
{
    Setting setting;
    setting.server.answer("/private/demo/", {response("200 OK", pageOf()), response("401 Unauthorized", "")});
    setting.settings().indexes.push_back(withLogin(setting.server.url("/private/"), "us%65r:s%65cret"));
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(setting.server.seen().at(0).headers.at("authorization"), std::string("Basic dXNlcjpzZWNyZXQ="));
    const auto source = setting.open();
    QCOMPARE(source->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(source->problems().at(0).fault, IndexFault::LoginRequired);
    QCOMPARE(source->problems().at(0).where, setting.server.url("/private/demo/"));
    for (const auto &entry : std::filesystem::recursive_directory_iterator(setting.cacheFolder())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path());
        const std::string text(std::istreambuf_iterator<char>(file), {});
        QVERIFY(text.find("secret") == std::string::npos);
        QVERIFY(text.find("cret@") == std::string::npos);
    }
}

void NetworkIndexTest::eachFeedOfAHostHasItsOwnLogin()
{
    Setting setting;
    for (const char *project : {"1", "2"}) {
        const std::string feed = std::string("/projects/") + project;
        const std::string wheel = feed + "/files/demo-" + project + ".0-py3-none-any.whl";
        setting.server.answer(feed + "/simple/demo/", response("200 OK", "<a href='" + wheel + "'>demo</a></html>"));
        setting.settings().indexes.push_back(withLogin(setting.server.url(feed + "/simple"), project));
    }
    const auto source = setting.open();
    const ReleaseList &list = source->releases("demo", {});
    QCOMPARE(list.releases.size(), std::size_t(2));
    for (const Release &release : list.releases)
        static_cast<void>(source->metadata("demo", release, {}));
    std::map<std::string, std::string> sent;
    for (const SeenRequest &request : setting.server.seen())
        sent[request.path] = request.headers.at("authorization");
    QCOMPARE(sent.at("/projects/1/simple/demo/"), std::string("Basic MTo="));
    QCOMPARE(sent.at("/projects/2/simple/demo/"), std::string("Basic Mjo="));
    QCOMPARE(sent.at("/projects/1/files/demo-1.0-py3-none-any.whl"), std::string("Basic MTo="));
    QCOMPARE(sent.at("/projects/2/files/demo-2.0-py3-none-any.whl"), std::string("Basic Mjo="));
}

void NetworkIndexTest::aRefusedLoginIsThatOfOneFeed()
{
    Setting setting;
    for (const char *name : {"demo", "other"}) {
        setting.server.answer(std::string("/closed/") + name + "/", response("401 Unauthorized", ""));
        setting.server.answer(std::string("/simple/") + name + "/", response("200 OK", pageOf()));
    }
    setting.settings().indexes.push_back(withLogin(setting.server.url("/closed"), "me:no"));
    const auto source = setting.open();
    QCOMPARE(source->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(source->releases("other", {}).state, ListState::Listed);
    QCOMPARE(source->problems().at(0).fault, IndexFault::LoginRequired);
    QCOMPARE(setting.server.count("/closed/demo/"), std::size_t(1));
    QCOMPARE(setting.server.count("/closed/other/"), std::size_t(0)); // servers lock accounts for that
}

void NetworkIndexTest::pagesOfThisMachineLinkFilesElsewhere_data()
{
    QTest::addColumn<bool>("isIndex");
    QTest::newRow("index") << true;
    QTest::newRow("page of links") << false;
}

void NetworkIndexTest::pagesOfThisMachineLinkFilesElsewhere()
{
    QFETCH(bool, isIndex);
    Setting setting;
    const TemporaryFolder folder;
    const std::string page = "<a href='" + setting.server.url(wheelFile) + "'>demo</a>";
    folder.write("mirror/demo/index.html", page);
    folder.write("links.html", page);
    (isIndex ? setting.settings().indexes : setting.settings().findLinks)
        .push_back(folder.string() + (isIndex ? "/mirror" : "/links.html"));
    setting.server.serve(wheelFile, largeWheel());
    QCOMPARE(setting.newest().requiresDist, std::vector<std::string>{"in-wheel"}); // allowed as an index of its own
}

void NetworkIndexTest::hostsInPagesOfThisMachineNeedConsent()
{
    Setting setting;
    const TemporaryFolder folder;
    folder.write("links.html", "<a href='" + setting.server.url(wheelFile) + "'>demo</a>");
    setting.settings().findLinks.push_back(folder.string() + "/links.html");
    setting.server.serve(wheelFile, largeWheel());
    const auto metadata = [](JoinedSource &source) {
        return source.metadata("demo", source.releases("demo", {}).releases.at(0), {});
    };
    const auto unasked = setting.open(false);
    QCOMPARE(metadata(*unasked).state, MetadataState::Unavailable);
    QCOMPARE(unasked->problems().back(), (IndexProblem{IndexFault::NotAllowed, setting.server.url(wheelFile), 0, {}}));
    QVERIFY(setting.server.seen().empty());
    setting.settings().followed = pagesOfThisMachine(normalized(setting.settings()));
    QCOMPARE(metadata(*setting.open(false)).requiresDist, std::vector<std::string>{"in-wheel"});
}

void NetworkIndexTest::linksToFilesOfThisMachineAreRefused()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", "<a href='file:///etc/demo-1.0-py3-none-any.whl'>x</a>"));
    const auto source = setting.open();
    const ReleaseList &list = source->releases("demo", {});
    QCOMPARE(source->metadata("demo", list.releases.at(0), {}).state, MetadataState::Unavailable);
    QCOMPARE(source->problems().at(0).fault, IndexFault::BadRedirect);
}

void NetworkIndexTest::prefetchedPagesAreAskedOnce()
{
    Setting setting;
    std::vector<std::string> names;
    for (int i = 0; i < 50; ++i) {
        names.push_back("p" + std::to_string(i));
        setting.server.answer("/simple/p" + std::to_string(i) + "/", response("200 OK", "<html></html>"));
    }
    const auto source = setting.open();
    source->prefetch(names);
    source->prefetch(names);
    for (const std::string &name : names)
        QCOMPARE(source->releases(name, {}).state, ListState::Listed);
    QCOMPARE(setting.server.seen().size(), std::size_t(50));
}

void NetworkIndexTest::damagedCacheIsPassedOver()
{
    Setting setting;
    setting.server.answer("/simple/demo/", response("200 OK", pageOf(), {"ETag: \"1\"", "Cache-Control: max-age=600"}));
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    for (const auto &entry : std::filesystem::recursive_directory_iterator(setting.cacheFolder())) {
        if (entry.is_regular_file() && entry.file_size() > 10)
            std::filesystem::resize_file(entry.path(), entry.file_size() - 10);
    }
    QCOMPARE(setting.open()->releases("demo", {}).releases.size(), std::size_t(1));
    QCOMPARE(setting.server.count("/simple/demo/"), std::size_t(2));
}

QTEST_GUILESS_MAIN(NetworkIndexTest)
#include "networkindextest.moc"
