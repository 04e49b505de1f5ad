// SPDX-License-Identifier: MIT
#pragma once

#include "base/severity.h"
#include "base/sourcespan.h"
#include "knowledge/sourcedtext.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// What a finding is about.
enum class Category : std::uint8_t { Requirements, Packages, Lock, Container, Cuda, Advice };

/// A sentence as a value: model/wording holds the words of each code in every language.
struct Message
{
    std::string_view code; ///< stable, kebab-case, of static storage: "unmet-requirements"
    std::vector<std::string> arguments; ///< %1, %2, ... of the sentences; untranslated

    friend bool operator==(const Message &, const Message &) = default;
};

/// A place that shows why. Line 0 of the span: the file or folder as a whole.
struct Evidence
{
    std::string path; ///< absolute inside the root, or the name of the given text
    SourceSpan span;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One case of a finding that groups several: a requirement, a line, a package.
struct Detail
{
    Message message;
    Evidence evidence;

    friend bool operator==(const Detail &, const Detail &) = default;
};

/// What a rule says about a subject. A value: no words, no colours.
struct Finding
{
    /// At most so many cases are kept of one finding; `count` tells them all.
    static constexpr std::size_t maxDetails = 100;

    std::string id; ///< the same in the next scan while the same is the case: the key of ignored findings
    std::string_view rule; ///< id of its rule
    Severity severity = Severity::Note;
    Category category = Category::Advice;
    Message message; ///< title, reason and advice
    std::size_t count = 1; ///< number of cases
    std::vector<Detail> details; ///< the first cases, in the order of the environment; empty where the message says all
    std::vector<Evidence> evidence; ///< of the finding as a whole; see evidenceOf()
    std::shared_ptr<const SourcedText> known; ///< of the knowledge base: has the words itself; else null
};

/// The evidence of the finding as a whole, then that of its details.
[[nodiscard]] std::vector<Evidence> evidenceOf(const Finding &finding);

} // namespace constrictor
