// SPDX-License-Identifier: MIT
#pragma once

#include "environment/interpreter.h"
#include "environment/settings.h"
#include "parse/problem.h"
#include "rootfs/root.h"

#include <cstddef>
#include <string>
#include <vector>

namespace constrictor {

/// A folder of sys.path.
struct SearchFolder
{
    std::string path; ///< absolute inside the root
    std::string realPath; ///< the same with all links followed
    bool readsPathFiles = false; ///< site.py looks for .pth files in it
};

/// So many folders are searched at most: each stays open while packages are read, and a process may have 1,024 open
/// files. Real environments have some ten, those with an egg for each package some hundred.
inline constexpr std::size_t searchFolderLimit = 400;

/// Where @p interpreter looks for packages, in its order (site.py, and Debian's changes to it): PYTHONPATH, the user's
/// site folder, then the installation's. Existing folders only, each once even where a link leads to it twice; those
/// that may not be entered are reported, and a virtual environment that uses packages from outside the root.
[[nodiscard]] std::vector<SearchFolder> searchPath(const Root &root, const Interpreter &interpreter,
                                                   const std::vector<RecordedVariable> &variables,
                                                   std::vector<FileProblem> &problems);

} // namespace constrictor
