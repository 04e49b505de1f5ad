// SPDX-License-Identifier: MIT
#pragma once

#include "plan/planresult.h"

#include <QString>

#include <vector>

namespace constrictor {

/// The one sentence about a plan: "2 lock edits make this installable".
[[nodiscard]] QString planHeadline(const PlanResult &plan);

/// What follows it: whether that is proved, why it is undecided or impossible, what the bounds are. May be empty.
[[nodiscard]] QString planVerdictDetail(const PlanResult &plan);

/// "4.50", "4.50 to 4.57.6", "4.50 and newer", joined where there are several runs.
[[nodiscard]] QString versionRunWords(const std::vector<VersionRun> &runs);

/// One fact of an explanation as a sentence.
[[nodiscard]] QString stepWords(const Environment &environment, const PlanResult &plan, const ExplainedStep &step);

/// What the members of a core have in common: "So at least one of these has to change: ...".
[[nodiscard]] QString coreConclusion(const PlanCore &core);

/// "upgrade", "downgrade", "other build", "new", "removed".
[[nodiscard]] QString changeKindWord(ChangeKind kind);

[[nodiscard]] QString warningWords(const PlanWarning &warning);

/// What an alternative is about and costs: "transformers 5.17.0: 2 lock edits (fsspec, huggingface-hub)".
[[nodiscard]] QString alternativeWords(const Alternative &alternative);

/// What pip does with the request as things are, in one sentence.
[[nodiscard]] QString pipOutcomeWords(const PipOutcome &outcome);
[[nodiscard]] QString pipUnknownWords(const PipUnknown &unknown);

} // namespace constrictor
