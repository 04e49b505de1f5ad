// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace constrictor {

/// Texts by key in a folder, shared by any number of processes. An entry appears whole or not at all, and carries a
/// checksum: what a crash or a full disk leaves behind is never taken for an entry. A cache that cannot be written does
/// nothing.
class DiskCache
{
public:
    /// Nothing is made on disk before the first entry.
    explicit DiskCache(std::string folder, std::uint64_t limit = defaultLimit);
    DiskCache(const DiskCache &) = delete;
    DiskCache &operator=(const DiskCache &) = delete;
    /// Once a day, the oldest entries go until the rest is below the limit.
    ~DiskCache();

    struct Entry
    {
        std::string note; ///< one line, the caller's own
        std::string content;
    };

    [[nodiscard]] std::optional<Entry> find(std::string_view key) const;
    void store(std::string_view key, const Entry &entry);

    /// Removes the oldest entries until all together have at most @p limit bytes.
    void trim(std::uint64_t limit) const;
    /// Removes everything, or stops at what cannot be removed and says why.
    [[nodiscard]] std::error_code clear() const;

    /// $XDG_CACHE_HOME/constrictor/index, or ~/.cache/constrictor/index (XDG base directory specification).
    [[nodiscard]] static std::string usualFolder();

    static constexpr std::uint64_t defaultLimit = 1'073'741'824;

private:
    [[nodiscard]] std::string pathOf(std::string_view key) const;

    std::string m_folder;
    std::uint64_t m_limit;
    bool m_wrote = false;
};

} // namespace constrictor
