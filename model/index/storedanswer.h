// SPDX-License-Identifier: MIT
#pragma once

#include "index/diskcache.h"
#include "index/fetcher.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace constrictor {

/// An answer of a server as the cache keeps it: also that there is no such page.
struct StoredAnswer
{
    int status = 200; ///< 200 or 404
    std::int64_t checked = 0; ///< when the server last said so, seconds since 1970
    std::int64_t holds = 0; ///< seconds from then on (Cache-Control: max-age)
    std::string etag;
    std::string lastModified;
    std::string contentType;
    std::string url; ///< after redirects
    std::string body;

    /// Whether it need not be checked at @p now.
    [[nodiscard]] bool isFresh(std::chrono::sys_seconds now) const;

    [[nodiscard]] DiskCache::Entry toEntry() const;
    [[nodiscard]] static std::optional<StoredAnswer> fromEntry(DiskCache::Entry entry);
    [[nodiscard]] static StoredAnswer of(FetchReply reply, std::chrono::sys_seconds now);
};

/// Seconds that an answer holds by its Cache-Control header (RFC 9111, 5.2.2); 0 where it does not say or forbids.
[[nodiscard]] std::int64_t holdingTime(std::string_view cacheControl);

} // namespace constrictor
