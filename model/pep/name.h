// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace constrictor::pep {

/// Names and normalization specification, "Name format": ASCII letters, digits and inner ".", "_", "-".
[[nodiscard]] bool isValidName(std::string_view name);

/// "Name normalization" (PEP 503): ASCII lower case, each run of "-", "_" and "." becomes one "-". Extras normalize the
/// same way (PEP 685). Takes any text; bytes above 127 stay as they are.
[[nodiscard]] std::string normalizedName(std::string_view name);

/// Whether @p name is valid and its own normalized form.
[[nodiscard]] bool isNormalizedName(std::string_view name);

} // namespace constrictor::pep
