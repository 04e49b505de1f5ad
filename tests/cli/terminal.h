// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace constrictor::test {

/// constrictor-cli at a terminal of its own, with nobody reading the screen but waitFor() and exitCode().
class Terminal
{
public:
    /// Starts it. @p environment has all its variables, "NAME=value".
    Terminal(std::vector<std::string> arguments, std::vector<std::string> environment);
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal();

    /// Reads the screen until @p text is on it; false: it ended, or half a minute went by.
    [[nodiscard]] bool waitFor(std::string_view text);
    void type(std::string_view keys) const;

    /// Reads the screen to the end of the program; its exit code, -1 where a signal or we ended it.
    [[nodiscard]] int exitCode();
    [[nodiscard]] const std::string &screen() const { return m_screen; }

private:
    [[nodiscard]] bool readSome();

    pid_t m_process = -1;
    int m_master = -1;
    std::string m_screen;
};

} // namespace constrictor::test
