// SPDX-License-Identifier: MIT
#pragma once

#include "resolve/ids.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

namespace constrictor {

/// A set of values of one package, and whether all values that are not listed yet belong to it. Up to 61 candidates
/// lie in one word without an allocation; more of them in further words.
class ValueSet
{
public:
    ValueSet() = default;
    ValueSet(std::initializer_list<Value> values);

    /// Only the values that are not listed yet.
    [[nodiscard]] static ValueSet unlisted();
    /// The candidates first, first + 1, ... count of them.
    [[nodiscard]] static ValueSet range(Value first, std::size_t count);

    void insert(Value value);
    void erase(Value value);
    [[nodiscard]] bool contains(Value value) const;
    [[nodiscard]] bool hasUnlisted() const { return (m_first & unlistedBit) != 0; }

    /// The list is known now: the flag, where set, gives way to these values.
    void list(const ValueSet &values);

    [[nodiscard]] bool empty() const;
    /// Listed values in the set; the flag does not count.
    [[nodiscard]] std::size_t count() const;
    /// The value, if there is exactly one and nothing unlisted.
    [[nodiscard]] std::optional<Value> single() const;

    [[nodiscard]] bool isSubsetOf(const ValueSet &other) const;
    [[nodiscard]] bool intersects(const ValueSet &other) const;

    ValueSet &operator|=(const ValueSet &other);
    ValueSet &operator&=(const ValueSet &other);
    /// Takes the other's values away.
    ValueSet &operator-=(const ValueSet &other);
    friend ValueSet operator|(ValueSet left, const ValueSet &right) { return left |= right; }
    friend ValueSet operator&(ValueSet left, const ValueSet &right) { return left &= right; }
    friend ValueSet operator-(ValueSet left, const ValueSet &right) { return left -= right; }
    friend bool operator==(const ValueSet &left, const ValueSet &right);

    /// Calls visit(Value) in ascending order.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        visitWord(m_first & ~unlistedBit, 0, visit);
        for (std::size_t i = 0; i < m_rest.size(); ++i)
            visitWord(m_rest[i], firstWordValues + 64 * static_cast<Value>(i), visit);
    }

    /// Bytes on the heap.
    [[nodiscard]] std::size_t heapBytes() const { return m_rest.capacity() * sizeof(std::uint64_t); }

private:
    static constexpr Value firstWordValues = 63;
    static constexpr std::uint64_t unlistedBit = std::uint64_t{1} << 63;

    template<typename Visit>
    static void visitWord(std::uint64_t word, Value base, Visit &visit)
    {
        for (; word != 0; word &= word - 1)
            visit(base + static_cast<Value>(std::countr_zero(word)));
    }

    std::uint64_t m_first = 0; ///< values 0 to 62, and the flag
    std::vector<std::uint64_t> m_rest; ///< values 63 and up; never ends in a zero word
};

} // namespace constrictor
