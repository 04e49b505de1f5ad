// SPDX-License-Identifier: MIT
#pragma once

#include "environment/interpreter.h"
#include "pep/markerenvironment.h"
#include "rootfs/root.h"

#include <string>

namespace constrictor {

/// The machine that @p root was built for, as uname -m says it: from the interpreter's ELF header, else from the
/// dynamic loader's name. "x86_64" where nothing tells.
[[nodiscard]] std::string machineOf(const Root &root, const Interpreter &interpreter);

/// The values that markers of packages of @p interpreter are judged against.
[[nodiscard]] pep::MarkerEnvironment targetMarkers(const Root &root, const Interpreter &interpreter);

} // namespace constrictor
