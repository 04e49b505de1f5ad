// SPDX-License-Identifier: MIT
#pragma once

#include "environment/environment.h"
#include "rootfs/root.h"

#include <string>
#include <vector>

namespace constrictor {

/// Reads all constraint files that apply in @p root, in pip's order: those of pip's configuration, those of
/// PIP_CONSTRAINT (which replaces the configuration's), where neither is recorded the usual /etc/pip/constraint.txt;
/// and what they include, each file once. Files that are named and missing are listed with exists = false.
[[nodiscard]] std::vector<ConstraintFile> readConstraintFiles(const Root &root,
                                                              const std::vector<RecordedVariable> &variables,
                                                              const std::vector<PipSetting> &settings,
                                                              std::vector<FileProblem> &problems);

} // namespace constrictor
