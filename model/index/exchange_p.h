// SPDX-License-Identifier: MIT
#pragma once

#include "index/fetcher.h"
#include "index/tls_p.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <string>

namespace constrictor {

/// One request from its start to its answer, with redirects and attempts. Lives in the network's thread.
class Exchange final : public QObject
{
public:
    using Done = std::function<void(Exchange *, Fetched<FetchReply>)>;

    /// @p done is called once, from the event loop, unless abandon() comes first.
    Exchange(QNetworkAccessManager &manager, const NetworkSettings &settings, Tls &tls, FetchRequest request,
             bool urgent, Done done);

    void start();
    /// Ends it without an answer. Not to be called from a signal of the reply.
    void abandon();

    [[nodiscard]] const FetchRequest &request() const { return m_request; }

private:
    void send();
    [[nodiscard]] QNetworkRequest prepared() const;
    void judgeCertificate(const QList<QSslError> &errors);
    void readHeaders();
    void readBody();
    void readEnd();
    void follow(const QUrl &target);
    void tryAgain(const IndexProblem &problem);
    void failAtOnce(IndexFault fault, std::string detail = {});
    void finish(Fetched<FetchReply> result);

    [[nodiscard]] IndexProblem problem(IndexFault fault, int code = 0, std::string detail = {}) const;
    [[nodiscard]] IndexProblem networkProblem() const;
    [[nodiscard]] FetchReply takeReply();
    [[nodiscard]] std::string header(const char *name) const;
    [[nodiscard]] int status() const;
    [[nodiscard]] bool usesProxy() const;

    QNetworkAccessManager &m_manager;
    const NetworkSettings &m_settings;
    Tls &m_tls;
    const FetchRequest m_request;
    const bool m_urgent;
    Done m_done;
    QUrl m_url; ///< after redirects
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_backOff;
    std::string m_body;
    std::optional<IndexProblem> m_problem; ///< why we ended the reply ourselves
    bool m_otherHost = false; ///< the certificate is that of another host
    int m_redirects = 0;
    int m_attempt = 1;
};

} // namespace constrictor
