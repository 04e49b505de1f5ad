// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace constrictor {

/// Where @p text stops being a requirement that pip reads since 24.1, and what is expected there.
[[nodiscard]] QString requirementFaultWords(std::string_view text);

} // namespace constrictor
