// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "rootfs/descriptor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace constrictor {

/// A regular file opened for reading.
class OpenFile
{
public:
    /// Takes @p descriptor over if it is a regular file; @p path is the name for errors.
    [[nodiscard]] static Result<OpenFile> adopt(Descriptor descriptor, std::string_view path);

    /// Bytes, when it was opened; the file may have changed since.
    [[nodiscard]] std::uint64_t size() const { return m_size; }

    /// Reads up to buffer.size() bytes from @p offset; fewer only at the end of the file. Returns -1 on errors, with
    /// errno set.
    [[nodiscard]] std::ptrdiff_t readAt(std::uint64_t offset, std::span<char> buffer) const;

    /// The whole file. Fails with TooLarge over @p limit bytes, ReadFailed on errors.
    [[nodiscard]] Result<std::string> readAll(std::uint64_t limit, std::string_view path) const;

private:
    OpenFile(Descriptor descriptor, std::uint64_t size)
        : m_descriptor(std::move(descriptor))
        , m_size(size)
    {
    }

    Descriptor m_descriptor;
    std::uint64_t m_size = 0;
};

} // namespace constrictor
