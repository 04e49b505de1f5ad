// SPDX-License-Identifier: MIT
#include "interruption.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace constrictor::cli {

namespace {

constexpr char interrupt = 'i';
constexpr char quit = 'q';

// A signal handler may use little else than a lock-free number and write().
std::array<int, 2> pipeEnds = {-1, -1};
std::atomic<bool> isInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void handle(int)
{
    const int before = errno;
    if (isInterrupted.exchange(true))
        _exit(Interrupted);
    if (pipeEnds[1] >= 0)
        static_cast<void>(!write(pipeEnds[1], &interrupt, 1));
    errno = before;
}

char nextByte()
{
    char byte = quit;
    while (read(pipeEnds[0], &byte, 1) < 0 && errno == EINTR) { }
    return byte;
}

} // namespace

Interruption::Interruption()
{
    isInterrupted = false;
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
}

void Interruption::look()
{
    if (happened())
        m_stop.request_stop();
}

void Interruption::listen()
{
    if (m_listener.joinable() || pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        return;
    m_listener = std::thread([this] {
        if (nextByte() == interrupt)
            m_stop.request_stop();
    });
    look(); // it may have come before there was a pipe
}

bool Interruption::happened()
{
    return isInterrupted;
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    if (!m_listener.joinable())
        return;
    static_cast<void>(!write(pipeEnds[1], &quit, 1));
    m_listener.join();
    for (int &end : pipeEnds)
        close(std::exchange(end, -1));
}

} // namespace constrictor::cli
