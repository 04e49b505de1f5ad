// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"

#include <utility>
#include <vector>

namespace constrictor {

/// Collects the cases of one finding: counts all of them, keeps the first Finding::maxDetails.
class Cases
{
public:
    Cases(std::string_view code, Severity severity)
    {
        m_finding.message.code = code;
        m_finding.severity = severity;
        m_finding.count = 0;
    }

    /// @p make returns the Detail; it is only called while details are kept, so that the rest costs a count.
    template<typename Make>
    void add(Make make)
    {
        if (m_finding.count++ < Finding::maxDetails)
            m_finding.details.push_back(make());
    }

    /// The finding, or none where there was no case.
    [[nodiscard]] std::vector<Finding> findings(std::vector<std::string> arguments = {}) &&
    {
        if (m_finding.count == 0)
            return {};
        m_finding.message.arguments = std::move(arguments);
        std::vector<Finding> result;
        result.push_back(std::move(m_finding));
        return result;
    }

private:
    Finding m_finding;
};

} // namespace constrictor
