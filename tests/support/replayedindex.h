// SPDX-License-Identifier: MIT
#pragma once

#include "support/scriptedserver.h"

#include <string>

namespace constrictor::test {

/// Lets @p server be the index that a replay recorded (tests/data/README.md): HTML pages at /simple/NAME/ with upload
/// times and without metadata files, and wheels whose METADATA is had by ranges. What nobody asked for when it was
/// recorded is not there. Throws std::runtime_error where @p path is no replay.
void serveReplay(ScriptedServer &server, const std::string &path);

/// A wheel with nothing but METADATA: that of @p name and @p version, with the lines @p more.
[[nodiscard]] std::string bareWheel(const std::string &name, const std::string &version, const std::string &more = {});

} // namespace constrictor::test
