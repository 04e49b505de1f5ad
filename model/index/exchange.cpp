// SPDX-License-Identifier: MIT
#include "index/exchange_p.h"

#include "index/proxies_p.h"

#include <QDateTime>
#include <QSslError>

#include <algorithm>
#include <chrono>
#include <utility>

namespace constrictor {

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 readBuffer = 262'144; ///< Qt's default is no limit at all
constexpr std::chrono::milliseconds longestPause{30'000}; ///< that a server may ask for with Retry-After

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayPass(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

bool isTrusted(const NetworkSettings &settings, const QUrl &url)
{
    const std::string host = url.host().toStdString();
    const std::string withPort = host + ":" + std::to_string(url.port(443));
    return std::any_of(settings.trustedHosts.begin(), settings.trustedHosts.end(),
                       [&](const std::string &trusted) { return trusted == host || trusted == withPort; });
}

/// What a Retry-After header asks for, in seconds or as a date (RFC 9110, 10.2.3); nothing where it asks for nothing.
std::chrono::milliseconds pauseAskedFor(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const int seconds = retryAfter.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(seconds, 0));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(retryAfter), Qt::RFC2822Date);
    if (!date.isValid())
        return {};
    return std::chrono::milliseconds(std::max<qint64>(QDateTime::currentDateTimeUtc().msecsTo(date), 0));
}

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const NetworkSettings &settings, Tls &tls, FetchRequest request,
                   bool urgent, Done done)
    : m_manager(manager)
    , m_settings(settings)
    , m_tls(tls)
    , m_request(std::move(request))
    , m_urgent(urgent)
    , m_done(std::move(done))
    , m_url(QUrl::fromEncoded(bytes(m_request.url)))
{
    m_deadline.setSingleShot(true);
    m_backOff.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { failAtOnce(IndexFault::TimedOut); });
    connect(&m_backOff, &QTimer::timeout, this, [this] { send(); });
}

void Exchange::start()
{
    m_deadline.start(m_settings.deadline);
    m_backOff.start(0); // so that done is called from the event loop in any case
}

void Exchange::abandon()
{
    m_done = nullptr;
    m_deadline.stop();
    m_backOff.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        delete m_reply.data(); // which aborts it; abort() lets it live on to meet a second error, of which Qt warns
    }
}

QNetworkRequest Exchange::prepared() const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(m_settings.inactivity.count()));
    request.setPriority(m_urgent ? QNetworkRequest::HighPriority : QNetworkRequest::LowPriority);
    if (m_url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(m_tls.configuration());
    request.setRawHeader("User-Agent", "constrictor");
    const auto set = [&request](const char *name, const std::string &value) {
        if (!value.empty())
            request.setRawHeader(name, bytes(value));
    };
    set("Accept", m_request.accept);
    set("If-None-Match", m_request.ifNoneMatch);
    set("If-Modified-Since", m_request.ifModifiedSince);
    set("If-Range", m_request.ifRange);
    set("Range", m_request.range);
    if (!m_request.range.empty())
        request.setRawHeader("Accept-Encoding", "identity");
    if (const Credentials *login = loginFor(m_settings.logins, m_url.toEncoded().toStdString())) {
        const std::string both = login->user + ":" + login->password;
        request.setRawHeader("Authorization", "Basic " + bytes(both).toBase64());
    }
    return request;
}

