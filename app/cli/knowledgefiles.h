// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "console.h"
#include "knowledge/knowledge.h"
#include "options.h"

namespace constrictor::cli {

/// The built-in knowledge and what --knowledge names: files, the *.json of folders, or "none" for nothing built in. A
/// part that does not fit the schema is told on stderr and left out; a file that cannot be read is the error.
[[nodiscard]] Result<Knowledge> readKnowledge(const Options &options, Console &console);

} // namespace constrictor::cli
