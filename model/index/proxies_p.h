// SPDX-License-Identifier: MIT
#pragma once

#include "index/networksettings.h"

#include <QNetworkProxyFactory>

namespace constrictor {

/// Says which proxy a request takes.
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(NetworkSettings settings);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    NetworkSettings m_settings;
};

} // namespace constrictor
