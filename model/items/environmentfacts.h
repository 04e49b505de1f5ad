// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace constrictor {

enum class FactKind : std::uint8_t { Python, Cuda, System, Packages, Locks };

/// A word of the Overview's header: "Python 3.12.3", "310 locks".
struct HeadFact
{
    FactKind kind;
    QString text;

    friend bool operator==(const HeadFact &, const HeadFact &) = default;
};

/// A line of the Overview's right pane.
struct FactLine
{
    QString label;
    QString value;

    friend bool operator==(const FactLine &, const FactLine &) = default;
};

struct FactSection
{
    QString title;
    std::vector<FactLine> lines;
};

/// What is known, in the language of now; what is not known is left out.
[[nodiscard]] std::vector<HeadFact> headFacts(const Scan &scan);
[[nodiscard]] std::vector<FactSection> factSections(const Scan &scan);

} // namespace constrictor
