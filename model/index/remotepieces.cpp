// SPDX-License-Identifier: MIT
#include "index/remotepieces.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace constrictor {

namespace {

bool takeNumber(std::string_view &text, std::uint64_t &number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return read.ec == std::errc();
}

bool take(std::string_view &text, std::string_view expected)
{
    if (!text.starts_with(expected))
        return false;
    text.remove_prefix(expected.size());
    return true;
}

} // namespace

void RemotePieces::add(std::uint64_t offset, std::string bytes)
{
    m_missing.reset();
    m_pieces.insert_or_assign(offset, std::move(bytes));
}

Result<std::size_t> RemotePieces::readAt(std::uint64_t offset, std::span<char> into) const
{
    if (offset >= m_size || into.empty())
        return std::size_t(0);
    const auto after = m_pieces.upper_bound(offset);
    if (after != m_pieces.begin()) {
        const auto &[start, bytes] = *std::prev(after);
        if (offset - start < bytes.size()) {
            const std::size_t count = std::min<std::size_t>(into.size(), bytes.size() - (offset - start));
            std::copy_n(bytes.data() + (offset - start), count, into.data());
            return count;
        }
    }
    if (!m_missing)
        m_missing = Range{offset, after != m_pieces.end() ? after->first : m_size};
    return Error{ErrorKind::ReadFailed, {}, 0, "missing"};
}

std::optional<ContentRange> parseContentRange(std::string_view text)
{
    ContentRange stated;
    std::uint64_t last = 0;
    const bool read = take(text, "bytes ") && takeNumber(text, stated.range.first) && take(text, "-")
        && takeNumber(text, last) && take(text, "/") && takeNumber(text, stated.size) && text.empty();
    if (!read || last < stated.range.first || last >= stated.size)
        return std::nullopt;
    stated.range.end = last + 1;
    return stated;
}

} // namespace constrictor
