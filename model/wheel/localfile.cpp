// SPDX-License-Identifier: MIT
#include "wheel/localfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace constrictor {

namespace {

Error systemError(int code, const std::string &path)
{
    const ErrorKind kind = code == ENOENT || code == ENOTDIR ? ErrorKind::NotFound
        : code == EACCES || code == EPERM                    ? ErrorKind::PermissionDenied
                                                             : ErrorKind::ReadFailed;
    return Error{kind, path, code, {}};
}

} // namespace

LocalFile::LocalFile(int descriptor, std::uint64_t size, std::string path)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_path(std::move(path))
{
}

LocalFile::LocalFile(LocalFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
    , m_path(std::move(other.m_path))
{
}

LocalFile &LocalFile::operator=(LocalFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    std::swap(m_path, other.m_path);
    return *this;
}

LocalFile::~LocalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<LocalFile> LocalFile::open(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return systemError(errno, path);
    LocalFile file(descriptor, 0, path);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::NotARegularFile, path, 0, {}};
    file.m_size = static_cast<std::uint64_t>(status.st_size);
    return file;
}

Result<std::size_t> LocalFile::readAt(std::uint64_t offset, std::span<char> into) const
{
    std::size_t got = 0;
    while (got < into.size()) {
        const ssize_t count =
            ::pread(m_descriptor, into.data() + got, into.size() - got, static_cast<off_t>(offset + got));
        if (count < 0 && errno != EINTR)
            return systemError(errno, m_path);
        if (count == 0)
            break;
        if (count > 0)
            got += static_cast<std::size_t>(count);
    }
    return got;
}

Result<std::string> readLocalFile(const std::string &path, std::uint64_t limit)
{
    auto file = LocalFile::open(path);
    if (!file.ok())
        return std::move(file).error();
    if (file->size() > limit)
        return Error{ErrorKind::TooLarge, path, 0, std::to_string(limit)};
    std::string text(file->size(), '\0');
    auto got = file->readAt(0, text);
    if (!got.ok())
        return std::move(got).error();
    text.resize(*got);
    return text;
}

} // namespace constrictor
