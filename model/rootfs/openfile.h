// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "rootfs/descriptor.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace constrictor {

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

    /// Reads up to buffer.size() bytes from @p offset; fewer only at the end of the file. Returns -1 on errors, with
    /// errno set: a folder or FIFO cannot be read this way. A device may give any bytes.
    [[nodiscard]] std::ptrdiff_t readAt(std::uint64_t offset, std::span<char> buffer) const;

    /// The whole file. Fails with NotARegularFile, TooLarge over @p limit bytes, ReadFailed; @p path is for the error.
    [[nodiscard]] Result<std::string> readAll(std::uint64_t limit, std::string_view path) const;

private:
    Descriptor m_descriptor;
};

} // namespace constrictor
