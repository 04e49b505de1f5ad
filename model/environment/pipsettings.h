// SPDX-License-Identifier: MIT
#pragma once

#include "environment/interpreter.h"
#include "environment/settings.h"
#include "parse/pipconfig.h"
#include "parse/problem.h"
#include "rootfs/root.h"

#include <string_view>
#include <vector>

namespace constrictor {

/// The settings of pip's configuration files of @p root, weakest first: /etc/xdg/pip/pip.conf, /etc/pip.conf, the
/// user's, that of the interpreter's prefix, and the one that PIP_CONFIG_FILE names.
[[nodiscard]] std::vector<PipSetting> readPipSettings(const Root &root, const Interpreter &interpreter,
                                                      const std::vector<RecordedVariable> &variables,
                                                      std::vector<FileProblem> &problems);

/// What counts of one of pip's options in there: a recorded variable before the @p settings of its files.
[[nodiscard]] PipValue recordedPipValue(const std::vector<PipSetting> &settings,
                                        const std::vector<RecordedVariable> &variables, std::string_view key);

} // namespace constrictor
