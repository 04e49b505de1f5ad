// SPDX-License-Identifier: MIT
#pragma once

#include "index/exchange_p.h"
#include "index/requestqueue_p.h"
#include "index/tls_p.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <memory>
#include <vector>

namespace constrictor {

/// What runs in the network's thread: takes requests out of the queue and puts answers in. Qt's network classes are
/// made and deleted in that thread.
class NetworkLoop final : public QObject
{
public:
    NetworkLoop(std::shared_ptr<RequestQueue> requests, NetworkSettings settings);

protected:
    /// Somebody woke us: ends what nobody wants, starts what waits; after shutDown() ends everything and the thread.
    void customEvent(QEvent *event) override;

private:
    void setUp();
    void endAll();
    void startWaiting();
    void endUnwanted();
    void answer(Exchange *exchange, Fetched<FetchReply> result);

    std::shared_ptr<RequestQueue> m_requests;
    NetworkSettings m_settings;
    Tls m_tls; ///< of m_settings
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<Exchange *> m_exchanges;
};

} // namespace constrictor
