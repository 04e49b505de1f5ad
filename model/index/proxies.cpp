// SPDX-License-Identifier: MIT
#include "index/proxies_p.h"

#include <QUrl>

#include <algorithm>
#include <string_view>
#include <utility>

namespace constrictor {

namespace {

/// "example.org" and ".example.org" stand for the domain and all below it, "*" for everything (curl's NO_PROXY).
bool isCovered(std::string_view host, std::string_view entry)
{
    if (entry == "*")
        return true;
    if (entry.starts_with('.'))
        entry.remove_prefix(1);
    return !entry.empty() && host.ends_with(entry)
        && (host.size() == entry.size() || host[host.size() - entry.size() - 1] == '.');
}

QNetworkProxy proxyAt(const std::string &address)
{
    const QUrl url(QString::fromStdString(address.find("://") == address.npos ? "http://" + address : address));
    const bool socks = url.scheme().startsWith(QLatin1String("socks"));
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            static_cast<quint16>(url.port(socks ? 1080 : 8080)), url.userName(), url.password()};
}

} // namespace

Proxies::Proxies(NetworkSettings settings)
    : m_settings(std::move(settings))
{
}

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    const std::string host = query.url().host().toStdString();
    const bool direct = std::any_of(m_settings.noProxy.begin(), m_settings.noProxy.end(),
                                    [&host](const std::string &entry) { return isCovered(host, entry); });
    const bool tls = query.url().scheme() == QLatin1String("https");
    const std::string &address = tls ? m_settings.httpsProxy : m_settings.httpProxy;
    if (direct || address.empty())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return {proxyAt(address)};
}

} // namespace constrictor
