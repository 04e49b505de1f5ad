// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QStringList>

namespace constrictor {

/// The ways in which a plan can end besides "solved", such as "impossible". For pictures.
[[nodiscard]] QStringList planExampleNames();

/// How @p solved, the answer of a plan that needs lock edits, would look if it had ended that way.
[[nodiscard]] Answer planExample(const Answer &solved, const QString &name);

} // namespace constrictor
