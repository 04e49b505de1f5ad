// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <functional>
#include <memory>

namespace constrictor {

/// A scan without any file: core 1.0, numpy 1.26.4 and tool 1.0 are installed and locked, on lines 1, 2 and 3.
[[nodiscard]] std::shared_ptr<Scan> makeToolScan();

/// An answer for it: "tool==2.0" was asked for, the locks of core and tool move from 1.0 to 2.0, fresh 0.1 is new,
/// numpy stays. Proved, with a core for each lock.
[[nodiscard]] Answer madeAnswer();

/// The solution of @p answer with its plan changed.
[[nodiscard]] std::shared_ptr<const Solved> changed(const Answer &answer,
                                                    const std::function<void(PlanResult &)> &change);

} // namespace constrictor
