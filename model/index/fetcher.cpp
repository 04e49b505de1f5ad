// SPDX-License-Identifier: MIT
#include "index/fetcher.h"

#include "index/mailbox_p.h"
#include "index/networkpart_p.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <atomic>
#include <memory>
#include <utility>

namespace constrictor {

/// The thread and the object that lives in it. Without a request neither is made.
class Fetcher::Thread
{
public:
    Thread(std::shared_ptr<Mailbox> mailbox, NetworkSettings settings)
        : m_mailbox(std::move(mailbox))
        , m_settings(std::move(settings))
    {
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;
    ~Thread()
    {
        wake();
        m_thread.wait();
    }

    /// To be called after a request was put into the mailbox.
    void serve()
    {
        std::call_once(m_started, [this] { start(); });
        m_isRunning ? wake() : refuseAll();
    }

    void wake()
    {
        if (m_isRunning)
            QCoreApplication::postEvent(m_loop.get(), new QEvent(QEvent::User));
    }

private:
    void start()
    {
        auto part = loadNetworkPart();
        if (const auto *error = std::get_if<std::string>(&part)) {
            m_error = *error;
            return;
        }
        m_loop.reset(std::get<MakeNetworkLoop>(part)(m_mailbox, m_settings));
        m_loop->moveToThread(&m_thread);
        m_thread.start();
        m_isRunning = true;
    }

    void refuseAll()
    {
        while (const auto next = m_mailbox->takeNext())
            m_mailbox->answer(next->request, IndexProblem{IndexFault::NoNetworkPart, next->request.url, 0, m_error});
    }

    std::shared_ptr<Mailbox> m_mailbox;
    NetworkSettings m_settings;
    std::once_flag m_started;
    std::atomic<bool> m_isRunning = false;
    std::string m_error;
    QThread m_thread;
    std::unique_ptr<QObject> m_loop;
};

Fetcher::Fetcher(NetworkSettings settings)
    : m_mailbox(std::make_shared<Mailbox>())
    , m_thread(std::make_unique<Thread>(m_mailbox, std::move(settings)))
{
}

Fetcher::~Fetcher()
{
    m_mailbox->shutDown();
}

RunId Fetcher::newRun()
{
    return m_mailbox->newRun();
}

Fetched<FetchReply> Fetcher::get(const FetchRequest &request, RunId run, const StopToken &stop)
{
    m_mailbox->add(request, run, true);
    m_thread->serve();
    constexpr std::chrono::milliseconds patience{200};
    while (m_progress && !m_mailbox->isAnswered(request, run, stop, patience))
        report();
    auto result = m_mailbox->await(request, run, stop);
    report();
    if (stop.stop_requested())
        m_thread->wake(); // so that what nobody wants any more is ended
    return result;
}

void Fetcher::prefetch(const FetchRequest &request, RunId run)
{
    m_mailbox->add(request, run, false);
    m_thread->serve();
}

void Fetcher::cancel(RunId run)
{
    m_mailbox->cancel(run);
    m_thread->wake();
}

void Fetcher::setProgress(std::function<void(std::size_t, std::size_t)> sink)
{
    m_progress = std::move(sink);
}

void Fetcher::report()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_progress || now < m_nextReport)
        return;
    constexpr std::chrono::milliseconds pause{200};
    m_nextReport = now + pause;
    const Counts current = counts();
    m_progress(current.asked, current.waiting);
}

Fetcher::Counts Fetcher::counts() const
{
    return m_mailbox->counts();
}

} // namespace constrictor
