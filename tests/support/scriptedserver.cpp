// SPDX-License-Identifier: MIT
#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace constrictor::test {

namespace {

/// Carries out the scripts of one connection, request after request.
class Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, std::function<Script(const SeenRequest &)> scriptFor)
        : QObject(socket)
        , m_socket(socket)
        , m_scriptFor(std::move(scriptFor))
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] {
            m_received += m_socket->readAll().toStdString();
            takeRequest();
        });
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, [this] { go(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this] { flood(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void takeRequest()
    {
        const std::size_t end = m_received.find("\r\n\r\n");
        if (m_busy || end == std::string::npos)
            return;
        std::istringstream lines(m_received.substr(0, end + 2));
        m_received.erase(0, end + 4);
        SeenRequest request;
        std::string line;
        std::getline(lines, line);
        std::istringstream(line) >> request.path >> request.path;
        while (std::getline(lines, line) && line.size() > 1) {
            const std::size_t colon = line.find(':');
            std::string name = line.substr(0, colon);
            std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
            request.headers[name] = line.substr(colon + 2, line.size() - colon - 3);
        }
        m_busy = true;
        m_script = m_scriptFor(request);
        m_next = 0;
        go();
    }

    void go()
    {
        while (m_next < m_script.size()) {
            const Step step = m_script[m_next++];
            if (const auto *send = std::get_if<Send>(&step)) {
                m_socket->write(send->bytes.data(), static_cast<qint64>(send->bytes.size()));
            } else if (const auto *pause = std::get_if<Pause>(&step)) {
                m_socket->flush();
                m_pause.start(pause->milliseconds);
                return;
            } else if (const auto *endless = std::get_if<Flood>(&step)) {
                m_flood = endless->bytes;
                flood();
                return;
            } else {
                end(std::holds_alternative<Reset>(step));
                return;
            }
        }
        m_busy = false;
        takeRequest();
    }

    void flood()
    {
        if (!m_flood.empty() && m_socket->bytesToWrite() < 1'000'000)
            m_socket->write(m_flood.data(), static_cast<qint64>(m_flood.size()));
    }

    void end(bool reset)
    {
        m_socket->flush();
        if (!reset) {
            m_socket->disconnectFromHost();
            return;
        }
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_socket->abort();
    }

    QTcpSocket *m_socket;
    QTimer m_pause;
    std::function<Script(const SeenRequest &)> m_scriptFor;
    std::string m_received;
    std::string m_flood;
    Script m_script;
    std::size_t m_next = 0;
    bool m_busy = false;
};

/// The part of @p content that a Range header asks for, as a whole answer.
Script rangeOf(const std::string &content, const std::string &range)
{
    const std::string etag = "ETag: \"" + std::to_string(std::hash<std::string>()(content)) + "\"";
    if (range.empty())
        return response("200 OK", content, {etag});
    const std::size_t dash = range.find('-');
    const std::string first = range.substr(6, dash - 6);
    const std::string last = range.substr(dash + 1);
    const std::size_t start =
        first.empty() ? content.size() - std::min(content.size(), std::stoul(last)) : std::stoul(first);
    const std::size_t end =
        first.empty() || last.empty() ? content.size() : std::min(content.size(), std::stoul(last) + 1);
    return response("206 Partial Content", content.substr(start, end - start),
                    {etag,
                     "Content-Range: bytes " + std::to_string(start) + "-" + std::to_string(end - 1) + "/"
                         + std::to_string(content.size())});
}

} // namespace

ScriptedServer::ScriptedServer(const std::optional<QSslConfiguration> &tls)
    : m_scheme(tls ? "https" : "http")
{
    if (tls) {
        auto *listener = new QSslServer;
        listener->setSslConfiguration(*tls);
        m_listener = listener;
    } else {
        m_listener = new QTcpServer;
    }
    QObject::connect(m_listener, &QTcpServer::pendingConnectionAvailable, m_listener, [this] { takeConnections(); });
    m_listener->listen(QHostAddress::LocalHost);
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

void ScriptedServer::takeConnections()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection())
        new Connection(socket, [this](const SeenRequest &request) { return scriptFor(request); });
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

std::string ScriptedServer::url(const std::string &path) const
{
    return m_scheme + "://127.0.0.1:" + std::to_string(m_port) + path;
}

void ScriptedServer::answer(const std::string &path, std::vector<Script> scripts)
{
    const std::lock_guard lock(m_mutex);
    m_scripts[path] = {scripts.begin(), scripts.end()};
}

void ScriptedServer::serve(const std::string &path, std::string content)
{
    const std::lock_guard lock(m_mutex);
    m_files[path] = std::move(content);
}

Script ScriptedServer::scriptFor(const SeenRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_seen.push_back(request);
    if (const auto file = m_files.find(request.path); file != m_files.end()) {
        const auto range = request.headers.find("range");
        return rangeOf(file->second, range != request.headers.end() ? range->second : std::string());
    }
    const auto scripts = m_scripts.find(request.path);
    if (scripts == m_scripts.end())
        return response("404 Not Found", "no");
    Script script = scripts->second.front();
    if (scripts->second.size() > 1)
        scripts->second.pop_front();
    return script;
}

std::vector<SeenRequest> ScriptedServer::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

std::size_t ScriptedServer::count(const std::string &path) const
{
    const std::vector<SeenRequest> all = seen();
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&path](const SeenRequest &request) { return request.path == path; }));
}

Script response(const std::string &status, const std::string &body, const std::vector<std::string> &headers)
{
    std::string head = "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    for (const std::string &header : headers)
        head += header + "\r\n";
    return {Send{head + "\r\n" + body}};
}

} // namespace constrictor::test
