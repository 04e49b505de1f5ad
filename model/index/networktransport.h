// SPDX-License-Identifier: MIT
#pragma once

#include "index/diskcache.h"
#include "index/fetcher.h"
#include "index/storedanswer.h"
#include "index/transport.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace constrictor {

enum class NetworkAccess : std::uint8_t {
    Allowed,
    Offline, ///< only what the cache holds
    NotAllowed, ///< the same, since nobody agreed to ask this host
};

struct NetworkChoices
{
    NetworkAccess access = NetworkAccess::Allowed;
    bool wholeWheels = false; ///< METADATA may cost a download of the whole wheel
    std::vector<std::string> feeds; ///< URLs of the indexes and pages of links: each has a login of its own
};

/// Gets http: and https: URLs, through the cache: pages are checked with the server again unless it said how long they
/// hold; metadata whose hash the index states holds for ever. One object a run; its end cancels what it still waits
/// for.
class NetworkTransport final : public Transport
{
public:
    NetworkTransport(std::shared_ptr<Fetcher> fetcher, std::shared_ptr<DiskCache> cache, NetworkChoices choices);
    NetworkTransport(const NetworkTransport &) = delete;
    NetworkTransport &operator=(const NetworkTransport &) = delete;
    ~NetworkTransport() override;

    [[nodiscard]] bool isLocal() const override { return false; }
    [[nodiscard]] Fetched<Document> page(const std::string &url, const StopToken &stop) override;
    [[nodiscard]] Fetched<std::string> metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                                    const StopToken &stop) override;
    [[nodiscard]] Fetched<std::string> wheelMetadata(const WheelAddress &wheel, const StopToken &stop) override;
    [[nodiscard]] Fetched<std::optional<SourceFacts>> sourceFacts(const WheelAddress &archive,
                                                                  const StopToken &stop) override;
    void prefetchPage(const std::string &url) override;

private:
    enum class Kind : std::uint8_t { Page, Metadata };
    /// What the cache says and what is to be asked.
    struct Question
    {
        Kind kind = Kind::Page;
        std::optional<StoredAnswer> known;
        FetchRequest request;
    };

    /// The only way to the network: an origin that cannot be reached is not tried for every package anew.
    [[nodiscard]] Fetched<FetchReply> ask(const FetchRequest &request, const StopToken &stop);
    [[nodiscard]] std::optional<IndexProblem> knownUnreachable(const std::string &url) const;
    void note(const std::string &url, const IndexProblem *problem);
    [[nodiscard]] std::string feedOf(const std::string &url) const;
    [[nodiscard]] bool cacheOnly() const { return m_choices.access != NetworkAccess::Allowed; }
    [[nodiscard]] IndexProblem notCached(const std::string &url) const;
    [[nodiscard]] Question questionFor(const std::string &url, Kind kind) const;
    [[nodiscard]] Fetched<StoredAnswer> answer(Question question, std::optional<IndexProblem> &unchecked,
                                               const StopToken &stop);
    [[nodiscard]] Fetched<std::string> unhashed(const std::string &url, const StopToken &stop);
    [[nodiscard]] Fetched<std::string> fromServer(const WheelAddress &wheel, const StopToken &stop);
    [[nodiscard]] Fetched<std::string> fromWholeWheel(const WheelAddress &wheel, const StopToken &stop);

    std::shared_ptr<Fetcher> m_fetcher;
    std::shared_ptr<DiskCache> m_cache;
    NetworkChoices m_choices;
    RunId m_run;
    std::set<WebOrigin> m_reached; ///< answered something in this run
    std::map<WebOrigin, IndexProblem> m_unreachable;
    std::map<std::string, IndexProblem> m_refused; ///< by feedOf(): where the login does not do
    std::map<std::string, Question> m_announced; ///< pages that are being fetched ahead, by URL
};

} // namespace constrictor
