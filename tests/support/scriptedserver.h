// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QThread>

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

class QTcpServer;

namespace constrictor::test {

/// What a connection does with a request, step by step.
struct Send
{
    std::string bytes;
};
struct Pause
{
    int milliseconds = 0;
};
struct Flood ///< the bytes again and again, until the client goes
{
    std::string bytes;
};
struct Reset ///< an abrupt end (RST) instead of an orderly one
{
};
struct Hangup
{
};
using Step = std::variant<Send, Pause, Flood, Reset, Hangup>;
using Script = std::vector<Step>;

struct SeenRequest
{
    std::string path; ///< with query
    std::map<std::string, std::string> headers; ///< names in lower case
};

/// An HTTP/1.1 server on loopback that does exactly what a test scripts, lies included. It has a thread of its own.
class ScriptedServer
{
public:
    /// With @p tls it speaks https, with that certificate and those demands on the client.
    explicit ScriptedServer(const std::optional<QSslConfiguration> &tls = std::nullopt);
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;
    ~ScriptedServer();

    /// "http://127.0.0.1:PORT", or https:, and @p path.
    [[nodiscard]] std::string url(const std::string &path) const;
    [[nodiscard]] int port() const { return m_port; }

    /// What requests of @p path get: the scripts in order, the last one for all that follow. Without one it is a 404.
    void answer(const std::string &path, std::vector<Script> scripts);
    void answer(const std::string &path, Script script) { answer(path, std::vector<Script>{std::move(script)}); }

    /// A file at @p path that is given as a whole and in ranges, with an ETag.
    void serve(const std::string &path, std::string content);

    [[nodiscard]] std::vector<SeenRequest> seen() const;
    [[nodiscard]] std::size_t count(const std::string &path) const;

private:
    void takeConnections();

    [[nodiscard]] Script scriptFor(const SeenRequest &request);

    mutable std::mutex m_mutex;
    std::map<std::string, std::deque<Script>> m_scripts;
    std::map<std::string, std::string> m_files;
    std::vector<SeenRequest> m_seen;
    QThread m_thread;
    QTcpServer *m_listener = nullptr; ///< lives in m_thread
    std::string m_scheme;
    int m_port = 0;
};

/// A whole answer: status line such as "200 OK", headers ("Name: value"), Content-Length and @p body.
[[nodiscard]] Script response(const std::string &status, const std::string &body,
                              const std::vector<std::string> &headers = {});

} // namespace constrictor::test
