// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <array>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace constrictor::test {

namespace {

constexpr std::string_view program = CONSTRICTOR_CLI;

/// What exec takes; the texts stay where they are.
std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Terminal::Terminal(std::vector<std::string> arguments, std::vector<std::string> environment)
{
    arguments.emplace(arguments.begin(), program);
    const std::vector<char *> words = pointersTo(arguments);
    const std::vector<char *> variables = pointersTo(environment);
    m_process = ::forkpty(&m_master, nullptr, nullptr, nullptr);
    if (m_process == 0) {
        ::execve(words.front(), words.data(), variables.data());
        ::_exit(127);
    }
}

Terminal::~Terminal()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_master);
}

bool Terminal::readSome()
{
    constexpr int halfMinute = 30'000; // milliseconds
    pollfd watched{m_master, POLLIN, 0};
    if (::poll(&watched, 1, halfMinute) != 1)
        return false;
    std::array<char, 1024> bytes{};
    const ssize_t size = ::read(m_master, bytes.data(), bytes.size());
    if (size > 0)
        m_screen.append(bytes.data(), static_cast<std::size_t>(size));
    return size > 0;
}

bool Terminal::waitFor(std::string_view text)
{
    while (m_screen.find(text) == std::string::npos) {
        if (!readSome())
            return false;
    }
    return true;
}

void Terminal::type(std::string_view keys) const
{
    static_cast<void>(!::write(m_master, keys.data(), keys.size()));
}

int Terminal::exitCode()
{
    while (readSome()) { }
    constexpr int patience = 100; // tenths of a second
    int status = 0;
    pid_t ended = 0;
    for (int i = 0; i < patience && ended == 0; ++i) {
        ended = ::waitpid(m_process, &status, WNOHANG);
        if (ended == 0)
            ::poll(nullptr, 0, 100);
    }
    if (ended != m_process)
        return -1;
    m_process = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace constrictor::test
