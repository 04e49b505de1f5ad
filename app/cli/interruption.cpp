// SPDX-License-Identifier: MIT
#include "interruption.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

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
    if (pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        return; // Ctrl+C ends the program, as it does without us
    m_listener = std::thread([this] {
        if (nextByte() == interrupt)
            m_stop.request_stop();
    });
    isInterrupted = false;
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
}

bool Interruption::happened()
{
    return isInterrupted;
}

Interruption::~Interruption()
{
    if (!m_listener.joinable())
        return;
    std::signal(SIGINT, SIG_DFL);
    static_cast<void>(!write(pipeEnds[1], &quit, 1));
    m_listener.join();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

} // namespace constrictor::cli
