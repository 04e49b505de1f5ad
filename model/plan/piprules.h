// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"

#include <string>
#include <string_view>

namespace constrictor {

/// Where versions of pip come to different answers, as far as a prediction depends on it. Defaults: the newest one
/// known, whose rules plans follow.
struct PipRules
{
    std::string version = "26.3"; ///< of the pip that is meant
    bool readsLegacy = false; ///< before 24.1: releases with requirements such as ">=2.0.*" are candidates
    bool boundsOpen = true; ///< from 25.0: "<3.0a0" and ">3.0a0" open pre-releases, like the other clauses
    bool searchesOn = true; ///< from 25.1: before, it gives up on some problems that have an answer
    bool nothingElseOpens = true; ///< from 26.0: no final release fits; before, only where there is no clause either

    friend bool operator==(const PipRules &, const PipRules &) = default;
};

/// The rules of that version of pip; those of the newest one where the text is no version.
[[nodiscard]] PipRules rulesOfPip(std::string_view version);

/// The rules of the pip that is installed in the environment; those of the newest one where there is none.
[[nodiscard]] PipRules rulesOfPip(const Environment &environment);

} // namespace constrictor
