// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/term.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace constrictor {

/// All incompatibilities that are known: sets of terms that never hold all at once. Given ones carry a reason, learned
/// ones the incompatibilities they were derived from. Flat; only grows. A term's set may grow in place: that excludes
/// more, and what was derived before stays derived.
class Incompatibilities
{
public:
    /// Where a package occurs.
    struct Occurrence
    {
        IncompatibilityId incompatibility{};
        std::uint32_t term = 0; ///< position among all terms, see term()
    };

    void addPackage() { m_occurrences.emplace_back(); }

    /// Terms are sorted by package; each package at most once.
    IncompatibilityId addGiven(std::vector<Term> terms, ReasonId reason);
    /// The same for what follows from others, which come first in the order in which they were used.
    IncompatibilityId addLearned(std::vector<Term> terms, std::span<const IncompatibilityId> antecedents);

    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] std::span<const Term> terms(IncompatibilityId id) const;
    [[nodiscard]] const Term &term(std::uint32_t position) const { return m_terms[position]; }
    [[nodiscard]] std::span<const Occurrence> occurrences(PackageId package) const;
    [[nodiscard]] bool isLearned(IncompatibilityId id) const { return m_records[index(id)].antecedentCount != 0; }
    [[nodiscard]] ReasonId reason(IncompatibilityId id) const { return m_records[index(id)].reason; }
    [[nodiscard]] std::span<const IncompatibilityId> antecedents(IncompatibilityId id) const;

    /// Adds a value to the incompatibility's term on the package. False if it was there.
    bool widen(IncompatibilityId id, PackageId package, Value value);
    /// The package is listed: gives every term on it its set over the listed values.
    void list(PackageId package, const ValueSet &values, const std::function<ValueSet(ConditionId)> &matching);

    /// Bytes held, an estimate within some percent.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Record
    {
        std::uint32_t firstTerm = 0;
        std::uint32_t termCount = 0;
        std::uint32_t firstAntecedent = 0;
        std::uint32_t antecedentCount = 0;
        ReasonId reason = ReasonId::None;
    };

    IncompatibilityId add(std::vector<Term> terms, ReasonId reason);

    std::vector<Record> m_records;
    std::vector<Term> m_terms;
    std::vector<IncompatibilityId> m_antecedents;
    std::vector<std::vector<Occurrence>> m_occurrences; ///< by package
    std::size_t m_occurrenceCount = 0;
    std::size_t m_heapBytes = 0; ///< of wide sets
};

} // namespace constrictor
