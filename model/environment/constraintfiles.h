// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "environment/environment.h"
#include "rootfs/root.h"

#include <vector>

namespace constrictor {

/// Reads all constraint files that apply in @p root, in pip's order: those of pip's configuration, those of
/// PIP_CONSTRAINT (which replaces the configuration's), where neither is recorded the usual /etc/pip/constraint.txt;
/// and what they include, each file once. Files that are named and missing are listed with exists = false. What is not
/// read (addresses of the network, more than 1,000 files, 64 MiB or maxConstraintLines in all) is among the problems;
/// an include that leads back is one of its line.
[[nodiscard]] std::vector<ConstraintFile> readConstraintFiles(const Root &root,
                                                              const std::vector<RecordedVariable> &variables,
                                                              const std::vector<PipSetting> &settings,
                                                              std::vector<FileProblem> &problems);

/// The constraint files of the host that the user names, and what they include. Fails where one of these cannot be
/// read.
[[nodiscard]] Result<std::vector<ConstraintFile>>
readGivenConstraintFiles(const Root &host, const std::vector<std::string> &names, std::vector<FileProblem> &problems);

} // namespace constrictor