void Exchange::send()
{
    if (!m_url.isValid() || !webOriginOf(m_request.url)) {
        finish(problem(IndexFault::BadRedirect, 0, m_request.url));
        return;
    }
    if (m_url.scheme() == QLatin1String("https") && m_tls.problem()) {
        finish(*m_tls.problem());
        return;
    }
    if (!m_deadline.isActive()) // of an earlier attempt there was content
        m_deadline.start(m_settings.deadline);
    m_body.clear();
    m_problem.reset();
    m_otherHost = false;
    m_reply = m_manager.get(prepared());
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { readHeaders(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { readBody(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { readEnd(); });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { judgeCertificate(errors); });
}

void Exchange::judgeCertificate(const QList<QSslError> &errors)
{
    if (isTrusted(m_settings, m_url)) {
        m_reply->ignoreSslErrors();
        return;
    }
    m_otherHost = std::any_of(errors.begin(), errors.end(),
                              [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
}

void Exchange::readHeaders()
{
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (status() == 200 && !m_request.range.empty())
        failAtOnce(IndexFault::NeedsWholeWheel); // the server would send everything
    else if ((status() == 200 || status() == 206) && length > static_cast<qint64>(m_request.limit))
        failAtOnce(IndexFault::TooLarge, std::to_string(m_request.limit));
    else if (status() == 200 && m_request.large)
        m_deadline.stop();
}

void Exchange::readBody()
{
    const QByteArray more = m_reply->readAll();
    if (status() != 200 && status() != 206)
        return; // an error's page is nobody's business
    m_body.append(more.constData(), static_cast<std::size_t>(more.size()));
    if (m_body.size() > m_request.limit)
        failAtOnce(IndexFault::TooLarge, std::to_string(m_request.limit));
}

/// Ends the attempt from our side; there will be no other.
void Exchange::failAtOnce(IndexFault fault, std::string detail)
{
    IndexProblem why = problem(fault, 0, std::move(detail));
    if (!m_reply || m_reply->isFinished()) {
        finish(std::move(why));
        return;
    }
    m_problem = std::move(why);
    m_reply->abort(); // emits finished
}

void Exchange::readEnd()
{
    if (!m_problem && m_reply->isOpen()) // a timeout of Qt's closes it
        readBody();
    if (!m_done)
        return;
    m_reply->deleteLater();
    const int code = status();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_problem)
        finish(*m_problem);
    else if (isRedirect(code))
        follow(target);
    else if (code == 404 || code == 410)
        finish(problem(IndexFault::NotFound, code));
    else if (code == 401 || code == 403 || code == 407)
        finish(problem(IndexFault::LoginRequired, code));
    else if (code == 416 && !m_request.range.empty())
        finish(problem(IndexFault::NeedsWholeWheel, code));
    else if (mayPass(code))
        tryAgain(problem(IndexFault::HttpStatus, code));
    else if (m_reply->error() != QNetworkReply::NoError && code < 400)
        tryAgain(networkProblem());
    else if (code == 304 || (code == 206 && !m_request.range.empty()) || (code == 200 && m_request.range.empty()))
        finish(takeReply());
    else
        finish(problem(code >= 200 && code < 300 ? IndexFault::BadAnswer : IndexFault::HttpStatus, code));
}

/// Qt would follow with the same Authorization header; we prepare a new request.
void Exchange::follow(const QUrl &target)
{
    QUrl next = m_url.resolved(target);
    next.setUserInfo(QString());
    next.setFragment(QString());
    const auto origin = webOriginOf(next.toEncoded().toStdString());
    const bool weaker = m_url.scheme() == QLatin1String("https") && next.scheme() == QLatin1String("http");
    if (target.isEmpty() || !origin || weaker || ++m_redirects > mostRedirects) {
        finish(problem(IndexFault::BadRedirect, 0, next.toEncoded().toStdString()));
        return;
    }
    m_url = next;
    send();
}

void Exchange::tryAgain(const IndexProblem &why)
{
    const bool lasting = why.fault == IndexFault::TlsFailed || why.fault == IndexFault::NameNotResolved
        || why.fault == IndexFault::ProxyFailed;
    const std::chrono::milliseconds pause =
        std::max(m_settings.backOff * (1 << (m_attempt - 1)), pauseAskedFor(m_reply->rawHeader("Retry-After")));
    if (lasting || m_attempt >= m_settings.attempts || pause > longestPause) {
        finish(why);
        return;
    }
    ++m_attempt;
    m_backOff.start(pause);
}

void Exchange::finish(Fetched<FetchReply> result)
{
    m_deadline.stop();
    m_backOff.stop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(this, std::move(result));
}

IndexProblem Exchange::problem(IndexFault fault, int code, std::string detail) const
{
    return {fault, withoutCredentials(m_url.toEncoded().toStdString()), code, std::move(detail)};
}

IndexProblem Exchange::networkProblem() const
{
    const std::string detail = m_reply->errorString().toStdString();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return problem(IndexFault::NameNotResolved, 0, detail);
    case QNetworkReply::SslHandshakeFailedError:
        return problem(IndexFault::TlsFailed, m_otherHost ? otherHostsCertificate : 0, detail);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what the transfer timeout ends with
        return problem(IndexFault::TimedOut, 0, {});
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return problem(IndexFault::ProxyFailed, 0, detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return problem(IndexFault::BadAnswer, 0, detail);
    default: { // of a proxy that refuses to pass us on, Qt says no more than that there is no connection
        const bool byProxy = usesProxy() && status() == 0;
        return problem(byProxy ? IndexFault::ProxyFailed : IndexFault::ConnectionFailed, 0, detail);
    }
    }
}

bool Exchange::usesProxy() const
{
    return Proxies(m_settings).queryProxy(QNetworkProxyQuery(m_url)).constFirst().type() != QNetworkProxy::NoProxy;
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

std::string Exchange::header(const char *name) const
{
    return m_reply->rawHeader(name).toStdString();
}

FetchReply Exchange::takeReply()
{
    return {status(),
            m_url.toEncoded().toStdString(),
            std::move(m_body),
            header("Content-Type"),
            header("Content-Range"),
            header("ETag"),
            header("Last-Modified"),
            header("Cache-Control"),
            !header("Content-Length").empty()};
}

} // namespace constrictor
