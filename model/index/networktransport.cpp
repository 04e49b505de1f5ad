// SPDX-License-Identifier: MIT
#include "index/networktransport.h"

#include "index/digest.h"
#include "index/rangedwheel.h"
#include "index/remotepieces.h"
#include "parse/metadata.h"
#include "wheel/wheelmetadata.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t largestPage = 67'108'864;
constexpr std::uint64_t largestMetadata = 16'777'216;
constexpr std::uint64_t largestWheel = 1'073'741'824;
constexpr int proxyLogin = 407; ///< it is the proxy that refuses: whatever the page
constexpr int forbidden = 403; ///< a server may refuse one page and give others

/// PEP 691, "Version + format selection".
constexpr const char *pageTypes = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.2, "
                                  "text/html; q=0.01";

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

IndexProblem problemAt(const std::string &url, IndexFault fault, std::string detail = {})
{
    return {fault, withoutCredentials(url), 0, std::move(detail)};
}

/// The format that a content type names; nothing for what is no page.
std::optional<PageFormat> formatOf(std::string_view contentType)
{
    const std::string_view type = contentType.substr(0, contentType.find_first_of("; "));
    if (type == "application/vnd.pypi.simple.v1+json" || type == "application/json")
        return PageFormat::Json;
    if (type.empty() || type == "text/html" || type == "application/vnd.pypi.simple.v1+html"
        || type == "application/xhtml+xml")
        return PageFormat::Html;
    return std::nullopt;
}

/// Whether a page of which no length was stated came to its end.
bool isWholePage(const FetchReply &reply)
{
    const std::string_view text = reply.body;
    const std::string_view end = text.substr(text.size() - std::min<std::size_t>(text.size(), 512));
    if (formatOf(reply.contentType) == PageFormat::Json)
        return end.substr(0, end.find_last_not_of(" \t\r\n") + 1).ends_with('}');
    return end.find("</html>") != end.npos || end.find("</HTML>") != end.npos;
}

/// The same of metadata: its headers end with an empty line. Without text behind them it may be whole all the same,
/// which nobody can tell from one that was cut.
bool isWholeMetadata(const FetchReply &reply)
{
    return parseMetadata(reply.body, MetadataFields::Decisive).complete;
}

std::string hashKey(std::string_view kind, const Sha256 &sha256)
{
    return std::string(kind) + " sha256=" + toHex(sha256);
}

} // namespace

NetworkTransport::NetworkTransport(std::shared_ptr<Fetcher> fetcher, std::shared_ptr<DiskCache> cache,
                                   NetworkChoices choices)
    : m_fetcher(std::move(fetcher))
    , m_cache(std::move(cache))
    , m_choices(std::move(choices))
    , m_run(m_fetcher->newRun())
{
}

NetworkTransport::~NetworkTransport()
{
    m_fetcher->cancel(m_run);
}

/// The feed that @p url lies in; of what lies beside all feeds the origin.
std::string NetworkTransport::feedOf(const std::string &url) const
{
    const std::string *longest = nullptr;
    for (const std::string &feed : m_choices.feeds) {
        const bool inside =
            url.starts_with(feed) && (feed.ends_with('/') || url.size() == feed.size() || url[feed.size()] == '/');
        if (inside && (!longest || feed.size() > longest->size()))
            longest = &feed;
    }
    const auto origin = webOriginOf(url);
    return longest ? *longest : origin ? origin->toString() : std::string();
}

std::optional<IndexProblem> NetworkTransport::knownUnreachable(const std::string &url) const
{
    const auto origin = webOriginOf(url);
    const auto unreachable = origin ? m_unreachable.find(*origin) : m_unreachable.end();
    const auto refused = m_refused.find(feedOf(url));
    if (unreachable == m_unreachable.end() && refused == m_refused.end())
        return std::nullopt;
    IndexProblem problem = unreachable != m_unreachable.end() ? unreachable->second : refused->second;
    problem.where = withoutCredentials(url);
    return problem;
}

/// A wrong login is not repeated: servers lock accounts for that. Of one host each feed has its own. What fails before
/// anything was answered is taken for the state of the origin, what fails later for that of one page.
void NetworkTransport::note(const std::string &url, const IndexProblem *problem)
{
    const auto origin = webOriginOf(url);
    if (!origin || (problem && problem->fault == IndexFault::Cancelled))
        return;
    const bool isAnswer = !problem || !isUnreachable(problem->fault);
    if (isAnswer)
        m_reached.insert(*origin);
    const bool wrongLogin = problem && problem->fault == IndexFault::LoginRequired && problem->code != forbidden;
    const bool byProxy = wrongLogin && problem->code == proxyLogin;
    if (wrongLogin && !byProxy)
        m_refused.emplace(feedOf(url), *problem);
    else if (byProxy || !m_reached.contains(*origin))
        m_unreachable.emplace(*origin, *problem);
}

