// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/requestfile.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace constrictor {

/// constrictor.error/1. @p kind is a stable word, @p message what happened, @p advice what to do; line and column are
/// null where not known.
[[nodiscard]] QByteArray errorJson(const QString &kind, const QString &message, const QString &advice,
                                   const QString &file = {});

[[nodiscard]] QByteArray errorJson(const Error &error);

/// At least one problem. The message is about all of them, a line each; file, line and column are the first one's.
[[nodiscard]] QByteArray errorJson(const std::vector<RequestProblem> &problems);

} // namespace constrictor
