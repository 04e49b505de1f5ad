// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"
#include "views/theme/tokens.h"

#include <QLatin1StringView>

namespace constrictor {

/// Shape and colours of a severity; the shapes differ, so they survive greyscale.
struct SeverityLook
{
    QLatin1StringView icon;
    Token ink;
    Token ground;
    Token edge;
};

[[nodiscard]] SeverityLook lookOf(Severity severity);

} // namespace constrictor
