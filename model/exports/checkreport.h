// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/scan.h"
#include "environment/violations.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

/// What pip check would tell of an environment.
struct CheckResult
{
    std::vector<Violation> violations;
    std::vector<std::uint32_t> unsupported; ///< see unsupportedWheels()

    [[nodiscard]] bool empty() const { return violations.empty() && unsupported.empty(); }
};

/// constrictor.check/1.
[[nodiscard]] QByteArray checkJson(const Environment &environment, const CheckResult &result);

/// One line each, in pip's own words ("pip check"), which are not translated; empty where there is nothing.
[[nodiscard]] std::string checkLines(const Environment &environment, const CheckResult &result);

} // namespace constrictor
