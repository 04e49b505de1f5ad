// SPDX-License-Identifier: MIT
#pragma once

#include "base/severity.h"
#include "session/session.h"

#include <QString>

#include <optional>

namespace constrictor {

/// The sentence that a plan opens with, and the one below it; both in the language of now.
struct PlanBanner
{
    std::optional<Severity> severity; ///< none: a state of the search, neither good nor bad
    QString headline;
    QString detail; ///< may be empty

    friend bool operator==(const PlanBanner &, const PlanBanner &) = default;
};

/// What an answer says. @p isStale: the environment was read again after it.
[[nodiscard]] PlanBanner bannerOf(const Answer &answer, bool isStale);

/// What is known while the search goes on.
[[nodiscard]] PlanBanner bannerOf(const PlanBounds &bounds);

} // namespace constrictor
