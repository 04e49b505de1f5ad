// SPDX-License-Identifier: MIT
#include "index/opensources.h"

#include "index/findlinks.h"
#include "index/localpages.h"
#include "index/localtransport.h"
#include "index/networktransport.h"
#include "index/pageindex.h"
#include "parse/url.h"

#include <filesystem>
#include <utility>

namespace constrictor {

namespace {

/// A folder or an archive of this machine, neither of which links anything.
bool linksNothing(const std::string &location)
{
    return location.starts_with("file:") && (location.ends_with('/') || isArchiveName(location));
}

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

    /// For an index, or a page of links.
    [[nodiscard]] std::shared_ptr<Transport> forPage(const std::string &url)
    {
        if (const auto origin = webOriginOf(url))
            return m_settings.allowed.contains(*origin) ? asking() : cacheOnly();
        const bool anyHost = m_settings.followed.contains(url);
        auto remote = [anyHost, allowed = m_settings.allowed, asking = asking(), cacheOnly = cacheOnly()](
                          const WebOrigin &origin) { return anyHost || allowed.contains(origin) ? asking : cacheOnly; };
        return std::make_shared<LocalPages>(m_local, std::move(remote));
    }

    [[nodiscard]] std::shared_ptr<Transport> forLinks(const std::string &url)
    {
        return linksNothing(url) ? m_local : forPage(url);
    }

private:
    [[nodiscard]] const std::shared_ptr<Transport> &asking()
    {
        const NetworkAccess access = m_settings.offline ? NetworkAccess::Offline : NetworkAccess::Allowed;
        return made(m_asking, access);
    }

    [[nodiscard]] const std::shared_ptr<Transport> &cacheOnly() { return made(m_cacheOnly, NetworkAccess::NotAllowed); }

    [[nodiscard]] const std::shared_ptr<Transport> &made(std::shared_ptr<Transport> &shared, NetworkAccess access) const
    {
        if (!shared) {
            std::vector<std::string> feeds = m_settings.indexes;
            feeds.insert(feeds.end(), m_settings.findLinks.begin(), m_settings.findLinks.end());
            shared = std::make_shared<NetworkTransport>(
                m_fetcher, m_cache, NetworkChoices{access, m_settings.wholeWheels, std::move(feeds)});
        }
        return shared;
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

std::set<std::string> pagesOfThisMachine(const IndexSettings &settings)
{
    std::set<std::string> pages;
    for (const std::string &url : settings.indexes) {
        if (!webOriginOf(url))
            pages.insert(url);
    }
    for (const std::string &url : settings.findLinks) {
        if (!webOriginOf(url) && !linksNothing(url))
            pages.insert(url);
    }
    return pages;
}

bool mayAsk(const IndexSettings &settings)
{
    return !originsOf(settings).empty() || !pagesOfThisMachine(settings).empty();
}

std::unique_ptr<JoinedSource> openSources(const IndexSettings &settings, const Target &target,
                                          std::shared_ptr<Fetcher> fetcher)
{
    Transports transports(settings, std::move(fetcher));
    std::vector<std::unique_ptr<FileSource>> sources;
    for (const std::string &url : settings.findLinks)
        sources.push_back(std::make_unique<FindLinks>(url, transports.forLinks(url)));
    for (const std::string &url : settings.indexes)
        sources.push_back(std::make_unique<PageIndex>(url, transports.forPage(url)));
    return std::make_unique<JoinedSource>(std::move(sources), target,
                                          FileRules{settings.uploadedBefore, settings.formats},
                                          settings.assumeSourceMetadata);
}

} // namespace constrictor
