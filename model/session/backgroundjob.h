// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace constrictor {

/// One kind of job in the background, on a pool of its own: a file system or an index that hangs holds up no other
/// kind. A new job replaces the running one, whose outcome then never arrives. Lives in the thread that starts the
/// jobs; @p Outcome and @p Report are copied between the threads.
template<typename Outcome, typename Report>
class BackgroundJob
{
public:
    using Sink = std::function<void(const Report &)>;
    using Work = std::function<Outcome(const StopToken &, const Sink &)>;

    /// @p finished gets the outcome, @p reported tells that report() has changed (at most 25 times a second).
    BackgroundJob(std::function<void(const Outcome &)> finished, std::function<void()> reported)
        : m_pool(std::make_unique<QThreadPool>())
        , m_finished(std::move(finished))
    {
        m_pool->setMaxThreadCount(MostAtOnce);
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { deliver(); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher, std::move(reported));
    }
    BackgroundJob(const BackgroundJob &) = delete;
    BackgroundJob &operator=(const BackgroundJob &) = delete;

    /// Stops the job. One that hangs in the operating system for 2 s is left behind.
    ~BackgroundJob()
    {
        m_watcher.disconnect();
        cancel();
        constexpr int Patience = 2000; // milliseconds
        if (!m_pool->waitForDone(Patience))
            (void)m_pool.release(); // its destructor would wait for ever
    }

    void start(Work work)
    {
        cancel();
        m_stop = std::stop_source();
        m_slot = std::make_shared<Slot>();
        m_running = true;
        m_watcher.setFuture(
            QtConcurrent::run(m_pool.get(),
                              [work = std::move(work), token = m_stop.get_token(),
                               slot = m_slot](QPromise<Outcome> &promise) { carryOut(promise, work, token, *slot); }));
    }

    /// Asks the job to end early. What it has by then arrives as its outcome.
    void requestStop() { m_stop.request_stop(); }

    /// Ends the job; its outcome never arrives. False where none runs.
    bool cancel()
    {
        m_stop.request_stop();
        m_watcher.cancel();
        return std::exchange(m_running, false);
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// What the job told last; a fresh value before that.
    [[nodiscard]] Report report() const
    {
        if (!m_slot)
            return {};
        const std::scoped_lock lock(m_slot->mutex);
        return m_slot->report;
    }

private:
    static constexpr int MostAtOnce = 4; ///< the new job and cancelled ones that have not noticed yet

    struct Slot
    {
        std::mutex mutex;
        Report report;
    };

    static void carryOut(QPromise<Outcome> &promise, const Work &work, const StopToken &token, Slot &slot)
    {
        int turn = 0;
        const Sink sink = [&](const Report &report) {
            {
                const std::scoped_lock lock(slot.mutex);
                slot.report = report;
            }
            promise.setProgressValue(++turn); // the watcher thins these out
        };
        promise.setProgressRange(0, 0);
        promise.addResult(work(token, sink));
    }

    void deliver()
    {
        if (m_watcher.isCanceled() || !m_running)
            return;
        m_running = false;
        m_finished(m_watcher.result());
    }

    std::unique_ptr<QThreadPool> m_pool;
    QFutureWatcher<Outcome> m_watcher;
    std::stop_source m_stop;
    std::shared_ptr<Slot> m_slot;
    std::function<void(const Outcome &)> m_finished;
    bool m_running = false;
};

} // namespace constrictor
