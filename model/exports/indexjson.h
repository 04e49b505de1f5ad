// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/solve.h"

#include <QJsonObject>

#include <string_view>

namespace constrictor {

/// The word of the JSON formats: stable, English, kebab-case, never translated.
[[nodiscard]] std::string_view codeOf(IndexFault fault);

/// What the sources of a plan could not tell: the "index" object of constrictor.plan/1.
[[nodiscard]] QJsonObject indexJson(const Solved &solved);

} // namespace constrictor
