// SPDX-License-Identifier: MIT
#include "resolve/incompatibilities.h"

#include <algorithm>
#include <cassert>

namespace constrictor {

IncompatibilityId Incompatibilities::add(std::vector<Term> terms, ReasonId reason)
{
    std::sort(terms.begin(), terms.end(),
              [](const Term &left, const Term &right) { return left.package < right.package; });
    const IncompatibilityId id{static_cast<std::uint32_t>(m_records.size())};
    Record record;
    record.firstTerm = static_cast<std::uint32_t>(m_terms.size());
    record.termCount = static_cast<std::uint32_t>(terms.size());
    record.reason = reason;
    m_records.push_back(record);
    for (Term &term : terms) {
        m_occurrences[index(term.package)].push_back({id, static_cast<std::uint32_t>(m_terms.size())});
        m_heapBytes += term.set.heapBytes();
        m_terms.push_back(std::move(term));
    }
    m_occurrenceCount += terms.size();
    return id;
}

IncompatibilityId Incompatibilities::addGiven(std::vector<Term> terms, ReasonId reason)
{
    return add(std::move(terms), reason);
}

IncompatibilityId Incompatibilities::addLearned(std::vector<Term> terms, std::span<const IncompatibilityId> antecedents)
{
    assert(!antecedents.empty());
    const IncompatibilityId id = add(std::move(terms), ReasonId::None);
    Record &record = m_records.back();
    record.firstAntecedent = static_cast<std::uint32_t>(m_antecedents.size());
    record.antecedentCount = static_cast<std::uint32_t>(antecedents.size());
    m_antecedents.insert(m_antecedents.end(), antecedents.begin(), antecedents.end());
    return id;
}

std::span<const Term> Incompatibilities::terms(IncompatibilityId id) const
{
    const Record &record = m_records[index(id)];
    return std::span(m_terms).subspan(record.firstTerm, record.termCount);
}

std::span<const Incompatibilities::Occurrence> Incompatibilities::occurrences(PackageId package) const
{
    return m_occurrences[index(package)];
}

std::span<const IncompatibilityId> Incompatibilities::antecedents(IncompatibilityId id) const
{
    const Record &record = m_records[index(id)];
    return std::span(m_antecedents).subspan(record.firstAntecedent, record.antecedentCount);
}

bool Incompatibilities::widen(IncompatibilityId id, PackageId package, Value value)
{
    const Record &record = m_records[index(id)];
    for (Term &term : std::span(m_terms).subspan(record.firstTerm, record.termCount)) {
        if (term.package != package)
            continue;
        if (term.set.contains(value))
            return false;
        m_heapBytes -= term.set.heapBytes();
        term.set.insert(value);
        m_heapBytes += term.set.heapBytes();
        return true;
    }
    assert(false && "the incompatibility has no term on this package");
    return false;
}

void Incompatibilities::list(PackageId package, const ValueSet &values,
                             const std::function<ValueSet(ConditionId)> &matching)
{
    for (const Occurrence &occurrence : m_occurrences[index(package)]) {
        Term &term = m_terms[occurrence.term];
        m_heapBytes -= term.set.heapBytes();
        if (term.condition != ConditionId::None)
            term.set |= matching(term.condition);
        else
            term.set.list(values);
        m_heapBytes += term.set.heapBytes();
    }
}

std::size_t Incompatibilities::bytes() const
{
    return m_records.capacity() * sizeof(Record) + m_terms.capacity() * sizeof(Term)
        + m_antecedents.capacity() * sizeof(IncompatibilityId) + m_occurrenceCount * sizeof(Occurrence)
        + m_occurrences.capacity() * sizeof(std::vector<Occurrence>) + m_heapBytes;
}

} // namespace constrictor
