// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace constrictor {

// What the readers of both kinds of project pages share.

/// Whether @p name can be the name of one file: not empty, no slash, no NUL, not "." or "..".
[[nodiscard]] bool isFileName(std::string_view name);

/// Whether a page of the API version @p version, such as "1.1", is understood: major version 1 (PEP 629).
[[nodiscard]] bool isPageVersionRead(std::string_view version);

} // namespace constrictor
