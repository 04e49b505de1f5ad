// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QString>

namespace constrictor {

enum class BannerMood : std::uint8_t { Plain, Ok, Warning, Problem };

/// The sentence that a plan opens with, and the one below it; both in the language of now.
struct PlanBanner
{
    BannerMood mood = BannerMood::Plain;
    QString headline;
    QString detail; ///< may be empty

    friend bool operator==(const PlanBanner &, const PlanBanner &) = default;
};

/// What an answer says. @p isStale: the environment was read again after it.
[[nodiscard]] PlanBanner bannerOf(const Answer &answer, bool isStale);

/// What is known while the search goes on.
[[nodiscard]] PlanBanner bannerOf(const PlanBounds &bounds);

} // namespace constrictor
