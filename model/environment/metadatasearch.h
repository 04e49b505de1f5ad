// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "environment/installedpackage.h"
#include "environment/searchpath.h"
#include "parse/problem.h"
#include "rootfs/root.h"

#include <cstdint>
#include <string>
#include <vector>

namespace constrictor {

/// A dist-info folder, egg-info or egg-link, not yet read.
struct MetadataEntry
{
    std::uint32_t folder = 0; ///< index into MetadataListing::folders
    std::string name; ///< such as numpy-1.26.4.dist-info; with folders where an egg holds it
    PackageFormat format = PackageFormat::DistInfo;
    bool link = false; ///< the entry itself is a symbolic link
};

struct MetadataListing
{
    std::vector<Folder> folders; ///< sys.path with what .pth files add, in its order
    std::vector<MetadataEntry> entries; ///< in the order in which Python would find them: the first of a name counts
    std::vector<std::string> leftovers; ///< paths of "~umpy-1.0.dist-info" and others whose name is none of a package
};

/// Lists the folders of @p path and of their .pth files; lines of those that are code are passed over. @p hostRoot is
/// the root's own path: paths below it are taken as paths inside. Each
/// folder is listed once, and searchFolderLimit of them at most. Fails with Cancelled only.
[[nodiscard]] Result<MetadataListing> findMetadata(const Root &root, const std::string &hostRoot,
                                                   const std::vector<SearchFolder> &path, const StopToken &stop,
                                                   std::vector<FileProblem> &problems);

} // namespace constrictor
