// SPDX-License-Identifier: MIT
#pragma once

#include "pep/parseerror.h"

#include <QString>

#include <string_view>

namespace constrictor {

/// Where @p text stops being a requirement, and what is expected there; @p error is what pep::Requirement::parse()
/// said of it.
[[nodiscard]] QString requirementFaultWords(std::string_view text, const pep::ParseError &error);

} // namespace constrictor
