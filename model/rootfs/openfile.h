// SPDX-License-Identifier: MIT
#pragma once

#include "base/descriptor.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace constrictor {

/// What tells one file from another, whatever its names are.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// A file opened for reading. Whether it is a regular one is asked only where that matters: an environment has ten
/// thousand of them, and a question costs half as much as a read.
class OpenFile
{
public:
    explicit OpenFile(Descriptor descriptor)
        : m_descriptor(std::move(descriptor))
    {
    }

    [[nodiscard]] bool isRegular() const;
    /// None where the operating system does not tell.
    [[nodiscard]] std::optional<FileIdentity> identity() const;

    /// Reads up to buffer.size() bytes from @p offset; fewer only at the end of the file. Returns -1 on errors, with
    /// errno set: a folder or FIFO cannot be read this way. A device may give any bytes.
    [[nodiscard]] std::ptrdiff_t readAt(std::uint64_t offset, std::span<char> buffer) const;

    /// The whole file. Fails with NotARegularFile, TooLarge over @p limit bytes, ReadFailed; @p path is for the error.
    [[nodiscard]] Result<std::string> readAll(std::uint64_t limit, std::string_view path) const;

private:
    Descriptor m_descriptor;
};

} // namespace constrictor
