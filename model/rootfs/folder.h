// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "rootfs/descriptor.h"
#include "rootfs/openfile.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace constrictor {

class Root;

enum class EntryKind : std::uint8_t { File, Folder, Link, Other };

struct FolderEntry
{
    std::string_view name; ///< valid during the visit only
    EntryKind kind = EntryKind::Other;
};

/// An open folder of a Root, which must outlive it.
class Folder
{
public:
    Folder(const Root &root, Descriptor descriptor, std::string path)
        : m_root(&root)
        , m_descriptor(std::move(descriptor))
        , m_path(std::move(path))
    {
    }

    /// Absolute inside the root, as it was opened.
    [[nodiscard]] const std::string &path() const { return m_path; }

    /// Calls @p visitor for each entry but "." and "..", in the order of the file system (which is Python's order).
    /// Returns the number of entries; fails with TooLarge after @p limit entries, Cancelled, ReadFailed.
    [[nodiscard]] Result<std::size_t> visit(std::size_t limit, const StopToken &stop,
                                            const std::function<void(const FolderEntry &)> &visitor) const;

    /// Opens @p relativePath below this folder for reading; what is no regular file is not opened: NotARegularFile. The
    /// last name may be a link, which is followed inside the root; the others must be known not to be one.
    [[nodiscard]] Result<OpenFile> openFile(const std::string &relativePath) const;

    /// Whether something is called @p relativePath below this folder. Opens nothing. The last name may be a link, the
    /// others must be known not to be one.
    [[nodiscard]] bool contains(const std::string &relativePath) const;

private:
    const Root *m_root;
    Descriptor m_descriptor;
    std::string m_path;
};

} // namespace constrictor
