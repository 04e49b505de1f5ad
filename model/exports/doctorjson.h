// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/doctor.h"

#include <QByteArray>

namespace constrictor {

/// constrictor.doctor/1 (resources/schema/doctor.json), sentences in the current language beside their codes.
[[nodiscard]] QByteArray doctorJson(const Scan &scan, const Diagnosis &diagnosis);

} // namespace constrictor
