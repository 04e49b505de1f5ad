// SPDX-License-Identifier: MIT
#include "index/networkloop_p.h"

#include "index/networkpart_p.h"
#include "index/proxies_p.h"

#include <QThread>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace constrictor {

namespace {

constexpr std::size_t mostExchanges = 12;

} // namespace

NetworkLoop::NetworkLoop(std::shared_ptr<RequestQueue> requests, NetworkSettings settings)
    : m_requests(std::move(requests))
    , m_settings(std::move(settings))
    , m_tls(m_settings)
{
}

void NetworkLoop::setUp()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxyFactory(new Proxies(m_settings)); // the manager owns it
}

void NetworkLoop::customEvent(QEvent *)
{
    if (m_requests->isShutDown()) {
        endAll();
        thread()->quit();
        return;
    }
    if (!m_manager)
        setUp();
    endUnwanted();
    startWaiting();
}

void NetworkLoop::endAll()
{
    for (Exchange *exchange : std::exchange(m_exchanges, {})) {
        exchange->abandon();
        delete exchange;
    }
    m_manager.reset();
}

/// Collects first, then ends: ending emits signals at once.
void NetworkLoop::endUnwanted()
{
    std::vector<Exchange *> unwanted;
    std::copy_if(m_exchanges.begin(), m_exchanges.end(), std::back_inserter(unwanted),
                 [this](const Exchange *exchange) { return !m_requests->isWanted(exchange->request()); });
    for (Exchange *exchange : unwanted) {
        exchange->abandon();
        answer(exchange, IndexProblem{IndexFault::Cancelled, exchange->request().url, 0, {}});
    }
}

void NetworkLoop::startWaiting()
{
    while (m_exchanges.size() < mostExchanges) {
        auto next = m_requests->takeNext();
        if (!next)
            return;
        const auto done = [this](Exchange *exchange, Fetched<FetchReply> result) {
            answer(exchange, std::move(result));
            startWaiting();
        };
        auto *exchange = new Exchange(*m_manager, m_settings, m_tls, std::move(next->request), next->urgent, done);
        m_exchanges.push_back(exchange);
        exchange->start();
    }
}

void NetworkLoop::answer(Exchange *exchange, Fetched<FetchReply> result)
{
    m_requests->answer(exchange->request(), std::move(result));
    std::erase(m_exchanges, exchange);
    exchange->deleteLater();
}

} // namespace constrictor

extern "C" Q_DECL_EXPORT QObject *constrictorNetworkLoop(std::shared_ptr<constrictor::RequestQueue> requests,
                                                         constrictor::NetworkSettings settings)
{
    static_assert(std::is_same_v<decltype(&constrictorNetworkLoop), constrictor::MakeNetworkLoop>);
    return new constrictor::NetworkLoop(std::move(requests), std::move(settings));
}