Fetched<FetchReply> NetworkTransport::ask(const FetchRequest &request, const StopToken &stop)
{
    if (auto unreachable = knownUnreachable(request.url))
        return *std::move(unreachable);
    auto result = m_fetcher->get(request, m_run, stop);
    note(request.url, std::get_if<IndexProblem>(&result));
    return result;
}

IndexProblem NetworkTransport::notCached(const std::string &url) const
{
    const bool offline = m_choices.access == NetworkAccess::Offline;
    return problemAt(url, offline ? IndexFault::NotCached : IndexFault::NotAllowed);
}

NetworkTransport::Question NetworkTransport::questionFor(const std::string &url, Kind kind) const
{
    Question question{kind, {}, {}};
    if (auto entry = m_cache->find("answer " + url))
        question.known = StoredAnswer::fromEntry(*std::move(entry));
    question.request.url = url;
    question.request.accept = kind == Kind::Page ? pageTypes : "";
    question.request.limit = kind == Kind::Page ? largestPage : largestMetadata;
    if (question.known && question.known->status == 200) {
        question.request.ifNoneMatch = question.known->etag;
        question.request.ifModifiedSince = question.known->etag.empty() ? question.known->lastModified : "";
    }
    return question;
}

/// The server's answer, or the cache's where it is fresh, where we are offline, and where the server cannot be asked:
/// then @p unchecked says why.
Fetched<StoredAnswer> NetworkTransport::answer(Question question, std::optional<IndexProblem> &unchecked,
                                               const StopToken &stop)
{
    const std::string url = question.request.url;
    std::optional<StoredAnswer> &known = question.known;
    if (cacheOnly() && !known)
        return notCached(url);
    if (known && (cacheOnly() || known->isFresh(now())))
        return *std::move(known);
    auto fetched = ask(question.request, stop);
    if (auto *problem = std::get_if<IndexProblem>(&fetched)) {
        if (problem->fault == IndexFault::NotFound) {
            StoredAnswer absent{404, now().time_since_epoch().count(), 0, {}, {}, {}, url, {}};
            m_cache->store("answer " + url, absent.toEntry());
            return absent;
        }
        if (!known || problem->fault == IndexFault::Cancelled)
            return std::move(*problem);
        unchecked = std::move(*problem);
        return *std::move(known);
    }
    auto &reply = std::get<FetchReply>(fetched);
    if (reply.status == 304 && known) {
        known->checked = now().time_since_epoch().count();
        known->holds = holdingTime(reply.cacheControl);
        if (known->holds > 0) // otherwise it is asked again in any case
            m_cache->store("answer " + url, known->toEntry());
        return *std::move(known);
    }
    if (!reply.hasLength && !(question.kind == Kind::Page ? isWholePage(reply) : isWholeMetadata(reply)))
        return problemAt(url, IndexFault::BadAnswer, "cut");
    const bool mayStore = reply.cacheControl.find("no-store") == std::string::npos;
    StoredAnswer fresh = StoredAnswer::of(std::move(reply), now());
    if (mayStore)
        m_cache->store("answer " + url, fresh.toEntry());
    return fresh;
}

Fetched<Document> NetworkTransport::page(const std::string &url, const StopToken &stop)
{
    const auto announced = m_announced.extract(url);
    Document document;
    auto got = answer(announced ? std::move(announced.mapped()) : questionFor(url, Kind::Page), document.problem, stop);
    if (auto *problem = std::get_if<IndexProblem>(&got))
        return std::move(*problem);
    auto &stored = std::get<StoredAnswer>(got);
    if (stored.status != 200) {
        IndexProblem absent = problemAt(url, IndexFault::NotFound);
        absent.code = cacheOnly() || document.problem ? 0 : absentNow;
        return absent;
    }
    const auto format = formatOf(stored.contentType);
    if (!format)
        return problemAt(url, IndexFault::BrokenPage, stored.contentType);
    document.text = std::move(stored.body);
    document.url = std::move(stored.url);
    document.format = *format;
    document.isChecked = !cacheOnly() && !document.problem;
    return document;
}

void NetworkTransport::prefetchPage(const std::string &url)
{
    if (cacheOnly() || m_announced.contains(url) || knownUnreachable(url))
        return;
    Question question = questionFor(url, Kind::Page);
    if (!question.known || !question.known->isFresh(now()))
        m_fetcher->prefetch(question.request, m_run);
    m_announced.emplace(url, std::move(question));
}

/// Metadata of which nobody states the hash is kept like a page.
Fetched<std::string> NetworkTransport::unhashed(const std::string &url, const StopToken &stop)
{
    std::optional<IndexProblem> unchecked;
    auto got = answer(questionFor(url, Kind::Metadata), unchecked, stop);
    if (auto *problem = std::get_if<IndexProblem>(&got))
        return std::move(*problem);
    auto &stored = std::get<StoredAnswer>(got);
    if (stored.status != 200)
        return problemAt(url, IndexFault::NotFound);
    return std::move(stored.body);
}

