// SPDX-License-Identifier: MIT
#pragma once

#include "base/randomaccess.h"

#include <string>

namespace constrictor {

/// A regular file of the host, open for reading at any place.
class LocalFile final : public RandomAccess
{
public:
    /// Opens @p path without waiting (a FIFO or device is refused). Fails with NotFound, PermissionDenied,
    /// NotARegularFile or ReadFailed, Error::path being @p path.
    [[nodiscard]] static Result<LocalFile> open(const std::string &path);

    LocalFile(LocalFile &&other) noexcept;
    LocalFile &operator=(LocalFile &&other) noexcept;
    LocalFile(const LocalFile &) = delete;
    LocalFile &operator=(const LocalFile &) = delete;
    ~LocalFile() override;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const override;

private:
    LocalFile(int descriptor, std::uint64_t size, std::string path);

    int m_descriptor = -1;
    std::uint64_t m_size = 0; ///< when it was opened
    std::string m_path;
};

/// The whole text of a regular file of at most @p limit bytes. Fails as LocalFile::open() does, and with TooLarge.
[[nodiscard]] Result<std::string> readLocalFile(const std::string &path, std::uint64_t limit);

} // namespace constrictor
