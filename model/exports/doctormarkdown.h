// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/doctor.h"

#include <QByteArray>

namespace constrictor {

/// The report as Markdown (CommonMark, UTF-8) in the current language: one section per severity, passed checks last.
/// Texts from the environment are escaped, so that they cannot become links, HTML or headings.
[[nodiscard]] QByteArray doctorMarkdown(const Scan &scan, const Diagnosis &diagnosis);

} // namespace constrictor
