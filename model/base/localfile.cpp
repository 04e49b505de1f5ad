// SPDX-License-Identifier: MIT
#include "base/localfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace constrictor {

namespace {

Error openError(int number, const std::string &path)
{
    Error error = systemError(number, path);
    if (number == ENOTDIR) // "a.txt/b": a file was meant, and there is none
        error.kind = ErrorKind::NotFound;
    return error;
}

} // namespace

LocalFile::LocalFile(Descriptor descriptor, std::string path)
    : m_descriptor(std::move(descriptor))
    , m_path(std::move(path))
{
}

Result<LocalFile> LocalFile::open(const std::string &path)
{
    LocalFile file(Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)), path);
    if (!file.m_descriptor.valid())
        return openError(errno, path);
    struct stat status = {};
    if (::fstat(file.m_descriptor.get(), &status) != 0)
        return systemError(errno, path);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::NotARegularFile, path, 0, {}};
    file.m_size = static_cast<std::uint64_t>(status.st_size);
    return Result<LocalFile>(std::move(file));
}

Result<std::size_t> LocalFile::readAt(std::uint64_t offset, std::span<char> into) const
{
    std::size_t got = 0;
    while (got < into.size()) {
        const ssize_t count =
            ::pread(m_descriptor.get(), into.data() + got, into.size() - got, static_cast<off_t>(offset + got));
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
    constexpr std::uint64_t largestMadeUp = 65'536; // files in /proc have size 0 and content nevertheless
    const Result<LocalFile> file = LocalFile::open(path);
    if (!file)
        return file.error();
    if (file->size() > limit)
        return Error{ErrorKind::TooLarge, path, 0, std::to_string(limit)};
    std::string text(file->size() > 0 ? file->size() : std::min(limit, largestMadeUp), '\0');
    const Result<std::size_t> got = file->readAt(0, text);
    if (!got)
        return got.error();
    text.resize(*got);
    return text;
}

} // namespace constrictor
