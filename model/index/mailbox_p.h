// SPDX-License-Identifier: MIT
#pragma once

#include "index/requestqueue_p.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace constrictor {

/// What the workers and the network's thread share: requests one way, answers the other. Qt only wakes the thread; no
/// payload goes through signals. Every member function takes the lock itself.
class Mailbox final : public RequestQueue
{
public:
    // For the workers.

    [[nodiscard]] RunId newRun();

    /// Takes part in a request, which is made where it was not yet.
    void add(const FetchRequest &request, RunId run, bool urgent);

    /// Waits at most @p patience: whether await() would return at once.
    [[nodiscard]] bool isAnswered(const FetchRequest &request, RunId run, const StopToken &stop,
                                  std::chrono::milliseconds patience);

    /// Waits for the answer of a request that was added, and takes it.
    [[nodiscard]] Fetched<FetchReply> await(const FetchRequest &request, RunId run, const StopToken &stop);

    void cancel(RunId run);
    void shutDown();
    [[nodiscard]] Fetcher::Counts counts() const;

    // For the network's thread.

    [[nodiscard]] std::optional<Next> takeNext() override;
    void answer(const FetchRequest &request, Fetched<FetchReply> result) override;
    [[nodiscard]] bool isWanted(const FetchRequest &request) const override;
    [[nodiscard]] bool isShutDown() const override;

private:
    struct Slot
    {
        std::set<RunId> runs;
        bool urgent = false;
        bool started = false;
        std::optional<Fetched<FetchReply>> result;
    };

    [[nodiscard]] Slot *slotOf(const FetchRequest &request, RunId run);
    void leave(const FetchRequest &request, RunId run);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::map<FetchRequest, Slot> m_slots;
    std::deque<FetchRequest> m_urgent; ///< in order; may name requests that are gone or started
    std::deque<FetchRequest> m_announced;
    std::size_t m_asked = 0;
    RunId m_lastRun = 0;
    bool m_shutDown = false;
};

} // namespace constrictor
