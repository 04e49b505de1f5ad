// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "parse/problem.h"

#include <string>
#include <vector>

namespace constrictor {

/// What could not be read, as a problem of an environment that is there nevertheless.
[[nodiscard]] FileProblem fileProblem(const Error &error);

/// Adds @p error unless it only says that there is no such file.
void reportUnlessMissing(const Error &error, std::vector<FileProblem> &problems);

/// Adds the problems of a text that was read from @p path.
void reportTextProblems(const std::string &path, const std::vector<TextProblem> &found,
                        std::vector<FileProblem> &problems);

} // namespace constrictor