Fetched<std::string> NetworkTransport::metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                                    const StopToken &stop)
{
    if (!sha256)
        return unhashed(url, stop);
    const std::string key = hashKey("metadata", *sha256);
    auto entry = m_cache->find(key);
    if (entry && sha256Of(entry->content) == *sha256)
        return std::move(entry->content);
    if (cacheOnly())
        return notCached(url);
    FetchRequest request;
    request.url = url;
    request.limit = largestMetadata;
    auto fetched = ask(request, stop);
    if (auto *problem = std::get_if<IndexProblem>(&fetched))
        return std::move(*problem);
    std::string &text = std::get<FetchReply>(fetched).body;
    if (sha256Of(text) != *sha256)
        return problemAt(url, IndexFault::WrongHash);
    m_cache->store(key, {{}, text});
    return std::move(text);
}

Fetched<std::string> NetworkTransport::wheelMetadata(const WheelAddress &wheel, const StopToken &stop)
{
    const std::string key = wheel.sha256 ? hashKey("wheel", *wheel.sha256) : "wheel " + wheel.url;
    if (wheel.sha256 || cacheOnly()) {
        if (auto entry = m_cache->find(key))
            return std::move(entry->content);
    }
    if (cacheOnly())
        return notCached(wheel.url);
    auto text = fromServer(wheel, stop);
    if (const auto *read = std::get_if<std::string>(&text))
        m_cache->store(key, {{}, *read});
    return text;
}

/// Kept as one text, PKG-INFO first; the note says where it ends.
Fetched<std::optional<SourceFacts>> NetworkTransport::sourceFacts(const WheelAddress &archive, const StopToken &stop)
{
    const std::string key = archive.sha256 ? hashKey("source", *archive.sha256) : "source " + archive.url;
    if (archive.sha256 || cacheOnly()) {
        if (const auto entry = m_cache->find(key)) {
            std::size_t end = 0;
            std::from_chars(entry->note.data(), entry->note.data() + entry->note.size(), end);
            end = std::min(end, entry->content.size());
            return SourceFacts{entry->content.substr(0, end), entry->content.substr(end)};
        }
    }
    if (cacheOnly())
        return notCached(archive.url);
    FetchRequest request;
    request.url = archive.url;
    request.limit = largestSourceArchive;
    auto fetched = ask(request, stop);
    if (auto *problem = std::get_if<IndexProblem>(&fetched)) {
        const bool unknowable = problem->fault == IndexFault::TooLarge || problem->fault == IndexFault::NotFound;
        return unknowable ? Fetched<std::optional<SourceFacts>>(std::nullopt) : std::move(*problem);
    }
    const std::string &bytes = std::get<FetchReply>(fetched).body;
    if (archive.sha256 && sha256Of(bytes) != *archive.sha256)
        return problemAt(archive.url, IndexFault::WrongHash);
    auto facts = readSourceArchive(bytes);
    if (!facts)
        return std::nullopt;
    m_cache->store(key, {std::to_string(facts->packageInfo.size()), facts->packageInfo + facts->requiresTxt});
    return *std::move(facts);
}

Fetched<std::string> NetworkTransport::fromServer(const WheelAddress &wheel, const StopToken &stop)
{
    if (auto unreachable = knownUnreachable(wheel.url))
        return *std::move(unreachable);
    auto text = metadataByRanges(*m_fetcher, m_run, wheel, stop);
    const auto *problem = std::get_if<IndexProblem>(&text);
    note(wheel.url, problem);
    if (problem && problem->fault == IndexFault::NeedsWholeWheel && m_choices.wholeWheels)
        return fromWholeWheel(wheel, stop);
    return text;
}

Fetched<std::string> NetworkTransport::fromWholeWheel(const WheelAddress &wheel, const StopToken &stop)
{
    FetchRequest request;
    request.url = wheel.url;
    request.limit = largestWheel;
    request.large = true;
    auto fetched = ask(request, stop);
    if (auto *problem = std::get_if<IndexProblem>(&fetched))
        return std::move(*problem);
    std::string &bytes = std::get<FetchReply>(fetched).body;
    if (wheel.sha256 && sha256Of(bytes) != *wheel.sha256)
        return problemAt(wheel.url, IndexFault::WrongHash);
    RemotePieces pieces(bytes.size());
    pieces.add(0, std::move(bytes));
    auto text = readWheelMetadata(pieces, wheel.normalizedName);
    if (!text.ok())
        return problemAt(wheel.url, IndexFault::NotAWheel, text.error().detail);
    return *std::move(text);
}

} // namespace constrictor
