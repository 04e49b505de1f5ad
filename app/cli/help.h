// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include <QString>

namespace constrictor::cli {

/// What `constrictor-cli --help` says: all commands and the options that each takes.
[[nodiscard]] QString generalHelp();

/// What `constrictor-cli COMMAND --help` says, with examples.
[[nodiscard]] QString helpOf(const Command &command);

} // namespace constrictor::cli
