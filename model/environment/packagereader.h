// SPDX-License-Identifier: MIT
#pragma once

#include "environment/installedpackage.h"
#include "environment/metadatasearch.h"
#include "parse/problem.h"
#include "rootfs/root.h"

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

/// How much of each package is read.
enum class ReadingDepth : std::uint8_t {
    Requirements, ///< the headers of METADATA that decide something: what pip check needs
    Diagnosis, ///< also whether WHEEL is there, and of those that are wanted from a URL where they came from
    Everything, ///< also where each came from, its summary and its license
};

/// What of a package is read besides METADATA.
struct PackageScope
{
    ReadingDepth depth = ReadingDepth::Everything;
    bool wheel = true; ///< what WHEEL says of its platform
};

/// Reads the metadata of @p entry of @p folder: PKG-INFO or METADATA up to the end of the headers, requires.txt. What
/// cannot be read is reported; name and version then come from the entry's name. @p buffer is scratch space.
[[nodiscard]] InstalledPackage readPackage(const Root &root, const Folder &folder, const MetadataEntry &entry,
                                           PackageScope scope, std::string &buffer, std::vector<FileProblem> &problems);

} // namespace constrictor
