// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

/// How an installation lays out its library, which decides sys.path.
enum class PythonLayout : std::uint8_t {
    Debian, ///< the distribution's own: dist-packages in /usr/local/lib and /usr/lib/python3
    Prefix, ///< built from source, conda, pyenv: PREFIX/lib/pythonX.Y/site-packages
    VirtualEnvironment, ///< has a pyvenv.cfg (PEP 405)
};

/// A Python installation found in the root. Paths are absolute as seen inside the root.
struct Interpreter
{
    std::string path; ///< such as /usr/bin/python3.12; empty where only the library folder tells
    std::string prefix; ///< such as /usr; empty for the root itself
    std::string version; ///< "3.12.3" where a file tells, else "3.12"
    PythonLayout layout = PythonLayout::Prefix;
    std::vector<std::string> siteFolders; ///< in the order of sys.path, existing ones only

    friend bool operator==(const Interpreter &, const Interpreter &) = default;
};

/// "3.12" of "3.12.3".
[[nodiscard]] std::string minorVersion(const Interpreter &interpreter);

} // namespace constrictor
