// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"

#include <QString>
#include <QStringList>

namespace constrictor {

/// A finding in the current language. Plain text; control characters of the arguments are shown escaped.
struct FindingText
{
    QString title;
    QString why; ///< one sentence
    QString advice; ///< what to do, may be empty
    QStringList details; ///< one sentence per Finding::details, same order
    QString source; ///< what it rests on: "pip's rules, judged here", "NeMo issue 12836"; never empty
    QString sourceUrl; ///< leads out of the program, may be empty
};

[[nodiscard]] FindingText describe(const Finding &finding);

/// What a rule checks: its documentation.
struct RuleText
{
    QString passed; ///< the title where nothing was found: "Every requirement of an installed package is met"
    QString documentation; ///< what it looks at and why it matters; empty for an unknown rule
};

[[nodiscard]] RuleText describeRule(std::string_view rule);

/// "Problem", "Warning", "Note", "Passed".
[[nodiscard]] QString severityName(Severity severity);

/// The heading of a group of findings: "Problems", "Warnings", "Notes", "Passed checks".
[[nodiscard]] QString severityHeading(Severity severity);

/// "/etc/pip/constraint.txt:175", or the path alone where no line is known.
[[nodiscard]] QString evidenceText(const Evidence &evidence);

/// The same with the last part of the path only: "constraint.txt:175". A METADATA keeps its folder.
[[nodiscard]] QString shortEvidenceText(const Evidence &evidence);

/// "and 12 more", for the cases that are not among those shown.
[[nodiscard]] QString moreCases(const Finding &finding, std::size_t shownCases);

} // namespace constrictor
