// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

namespace constrictor {

/// How sure a fact is: high: read in the maker's own text, or in two independent places; medium: one outside report, or
/// follows from several; low: not confirmed.
enum class Confidence : std::uint8_t { High, Medium, Low };

/// One sentence in the languages of the program, UTF-8. English is always there; the others may be empty.
struct LocalizedText
{
    std::string en;
    std::string ja;
    std::string ko;

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

/// Where a fact was read by a person. The URL is empty where there is no public page.
struct Source
{
    LocalizedText title; ///< what it is; English alone where it is the same in every language; may be empty
    std::string url;
    Confidence confidence = Confidence::Medium;

    friend bool operator==(const Source &, const Source &) = default;
};

/// What a fact of the knowledge base says to people.
struct SourcedText
{
    std::string id; ///< of the fact, stable; empty where only the source counts
    LocalizedText title;
    LocalizedText why;
    LocalizedText advice; ///< may be empty
    Source source;

    friend bool operator==(const SourcedText &, const SourcedText &) = default;
};

} // namespace constrictor
