// SPDX-License-Identifier: MIT
#pragma once

#include "base/descriptor.h"
#include "base/randomaccess.h"

#include <string>

namespace constrictor {

/// A regular file of the host, open for reading at any place. Every file that the user or the host's configuration
/// names is read this way: links are followed, nothing is waited for.
class LocalFile final : public RandomAccess
{
public:
    /// Opens @p path without waiting (a FIFO or device is refused). Fails with NotFound, PermissionDenied,
    /// NotARegularFile, LinkLoop or ReadFailed, Error::path being @p path.
    [[nodiscard]] static Result<LocalFile> open(const std::string &path);

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const override;

private:
    LocalFile(Descriptor descriptor, std::string path);

    Descriptor m_descriptor;
    std::uint64_t m_size = 0; ///< when it was opened; 0 of the kernel's made-up files in /proc
    std::string m_path;
};

/// The whole text of a regular file of at most @p limit bytes. Fails as LocalFile::open() does, and with TooLarge.
[[nodiscard]] Result<std::string> readLocalFile(const std::string &path, std::uint64_t limit);

} // namespace constrictor
