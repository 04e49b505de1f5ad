// SPDX-License-Identifier: MIT
#include "base/descriptor.h"

#include <cerrno>
#include <unistd.h>

namespace constrictor {

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

namespace {

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOENT:
        return ErrorKind::NotFound;
    case ENOTDIR:
        return ErrorKind::NotADirectory;
    case EISDIR:
    case ESPIPE:
    case ENXIO: // a socket, or a device without a driver
    case ENODEV:
        return ErrorKind::NotARegularFile;
    case EACCES:
    case EPERM:
        return ErrorKind::PermissionDenied;
    case ELOOP:
        return ErrorKind::LinkLoop;
    case EXDEV: // openat2: the path would leave the root
        return ErrorKind::OutsideRoot;
    default:
        return ErrorKind::ReadFailed;
    }
}

} // namespace

Error systemError(int number, std::string_view path)
{
    return Error{.kind = kindOf(number), .path = std::string(path), .systemError = number, .detail = {}};
}

} // namespace constrictor
