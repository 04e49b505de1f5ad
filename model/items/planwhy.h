// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QString>

#include <vector>

namespace constrictor {

/// A line of the explanation of a plan.
struct WhyLine
{
    enum class Kind : std::uint8_t {
        Step, ///< a numbered fact
        Conclusion, ///< what has to change, because of the facts in basis
        Proof, ///< no smaller set works
        Refusal, ///< nothing works
    };
    /// Where a fact stands.
    enum class Source : std::uint8_t { None, Request, ConstraintFile, Metadata, Environment, Knowledge };

    Kind kind = Kind::Step;
    int number = 0; ///< of steps, from 1
    QString text;
    Source source = Source::None;
    QString place; ///< "constraint.txt:175", or words for the source
    QString basis; ///< "1 and 2": the numbers of the steps that a conclusion rests on
    QString key; ///< of the row in PlanModel that a conclusion is about; may be empty

    friend bool operator==(const WhyLine &, const WhyLine &) = default;
};

/// Why the plan is as it is, in the language of now: each fact once, each conclusion behind its facts. Locks come
/// first; packages that cannot keep their version are told of where no lock is in the way.
[[nodiscard]] std::vector<WhyLine> whyLines(const Answer &answer);

/// "Why 2 lock edits are needed, and why they are enough".
[[nodiscard]] QString whyTitle(const PlanResult &plan);

/// The lines as text for the clipboard, under their title.
[[nodiscard]] QString whyText(const PlanResult &plan, const std::vector<WhyLine> &lines);

/// What pip would do with the request as things are, a line each, what it would break at the end.
[[nodiscard]] QStringList pipLines(const PlanResult &plan);

} // namespace constrictor
