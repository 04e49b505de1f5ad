// SPDX-License-Identifier: MIT
#include "rootfs/root.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace constrictor {

namespace {

// O_NONBLOCK: opening a FIFO must not wait for a writer. O_NOCTTY: a terminal must not become ours.
constexpr int readFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

int openInRoot(int root, const std::string &relativePath, int flags)
{
    open_how how = {};
    how.flags = static_cast<decltype(how.flags)>(flags);
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    for (;;) {
        const long fd = ::syscall(SYS_openat2, root, relativePath.c_str(), &how, sizeof how);
        if (fd < 0 && (errno == EINTR || errno == EAGAIN)) // EAGAIN: something was renamed meanwhile
            continue;
        return static_cast<int>(fd);
    }
}

bool kernelResolves(int root)
{
    const Descriptor probe(openInRoot(root, ".", O_PATH | O_CLOEXEC));
    return probe.valid();
}

std::string relative(std::string_view path)
{
    const std::size_t start = path.find_first_not_of('/');
    return start == std::string_view::npos ? "." : std::string(path.substr(start));
}

EntryKind entryKind(unsigned mode)
{
    if (S_ISREG(mode))
        return EntryKind::File;
    if (S_ISDIR(mode))
        return EntryKind::Folder;
    return S_ISLNK(mode) ? EntryKind::Link : EntryKind::Other;
}

Error notRegular(std::string_view path)
{
    return Error{.kind = ErrorKind::NotARegularFile, .path = std::string(path), .detail = {}};
}

} // namespace

Result<Root> Root::open(const std::string &folder, std::optional<Resolution> resolution)
{
    Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.valid())
        return systemError(errno, folder);
    if (!resolution)
        resolution = kernelResolves(descriptor.get()) ? Resolution::Kernel : Resolution::Walk;
    return Root(std::move(descriptor), *resolution);
}

Result<Descriptor> Root::openAt(std::string_view path, int flags) const
{
    if (path.find('\0') != std::string_view::npos)
        return systemError(ENOENT, path);
    Descriptor descriptor;
    if (m_resolution == Resolution::Kernel) {
        descriptor = Descriptor(openInRoot(m_descriptor.get(), relative(path), flags));
    } else {
        const Result<Place> place = walkPath(m_descriptor.get(), path, LastLink::Follow);
        if (!place)
            return place.error();
        descriptor = Descriptor(::openat(place->folder.get(), place->name.c_str(), flags | O_NOFOLLOW));
    }
    if (!descriptor.valid())
        return systemError(errno, path);
    return descriptor;
}

Result<OpenFile> Root::openFile(std::string_view path) const
{
    const std::optional<EntryKind> kind = kindOf(path); // opening a device can already do something
    if (kind && *kind != EntryKind::File)
        return notRegular(path);
    Result<Descriptor> descriptor = openAt(path, readFlags);
    if (!descriptor)
        return descriptor.error();
    return OpenFile(*std::move(descriptor));
}

Result<Folder> Root::openFolder(std::string_view path) const
{
    Result<Descriptor> descriptor = openAt(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!descriptor)
        return descriptor.error();
    return Folder(*this, *std::move(descriptor), std::string(path));
}

Result<std::string> Root::readFile(std::string_view path, std::uint64_t limit) const
{
    const Result<OpenFile> file = openFile(path);
    if (!file)
        return file.error();
    return file->readAll(limit, path);
}

Result<EntryKind> Root::lookUp(std::string_view path) const
{
    const Result<Descriptor> descriptor = openAt(path, O_PATH | O_CLOEXEC);
    if (!descriptor)
        return descriptor.error();
    struct stat status = {};
    if (::fstat(descriptor->get(), &status) != 0)
        return systemError(errno, path);
    return entryKind(status.st_mode);
}

std::optional<EntryKind> Root::kindOf(std::string_view path) const
{
    const Result<EntryKind> kind = lookUp(path);
    return kind ? std::optional(*kind) : std::nullopt;
}

Result<std::string> Root::realPath(std::string_view path) const
{
    Result<Place> place = walkPath(m_descriptor.get(), path, LastLink::Follow);
    if (!place)
        return place.error();
    return std::move(place->path);
}

Result<std::string> Root::linkTarget(std::string_view path) const
{
    const Result<Place> place = walkPath(m_descriptor.get(), path, LastLink::Keep);
    if (!place)
        return place.error();
    std::string target(PATH_MAX, '\0');
    const ssize_t length = ::readlinkat(place->folder.get(), place->name.c_str(), target.data(), target.size());
    if (length < 0)
        return systemError(errno, path);
    target.resize(static_cast<std::size_t>(length));
    return target;
}

} // namespace constrictor
