// SPDX-License-Identifier: MIT
#pragma once

#include "session/indexaccess.h"

#include <QString>

#include <optional>

namespace constrictor {

/// What the status bar says about the index.
enum class IndexState : std::uint8_t {
    BuiltIn, ///< the demo answers from its own
    NotAsked, ///< nobody agreed to ask one yet
    Off, ///< the user said no
    Allowed, ///< it may be asked, nothing needed it yet
    Online, ///< it answered
    Cache, ///< it did not, its earlier answers did
    NotReachable,
};

[[nodiscard]] IndexState indexState(const Scan &scan, const std::optional<Answer> &answer, const IndexConsent &consent);

/// "Index: online", in the language of now.
[[nodiscard]] QString indexStateWords(IndexState state);

} // namespace constrictor
