// SPDX-License-Identifier: MIT
#pragma once

#include "wording/phrase.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace constrictor {

/// The sentences of one code of a finding.
struct FindingWords
{
    std::string_view code;
    Phrase title; ///< may count with %n
    Phrase why;
    Phrase advice; ///< what to do
    Phrase source; ///< what the finding rests on, see below
};

/// The sentence of one code of a detail.
struct DetailWords
{
    std::string_view code;
    Phrase sentence;
};

/// What one rule checks.
struct RuleWords
{
    std::string_view rule;
    Phrase passed; ///< title of its finding where it has none
    Phrase documentation;
};

/// One area of findings: its tables of words.
struct WordTable
{
    std::span<const RuleWords> rules;
    std::span<const FindingWords> findings;
    std::span<const DetailWords> details;
};

/// What a finding rests on where no outside source is named.
inline constexpr Phrase fromFiles = QT_TRANSLATE_NOOP3("Findings", "Follows from the files", "source of a finding");
inline constexpr Phrase pipsRules = QT_TRANSLATE_NOOP3("Findings", "pip's rules, judged here", "source of a finding");

[[nodiscard]] WordTable requirementsWords();
[[nodiscard]] WordTable packagesWords();
[[nodiscard]] WordTable lockWords();
[[nodiscard]] WordTable containerWords();

} // namespace constrictor
