// SPDX-License-Identifier: MIT
#include "rootfs/openfile.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace constrictor {

bool OpenFile::isRegular() const
{
    struct stat status = {};
    return ::fstat(m_descriptor.get(), &status) == 0 && S_ISREG(status.st_mode);
}

std::optional<FileIdentity> OpenFile::identity() const
{
    struct stat status = {};
    if (::fstat(m_descriptor.get(), &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

std::ptrdiff_t OpenFile::readAt(std::uint64_t offset, std::span<char> buffer) const
{
    for (;;) {
        const ssize_t count = ::pread(m_descriptor.get(), buffer.data(), buffer.size(), static_cast<off_t>(offset));
        if (count >= 0 || errno != EINTR)
            return count; // of a regular file, less than was asked for is the end
    }
}

Result<std::string> OpenFile::readAll(std::uint64_t limit, std::string_view path) const
{
    struct stat status = {};
    if (::fstat(m_descriptor.get(), &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error{.kind = ErrorKind::NotARegularFile, .path = std::string(path), .detail = {}};
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > limit)
        return Error{.kind = ErrorKind::TooLarge, .path = std::string(path), .detail = std::to_string(limit)};
    // /proc and other made-up files have size 0 and content nevertheless
    std::string text(size > 0 ? size : std::min<std::uint64_t>(limit, 65536), '\0');
    const std::ptrdiff_t count = readAt(0, text);
    if (count < 0)
        return systemError(errno, path);
    text.resize(static_cast<std::size_t>(count));
    return text;
}

} // namespace constrictor
