// SPDX-License-Identifier: MIT
#include "rootfs/openfile.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace constrictor {

Result<OpenFile> OpenFile::adopt(Descriptor descriptor, std::string_view path)
{
    struct stat status = {};
    if (::fstat(descriptor.get(), &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error{.kind = ErrorKind::NotARegularFile, .path = std::string(path), .detail = {}};
    return OpenFile(std::move(descriptor), static_cast<std::uint64_t>(status.st_size));
}

std::ptrdiff_t OpenFile::readAt(std::uint64_t offset, std::span<char> buffer) const
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t count =
            ::pread(m_descriptor.get(), buffer.data() + done, buffer.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
        if (offset + done >= m_size) // spares the call that would only say "end of file"
            break;
    }
    return static_cast<std::ptrdiff_t>(done);
}

Result<std::string> OpenFile::readAll(std::uint64_t limit, std::string_view path) const
{
    if (m_size > limit)
        return Error{.kind = ErrorKind::TooLarge, .path = std::string(path), .detail = std::to_string(limit)};
    // /proc and other made-up files have size 0 and content nevertheless
    std::string text(m_size > 0 ? m_size : std::min<std::uint64_t>(limit, 65536), '\0');
    const std::ptrdiff_t count = readAt(0, text);
    if (count < 0)
        return systemError(errno, path);
    text.resize(static_cast<std::size_t>(count));
    return text;
}

} // namespace constrictor
