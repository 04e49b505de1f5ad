// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constrictor::pep {

/// The values that markers are judged against (dependency specifiers specification, "Environment markers"): those of
/// the environment that was opened, never of the machine that this program runs on. Empty where not known.
struct MarkerEnvironment
{
    std::string implementationName; ///< sys.implementation.name, "cpython"
    std::string implementationVersion; ///< "3.12.3"
    std::string osName; ///< "posix"
    std::string platformMachine; ///< "x86_64"
    std::string platformRelease; ///< of the kernel, "6.1.0-13-amd64"
    std::string platformSystem; ///< "Linux"
    std::string platformVersion; ///< "#1 SMP ..."
    std::string pythonFullVersion; ///< "3.12.3"
    std::string platformPythonImplementation; ///< "CPython"
    std::string pythonVersion; ///< "3.12"
    std::string sysPlatform; ///< "linux"
    std::vector<std::string> extras; ///< for `"x" in extras` of lock files (PEP 751), in any spelling
    std::vector<std::string> dependencyGroups; ///< for `"x" in dependency_groups`, in any spelling

    friend bool operator==(const MarkerEnvironment &, const MarkerEnvironment &) = default;
};

/// The environment of CPython on Linux. @p pythonFullVersion such as "3.12.3" (or "3.12"), @p machine such as "x86_64";
/// release and version of the kernel stay empty, as an image at rest has none.
[[nodiscard]] MarkerEnvironment cpythonOnLinux(std::string_view pythonFullVersion, std::string_view machine);

} // namespace constrictor::pep
