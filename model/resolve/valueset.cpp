// SPDX-License-Identifier: MIT
#include "resolve/valueset.h"

#include <algorithm>

namespace constrictor {

namespace {

void trim(std::vector<std::uint64_t> &words)
{
    while (!words.empty() && words.back() == 0)
        words.pop_back();
}

} // namespace

ValueSet::ValueSet(std::initializer_list<Value> values)
{
    for (const Value value : values)
        insert(value);
}

ValueSet ValueSet::unlisted()
{
    ValueSet set;
    set.m_first = unlistedBit;
    return set;
}

ValueSet ValueSet::range(Value first, std::size_t count)
{
    ValueSet set;
    for (std::size_t i = 0; i < count; ++i)
        set.insert(first + static_cast<Value>(i));
    return set;
}

void ValueSet::insert(Value value)
{
    if (value < firstWordValues) {
        m_first |= std::uint64_t{1} << value;
        return;
    }
    const std::size_t word = (value - firstWordValues) / 64;
    if (word >= m_rest.size())
        m_rest.resize(word + 1);
    m_rest[word] |= std::uint64_t{1} << ((value - firstWordValues) % 64);
}

void ValueSet::erase(Value value)
{
    if (value < firstWordValues) {
        m_first &= ~(std::uint64_t{1} << value);
        return;
    }
    const std::size_t word = (value - firstWordValues) / 64;
    if (word >= m_rest.size())
        return;
    m_rest[word] &= ~(std::uint64_t{1} << ((value - firstWordValues) % 64));
    trim(m_rest);
}

bool ValueSet::contains(Value value) const
{
    if (value < firstWordValues)
        return ((m_first >> value) & 1) != 0;
    const std::size_t word = (value - firstWordValues) / 64;
    return word < m_rest.size() && ((m_rest[word] >> ((value - firstWordValues) % 64)) & 1) != 0;
}

void ValueSet::list(const ValueSet &values)
{
    if (!hasUnlisted())
        return;
    m_first &= ~unlistedBit;
    *this |= values;
}

bool ValueSet::empty() const
{
    return m_first == 0 && m_rest.empty();
}

std::size_t ValueSet::count() const
{
    auto result = static_cast<std::size_t>(std::popcount(m_first & ~unlistedBit));
    for (const std::uint64_t word : m_rest)
        result += static_cast<std::size_t>(std::popcount(word));
    return result;
}

std::optional<Value> ValueSet::single() const
{
    if (m_rest.empty()) {
        if (!std::has_single_bit(m_first) || hasUnlisted())
            return std::nullopt;
        return static_cast<Value>(std::countr_zero(m_first));
    }
    if (m_first != 0 || !std::has_single_bit(m_rest.back())
        || std::any_of(m_rest.begin(), m_rest.end() - 1, [](std::uint64_t word) { return word != 0; }))
        return std::nullopt;
    const std::size_t word = m_rest.size() - 1;
    return firstWordValues + static_cast<Value>(64 * word) + static_cast<Value>(std::countr_zero(m_rest.back()));
}

bool ValueSet::isSubsetOf(const ValueSet &other) const
{
    if ((m_first & ~other.m_first) != 0 || m_rest.size() > other.m_rest.size())
        return false;
    return std::equal(m_rest.begin(), m_rest.end(), other.m_rest.begin(),
                      [](std::uint64_t mine, std::uint64_t others) { return (mine & ~others) == 0; });
}

bool ValueSet::intersects(const ValueSet &other) const
{
    if ((m_first & other.m_first) != 0)
        return true;
    const auto common = static_cast<std::ptrdiff_t>(std::min(m_rest.size(), other.m_rest.size()));
    return !std::equal(m_rest.begin(), m_rest.begin() + common, other.m_rest.begin(),
                       [](std::uint64_t mine, std::uint64_t others) { return (mine & others) == 0; });
}

ValueSet &ValueSet::operator|=(const ValueSet &other)
{
    m_first |= other.m_first;
    if (m_rest.size() < other.m_rest.size())
        m_rest.resize(other.m_rest.size());
    for (std::size_t i = 0; i < other.m_rest.size(); ++i)
        m_rest[i] |= other.m_rest[i];
    return *this;
}

ValueSet &ValueSet::operator&=(const ValueSet &other)
{
    m_first &= other.m_first;
    m_rest.resize(std::min(m_rest.size(), other.m_rest.size()));
    for (std::size_t i = 0; i < m_rest.size(); ++i)
        m_rest[i] &= other.m_rest[i];
    trim(m_rest);
    return *this;
}

ValueSet &ValueSet::operator-=(const ValueSet &other)
{
    m_first &= ~other.m_first;
    const std::size_t common = std::min(m_rest.size(), other.m_rest.size());
    for (std::size_t i = 0; i < common; ++i)
        m_rest[i] &= ~other.m_rest[i];
    trim(m_rest);
    return *this;
}

bool operator==(const ValueSet &left, const ValueSet &right)
{
    return left.m_first == right.m_first && left.m_rest == right.m_rest;
}

} // namespace constrictor
