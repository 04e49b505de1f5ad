// SPDX-License-Identifier: MIT
#pragma once

#include "environment/settings.h"
#include "parse/problem.h"
#include "rootfs/root.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// Whether a variable of the opened environment may be kept and shown: PIP_*, UV_*, PYTHON*,
/// NVIDIA_*, CUDA_*, *_VERSION, PATH, LD_LIBRARY_PATH, VIRTUAL_ENV, CONDA_PREFIX, HOME.
[[nodiscard]] bool isKeptVariable(std::string_view name);

/// The variables that files of @p root record: Apptainer's /.singularity.d/env/*.sh in their order, then enroot's
/// /etc/environment.
[[nodiscard]] std::vector<RecordedVariable> recordedVariables(const Root &root, std::vector<FileProblem> &problems);

/// Of our own variables those that may be kept, in the order of their names: they are the environment's where that is
/// "/" itself.
[[nodiscard]] std::vector<RecordedVariable> ownVariables();

/// The last one with that name; nullptr where there is none or it was unset.
[[nodiscard]] const RecordedVariable *findVariable(const std::vector<RecordedVariable> &variables,
                                                   std::string_view name);

/// Whether the last that is recorded of that name is that it was unset.
[[nodiscard]] bool isUnset(const std::vector<RecordedVariable> &variables, std::string_view name);

[[nodiscard]] std::optional<std::string> variableValue(const std::vector<RecordedVariable> &variables,
                                                       std::string_view name);

} // namespace constrictor
