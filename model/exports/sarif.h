// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/doctor.h"

#include <QByteArray>
#include <QString>

namespace constrictor {

/// SARIF 2.1.0: every rule with its documentation, one result per case, passed checks as kind "pass". Paths are
/// relative to the root of the environment (uriBaseId ROOT). @p version is the program's.
[[nodiscard]] QByteArray doctorSarif(const Diagnosis &diagnosis, const QString &version);

} // namespace constrictor
