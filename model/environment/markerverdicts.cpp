// SPDX-License-Identifier: MIT
#include "environment/markerverdicts.h"

#include <algorithm>
#include <cstddef>

namespace constrictor {

bool MarkerVerdicts::holds(const pep::Marker &marker)
{
    constexpr std::size_t limit = 16; // looking through more would cost as much as judging
    if (marker.empty())
        return true;
    const auto known =
        std::find_if(m_known.begin(), m_known.end(), [&marker](const auto &entry) { return *entry.first == marker; });
    if (known != m_known.end())
        return known->second;
    const bool verdict = marker.evaluate(*m_environment);
    if (m_known.size() < limit)
        m_known.emplace_back(&marker, verdict);
    return verdict;
}

} // namespace constrictor
