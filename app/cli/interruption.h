// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "exitcode.h"

#include <stop_token>
#include <thread>

namespace constrictor::cli {

/// While it lives, the first Ctrl+C sets a stop token instead of ending the program, so that what is known so far can
/// be shown and the demo's copy is removed; the second one ends it. At most one at a time: each command makes one once
/// its own input is read.
class Interruption
{
public:
    Interruption();
    ~Interruption();

    /// Sets the token if Ctrl+C was pressed: for work that reports its progress.
    void look();
    /// Sets it by a thread as soon as the key is pressed: for what waits. A short command can do without, as a second
    /// thread makes all that it does slower by a twentieth.
    void listen();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] StopToken token() const { return m_stop.get_token(); }
    /// Known as soon as the key is pressed; the token is set a moment later.
    [[nodiscard]] static bool happened();

    /// What the process returns: @p finished, or 130 after a Ctrl+C that came while the result was made or written.
    [[nodiscard]] static int exitCode(int finished) { return happened() ? Interrupted : finished; }

private:
    std::stop_source m_stop;
    std::thread m_listener; ///< not joined before the destructor has woken it
};

} // namespace constrictor::cli
