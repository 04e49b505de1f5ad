// SPDX-License-Identifier: MIT
#pragma once

#include "environment/interpreter.h"
#include "environment/settings.h"
#include "parse/problem.h"
#include "rootfs/root.h"

#include <string>
#include <vector>

namespace constrictor {

/// The settings of pip's configuration files of @p root, weakest first: /etc/xdg/pip/pip.conf, /etc/pip.conf, the
/// user's, that of the interpreter's prefix, and the one that PIP_CONFIG_FILE names (pip, _internal/configuration.py).
[[nodiscard]] std::vector<PipSetting> readPipSettings(const Root &root, const Interpreter &interpreter,
                                                      const std::vector<RecordedVariable> &variables,
                                                      std::vector<FileProblem> &problems);

/// The one that counts for `pip install`: of its own section before that of [global], the strongest file; or nullptr.
[[nodiscard]] const PipSetting *effectiveSetting(const std::vector<PipSetting> &settings, std::string_view key);

} // namespace constrictor
