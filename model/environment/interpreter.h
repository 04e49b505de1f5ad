// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace constrictor {

/// A Python installation found in the root. Paths are absolute as seen inside the root.
struct Interpreter
{
    std::string path; ///< such as /usr/bin/python3.12; empty where only the library folder tells
    std::string version; ///< "3.12.3" where a file tells, else "3.12"
    std::vector<std::string> siteFolders; ///< in the order of sys.path, existing ones only
    bool virtualEnvironment = false; ///< has a pyvenv.cfg

    friend bool operator==(const Interpreter &, const Interpreter &) = default;
};

} // namespace constrictor
