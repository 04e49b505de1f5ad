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

/// One area of findings: its table of words.
struct WordTable
{
    std::span<const FindingWords> findings;
    std::span<const DetailWords> details;
};

/// What a finding rests on where no outside source is named.
inline constexpr Phrase fromFiles = QT_TRANSLATE_NOOP3("Findings", "Follows from the files", "source of a finding");
inline constexpr Phrase pipsRules = QT_TRANSLATE_NOOP3("Findings", "pip's rules, judged here", "source of a finding");

[[nodiscard]] WordTable requirementWords();

} // namespace constrictor
