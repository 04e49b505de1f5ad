// SPDX-License-Identifier: MIT
#pragma once

#include "base/descriptor.h"
#include "base/progress.h"
#include "base/result.h"
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

    /// Has the kernel refuse devices below this folder, where it can (Linux 5.12 and CAP_SYS_ADMIN, which is to say
    /// where opening one can do most), so that openFile() need not look at every file first: that look costs as much as
    /// opening it. Takes a private mount of the folder, about 0.1 ms; pays from some fifty files on.
    void refuseDevices();

    /// Opens @p relativePath below this folder for reading. No device is ever opened; what else is no regular file
    /// fails with NotARegularFile here or when it is read. The last name may be a link, which is followed inside the
    /// root; the others must be known not to be one.
    [[nodiscard]] Result<OpenFile> openFile(const std::string &relativePath) const;

    /// Whether something is called @p relativePath below this folder. Opens nothing. The last name may be a link, the
    /// others must be known not to be one.
    [[nodiscard]] bool contains(const std::string &relativePath) const;

private:
    const Root *m_root;
    Descriptor m_descriptor;
    Descriptor m_withoutDevices; ///< the same folder through a mount on which devices cannot be opened
    std::string m_path;
};

} // namespace constrictor
