// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"

#include <string_view>

namespace constrictor {

/// The words of constrictor.plan/1: stable, English, kebab-case, never translated.
[[nodiscard]] std::string_view codeOf(Verdict verdict);
[[nodiscard]] std::string_view codeOf(Undecided undecided);
[[nodiscard]] std::string_view codeOf(Basis basis);
[[nodiscard]] std::string_view codeOf(EditStyle style);
[[nodiscard]] std::string_view codeOf(ChangeKind kind);
[[nodiscard]] std::string_view codeOf(ExplainedStep::Kind kind);
[[nodiscard]] std::string_view codeOf(PlanWarningKind kind);
[[nodiscard]] std::string_view codeOf(AlternativeKind kind);
[[nodiscard]] std::string_view codeOf(PipVerdict verdict);
[[nodiscard]] std::string_view codeOf(PipUnknown::Kind kind);

} // namespace constrictor
