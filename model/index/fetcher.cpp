// SPDX-License-Identifier: MIT
#include "index/fetcher.h"

#include "index/mailbox_p.h"
#include "index/networkloop_p.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <utility>

namespace constrictor {

/// The thread and the object that lives in it. Without a request it is never started.
class Fetcher::Thread
{
public:
    Thread(std::shared_ptr<Mailbox> mailbox, NetworkSettings settings)
        : m_loop(std::move(mailbox), std::move(settings))
    {
        m_loop.moveToThread(&m_thread);
        m_thread.start();
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;
    ~Thread()
    {
        wake();
        m_thread.wait();
    }

    void wake() { QCoreApplication::postEvent(&m_loop, new QEvent(QEvent::User)); }

private:
    QThread m_thread;
    NetworkLoop m_loop;
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
    m_thread->wake();
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
    m_thread->wake();
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
