// SPDX-License-Identifier: MIT
#pragma once

#include "plan/piprules.h"

#include <QString>

#include <optional>

namespace constrictor {

/// Why a request cannot be read, in the language of now, and what was probably meant.
struct RequestFault
{
    QString sentence;
    QString suggestion; ///< can be read; empty: there is none

    friend bool operator==(const RequestFault &, const RequestFault &) = default;
};

/// None where @p text is a requirement that the pip of those rules reads.
[[nodiscard]] std::optional<RequestFault> requestFault(const QString &text, const PipRules &rules);

} // namespace constrictor
