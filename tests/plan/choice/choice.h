// SPDX-License-Identifier: MIT
#pragma once

#include "plan/pipoutcome.h"
#include "plan/planresult.h"

#include <string>
#include <vector>

namespace constrictor {

/// A request for one package of which an index has some releases, in an environment with nothing else.
struct ChoiceQuestion
{
    std::string specifiers;
    std::vector<std::string> releases;
    std::string pip; ///< the version that is installed; empty: none, so the newest known is meant
    bool prereleases = false; ///< --pre
};

/// What is taken of it; empty: nothing.
struct Choice
{
    std::string planned;
    std::string byPip; ///< as predicted
};

[[nodiscard]] Choice choiceOf(const ChoiceQuestion &question);

} // namespace constrictor
