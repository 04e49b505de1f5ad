// SPDX-License-Identifier: MIT
#include "index/opensources.h"

#include "index/findlinks.h"
#include "index/localtransport.h"
#include "index/networktransport.h"
#include "index/pageindex.h"
#include "parse/url.h"

#include <filesystem>
#include <utility>

namespace constrictor {

namespace {

/// Finds the transport of each location; those of one kind share one.
class Transports
{
public:
    Transports(const IndexSettings &settings, std::shared_ptr<Fetcher> fetcher)
        : m_settings(settings)
        , m_fetcher(std::move(fetcher))
        , m_cache(std::make_shared<DiskCache>(settings.cacheFolder.empty() ? DiskCache::usualFolder()
                                                                           : settings.cacheFolder))
        , m_local(std::make_shared<LocalTransport>())
    {
    }

    [[nodiscard]] std::shared_ptr<Transport> forUrl(const std::string &url)
    {
        const auto origin = webOriginOf(url);
        if (!origin)
            return m_local;
        const bool allowed = m_settings.allowed.contains(*origin);
        auto &shared = allowed ? m_asking : m_cacheOnly;
        if (!shared) {
            const NetworkAccess access = !allowed ? NetworkAccess::NotAllowed
                : m_settings.offline              ? NetworkAccess::Offline
                                                  : NetworkAccess::Allowed;
            shared = std::make_shared<NetworkTransport>(m_fetcher, m_cache,
                                                        NetworkChoices{access, m_settings.wholeWheels, feeds()});
        }
        return shared;
    }

private:
    [[nodiscard]] std::vector<std::string> feeds() const
    {
        std::vector<std::string> all = m_settings.indexes;
        all.insert(all.end(), m_settings.findLinks.begin(), m_settings.findLinks.end());
        return all;
    }

    const IndexSettings &m_settings;
    std::shared_ptr<Fetcher> m_fetcher;
    std::shared_ptr<DiskCache> m_cache;
    std::shared_ptr<Transport> m_local;
    std::shared_ptr<Transport> m_asking;
    std::shared_ptr<Transport> m_cacheOnly;
};

} // namespace

std::string urlOfLocation(const std::string &location)
{
    const std::string_view scheme = splitUrl(location).scheme;
    if (!scheme.empty() && scheme != "file")
        return location;
    std::error_code failed;
    std::string path = scheme.empty() ? std::filesystem::absolute(location, failed).string() : pathOfFileUrl(location);
    if (path.empty()) // a file: URL of another host
        return location;
    if (!path.ends_with('/') && std::filesystem::is_directory(path, failed))
        path += '/';
    return fileUrlOfPath(path);
}

IndexSettings normalized(IndexSettings settings)
{
    for (auto *locations : {&settings.indexes, &settings.findLinks}) {
        for (std::string &location : *locations) {
            location = urlOfLocation(location);
            auto credentials = credentialsOf(location);
            location = withoutCredentials(location);
            if (credentials && webOriginOf(location))
                settings.network.logins.push_back({location, *std::move(credentials)});
        }
    }
    return settings;
}

std::set<WebOrigin> originsOf(const IndexSettings &settings)
{
    std::set<WebOrigin> origins;
    for (const auto *locations : {&settings.indexes, &settings.findLinks}) {
        for (const std::string &location : *locations) {
            if (auto origin = webOriginOf(location))
                origins.insert(*std::move(origin));
        }
    }
    return origins;
}

std::unique_ptr<JoinedSource> openSources(const IndexSettings &settings, const Target &target,
                                          std::shared_ptr<Fetcher> fetcher)
{
    Transports transports(settings, std::move(fetcher));
    std::vector<std::unique_ptr<FileSource>> sources;
    for (const std::string &url : settings.findLinks)
        sources.push_back(std::make_unique<FindLinks>(url, transports.forUrl(url)));
    for (const std::string &url : settings.indexes)
        sources.push_back(std::make_unique<PageIndex>(url, transports.forUrl(url)));
    return std::make_unique<JoinedSource>(std::move(sources), target,
                                          FileRules{settings.uploadedBefore, settings.formats},
                                          settings.assumeSourceMetadata);
}

} // namespace constrictor
