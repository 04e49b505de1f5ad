// SPDX-License-Identifier: MIT
#include "rootfs/folder.h"

#include "rootfs/root.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <linux/mount.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace constrictor {

namespace {

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

/// A stream of its own: reading it does not move the descriptor's position.
Directory openStream(int folder)
{
    const int copy = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *directory = copy < 0 ? nullptr : ::fdopendir(copy);
    if (directory == nullptr && copy >= 0)
        ::close(copy);
    return Directory(directory);
}

EntryKind kindByStatus(int folder, const char *name)
{
    struct stat status = {};
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return EntryKind::Other;
    if (S_ISREG(status.st_mode))
        return EntryKind::File;
    if (S_ISDIR(status.st_mode))
        return EntryKind::Folder;
    return S_ISLNK(status.st_mode) ? EntryKind::Link : EntryKind::Other;
}

EntryKind kindOf(int folder, const dirent &entry)
{
    switch (entry.d_type) {
    case DT_REG:
        return EntryKind::File;
    case DT_DIR:
        return EntryKind::Folder;
    case DT_LNK:
        return EntryKind::Link;
    case DT_UNKNOWN: // some file systems do not tell
        return kindByStatus(folder, entry.d_name);
    default:
        return EntryKind::Other;
    }
}

bool isDot(std::string_view name)
{
    return name == "." || name == "..";
}

/// The tree at @p folder as a mount of its own with "nodev", in nobody's sight but ours.
Descriptor mountWithoutDevices(int folder)
{
    Descriptor tree(static_cast<int>(
        ::syscall(SYS_open_tree, folder, "", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_EMPTY_PATH | AT_RECURSIVE)));
    mount_attr attributes = {};
    attributes.attr_set = MOUNT_ATTR_NODEV;
    const bool set = tree.valid()
        && ::syscall(SYS_mount_setattr, tree.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes, sizeof attributes)
            == 0;
    return set ? std::move(tree) : Descriptor();
}

/// Opens what lies below @p folder unless a link is on the way; -1 and errno then.
Descriptor openWithoutLinks(int folder, const std::string &relativePath)
{
    open_how how = {};
    how.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    return Descriptor(static_cast<int>(::syscall(SYS_openat2, folder, relativePath.c_str(), &how, sizeof how)));
}

} // namespace

Result<std::size_t> Folder::visit(std::size_t limit, const StopToken &stop,
                                  const std::function<void(const FolderEntry &)> &visitor) const
{
    const Directory directory = openStream(m_descriptor.get());
    if (!directory)
        return systemError(errno, m_path);
    std::size_t count = 0;
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(directory.get()); // NOLINT(concurrency-mt-unsafe): a stream of our own
        if (entry == nullptr)
            break;
        if (isDot(entry->d_name))
            continue;
        if (++count > limit)
            return Error{.kind = ErrorKind::TooLarge, .path = m_path, .detail = std::to_string(limit)};
        if (count % 1024 == 0 && stop.stop_requested())
            return Error{.kind = ErrorKind::Cancelled, .path = m_path, .detail = {}};
        visitor({entry->d_name, kindOf(m_descriptor.get(), *entry)});
    }
    if (errno != 0)
        return systemError(errno, m_path);
    return count;
}

void Folder::refuseDevices()
{
    if (m_root->resolution() == Resolution::Kernel)
        m_withoutDevices = mountWithoutDevices(m_descriptor.get());
}

Result<OpenFile> Folder::openFile(const std::string &relativePath) const
{
    if (m_withoutDevices.valid()) {
        Descriptor descriptor = openWithoutLinks(m_withoutDevices.get(), relativePath);
        if (descriptor.valid())
            return OpenFile(std::move(descriptor));
        if (errno == ENOENT)
            return systemError(errno, m_path + "/" + relativePath);
    }
    struct stat status = {};
    if (::fstatat(m_descriptor.get(), relativePath.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return systemError(errno, m_path + "/" + relativePath);
    if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode)) // opening a device can already do something
        return Error{.kind = ErrorKind::NotARegularFile, .path = m_path + "/" + relativePath, .detail = {}};
    if (S_ISREG(status.st_mode) && m_root->resolution() == Resolution::Kernel) {
        Descriptor descriptor = openWithoutLinks(m_descriptor.get(), relativePath);
        if (descriptor.valid())
            return OpenFile(std::move(descriptor));
        if (errno == ENOENT || errno == EACCES)
            return systemError(errno, m_path + "/" + relativePath);
    }
    return m_root->openFile(m_path + "/" + relativePath);
}

bool Folder::contains(const std::string &relativePath) const
{
    return ::faccessat(m_descriptor.get(), relativePath.c_str(), F_OK, AT_SYMLINK_NOFOLLOW | AT_EACCESS) == 0;
}

} // namespace constrictor
