// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace constrictor::test {

/// A ustar archive of regular files, as text.
[[nodiscard]] std::string tarBytes(const std::vector<std::pair<std::string, std::string>> &files);

/// @p content as a gzip stream.
[[nodiscard]] std::string gzipped(const std::string &content);

} // namespace constrictor::test
