// SPDX-License-Identifier: MIT
#include "index/localpages.h"

#include <utility>

namespace constrictor {

LocalPages::LocalPages(std::shared_ptr<Transport> local, Remote remote)
    : m_local(std::move(local))
    , m_remote(std::move(remote))
{
}

std::shared_ptr<Transport> LocalPages::transportOf(const std::string &url) const
{
    const auto origin = webOriginOf(url);
    return origin ? m_remote(*origin) : m_local;
}

Fetched<Document> LocalPages::page(const std::string &url, const StopToken &stop)
{
    return m_local->page(url, stop);
}

Fetched<std::string> LocalPages::metadataFile(const std::string &url, const std::optional<Sha256> &sha256,
                                              const StopToken &stop)
{
    return transportOf(url)->metadataFile(withoutCredentials(url), sha256, stop);
}

Fetched<std::string> LocalPages::wheelMetadata(const WheelAddress &wheel, const StopToken &stop)
{
    return transportOf(wheel.url)->wheelMetadata({withoutCredentials(wheel.url), wheel.sha256, wheel.normalizedName},
                                                 stop);
}

Fetched<std::optional<SourceFacts>> LocalPages::sourceFacts(const WheelAddress &archive, const StopToken &stop)
{
    return transportOf(archive.url)
        ->sourceFacts({withoutCredentials(archive.url), archive.sha256, archive.normalizedName}, stop);
}

} // namespace constrictor
