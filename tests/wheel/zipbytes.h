// SPDX-License-Identifier: MIT
#pragma once

#include "base/randomaccess.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace constrictor::test {

/// One stored entry of a zip archive that a test makes.
struct StoredEntry
{
    std::string name;
    std::string content;
};

/// What is unusual about the archive.
struct ZipOddity
{
    std::string prefix; ///< bytes before the archive
    std::string comment;
    bool zip64 = false; ///< zip64 end record, and 64-bit values for every entry
};

/// The bytes of an archive with stored entries.
[[nodiscard]] std::string zipBytes(const std::vector<StoredEntry> &entries, const ZipOddity &oddity = {});

/// Bytes in memory; of them only those from @p known on, as of a remote file whose end was fetched.
class Bytes final : public RandomAccess
{
public:
    explicit Bytes(std::string bytes, std::size_t known = 0)
        : m_bytes(std::move(bytes))
        , m_known(known)
    {
    }

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const override
    {
        if (offset >= m_bytes.size())
            return std::size_t(0);
        if (offset < m_known)
            return Error{ErrorKind::ReadFailed, {}, 0, "not known"};
        const std::size_t count = std::min<std::size_t>(into.size(), m_bytes.size() - offset);
        std::copy_n(m_bytes.data() + offset, count, into.data());
        return count;
    }

private:
    std::string m_bytes;
    std::size_t m_known;
};

} // namespace constrictor::test
