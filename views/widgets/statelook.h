// SPDX-License-Identifier: MIT
#pragma once

#include "environment/lockstate.h"
#include "environment/relations.h"
#include "views/theme/tokens.h"

#include <QLatin1StringView>

namespace constrictor {

/// How a state looks beside its word. Only what matters is a pill; the rest is a quiet word with an icon.
struct StateLook
{
    QLatin1StringView icon;
    Token ink = Token::Text2;
    Token ground = Token::Surface;
    bool pill = false;
};

[[nodiscard]] StateLook lookOf(LockState state);
[[nodiscard]] StateLook lookOf(RelationState state);

} // namespace constrictor
