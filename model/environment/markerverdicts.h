// SPDX-License-Identifier: MIT
#pragma once

#include "pep/marker.h"

#include <utility>
#include <vector>

namespace constrictor {

/// Judges markers without extras. A lock has thousands of lines and a handful of markers, so verdicts are kept.
class MarkerVerdicts
{
public:
    /// @p environment must outlive it, and so must every marker that it is asked about.
    explicit MarkerVerdicts(const pep::MarkerEnvironment &environment)
        : m_environment(&environment)
    {
    }

    [[nodiscard]] bool holds(const pep::Marker &marker);

private:
    const pep::MarkerEnvironment *m_environment;
    std::vector<std::pair<const pep::Marker *, bool>> m_known; ///< the first different ones
};

} // namespace constrictor
