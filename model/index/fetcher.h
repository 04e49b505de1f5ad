// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "index/networksettings.h"
#include "index/transport.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <tuple>

namespace constrictor {

/// One GET. Equal requests of several runs are asked once.
struct FetchRequest
{
    std::string url; ///< http: or https:, without credentials
    std::string accept; ///< empty: any type
    std::string range; ///< "bytes=-65536", "bytes=0-99"; empty: all. Content is then asked for uncompressed
    std::string ifRange; ///< the ETag that a range must belong to
    std::string ifNoneMatch; ///< the ETag that is known
    std::string ifModifiedSince;
    std::uint64_t limit = 0; ///< bytes of content, after decompression
    bool large = false; ///< once its content comes, only silence ends it: NetworkSettings::deadline does not

    friend bool operator<(const FetchRequest &a, const FetchRequest &b)
    {
        const auto tied = [](const FetchRequest &r) {
            return std::tie(r.url, r.accept, r.range, r.ifRange, r.ifNoneMatch, r.ifModifiedSince, r.limit, r.large);
        };
        return tied(a) < tied(b);
    }
};

/// The answer: 200, 206 with the range that was asked for, or 304. Everything else is an IndexProblem.
struct FetchReply
{
    int status = 0;
    std::string url; ///< after redirects
    std::string body;
    std::string contentType;
    std::string contentRange;
    std::string etag;
    std::string lastModified;
    std::string cacheControl;
    /// The length was stated, and kept. Otherwise Qt takes an end of the connection for the end of the content, also in
    /// the middle of a chunk.
    bool hasLength = false;
};

class Mailbox;

/// Which answers a caller still waits for; cancelled together.
using RunId = std::uint64_t;

/// The only user of the network: one thread of its own with Qt's network classes, at most 12 requests under way, those
/// that somebody waits for before those that were only announced. Redirects, retries, limits and credentials are its
/// business. Usable from any thread.
class Fetcher
{
public:
    explicit Fetcher(NetworkSettings settings);
    Fetcher(const Fetcher &) = delete;
    Fetcher &operator=(const Fetcher &) = delete;
    /// Ends what is under way; whoever waits gets Cancelled.
    ~Fetcher();

    [[nodiscard]] RunId newRun();

    /// Blocks until the answer is there, or @p stop is set or the run is cancelled (Cancelled).
    [[nodiscard]] Fetched<FetchReply> get(const FetchRequest &request, RunId run, const StopToken &stop);

    /// Starts to ask when nothing more urgent waits. The answer is kept for the next get() of an equal request.
    void prefetch(const FetchRequest &request, RunId run);

    /// Forgets all requests of @p run that no other run wants.
    void cancel(RunId run);

    /// How many requests were answered, and how many wait for an answer.
    struct Counts
    {
        std::size_t asked = 0;
        std::size_t waiting = 0;
    };
    [[nodiscard]] Counts counts() const;

    /// Calls @p sink from within get(), about five times a second at most, with the counts. To be set before the first
    /// get(), of which there is then one at a time.
    void setProgress(std::function<void(std::size_t asked, std::size_t waiting)> sink);

private:
    class Thread;

    void report();

    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<Thread> m_thread;
    std::function<void(std::size_t, std::size_t)> m_progress;
    std::chrono::steady_clock::time_point m_nextReport;
};

} // namespace constrictor
