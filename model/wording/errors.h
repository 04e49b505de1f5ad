// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QString>

namespace constrictor {

/// What happened and where, and what to do; one sentence each, plain text.
struct ErrorWords
{
    QString title;
    QString advice; ///< may be empty
};

[[nodiscard]] ErrorWords errorWords(const Error &error);

/// What a run does now, with its count where the total is known: "Reading METADATA, 38 of 54".
[[nodiscard]] QString progressWords(const Progress &progress);

} // namespace constrictor
