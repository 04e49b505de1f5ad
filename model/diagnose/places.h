// SPDX-License-Identifier: MIT
#pragma once

#include "diagnose/finding.h"
#include "environment/environment.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace constrictor {

/// The file that holds the requirements of @p package: METADATA, requires.txt, or the distutils file itself. The source
/// of a listed package is the list.
[[nodiscard]] std::string requirementsFile(const InstalledPackage &package);

/// Where requirement @p index of @p package stands.
[[nodiscard]] Evidence requirementPlace(const InstalledPackage &package, std::size_t index);

/// Where the line of @p lock stands.
[[nodiscard]] Evidence lockPlace(const Environment &environment, Lock lock);

/// Requirement @p index without its marker: "numpy>=2 ; python_version >= '3.9'" is "numpy>=2".
[[nodiscard]] std::string_view requirementText(const InstalledPackage &package, std::size_t index);

/// "numpy 1.26.4".
[[nodiscard]] std::string nameAndVersion(const InstalledPackage &package);

/// The folder above @p path, without "/" at its end.
[[nodiscard]] std::string_view parentFolder(std::string_view path);

/// Whether @p path lies in a folder of metadata: a *.dist-info, *.egg-info or EGG-INFO.
[[nodiscard]] bool isMetadataFile(std::string_view path);

} // namespace constrictor
