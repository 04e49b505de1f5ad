// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace constrictor {

/// A token that is set when another one is, or when the time is over.
class Deadline
{
public:
    Deadline(const StopToken &other, std::optional<std::chrono::milliseconds> limit)
        : m_forward(other, [this] { m_stop.request_stop(); })
    {
        if (limit)
            m_watch = std::jthread([this, until = std::chrono::steady_clock::now() + *limit](const StopToken &done) {
                std::unique_lock lock(m_mutex);
                if (!m_condition.wait_until(lock, done, until, [] { return false; }) && !done.stop_requested())
                    m_stop.request_stop();
            });
    }

    [[nodiscard]] StopToken token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_forward;
    std::mutex m_mutex;
    std::condition_variable_any m_condition;
    std::jthread m_watch; ///< ends with this object
};

} // namespace constrictor
