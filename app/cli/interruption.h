// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"

#include <stop_token>
#include <thread>

namespace constrictor::cli {

/// While it lives, the first Ctrl+C sets a stop token instead of ending the program, so that what is known so far can
/// be shown; the second one ends it. At most one at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] StopToken token() const { return m_stop.get_token(); }
    [[nodiscard]] bool happened() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::thread m_listener; ///< not joined before the destructor has woken it
};

} // namespace constrictor::cli
