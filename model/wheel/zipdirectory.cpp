// SPDX-License-Identifier: MIT
#include "wheel/zipdirectory.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace constrictor {

namespace {

constexpr std::size_t endRecordSize = 22;
constexpr std::size_t locatorSize = 20;
constexpr std::size_t endRecord64Size = 56;
constexpr std::size_t entrySize = 46;
constexpr std::size_t longestComment = 65'535;
constexpr std::size_t window = 262'144; ///< larger than the largest entry, 46 + 3 * 65,535 bytes

Error damaged()
{
    return Error{ErrorKind::NotRecognised, {}, 0, "zip"};
}

/// A little-endian number of @p Size bytes at @p offset; the caller has checked the bounds.
template<std::size_t Size>
std::uint64_t number(std::string_view bytes, std::size_t offset)
{
    std::uint64_t value = 0;
    for (std::size_t i = Size; i-- > 0;)
        value = value << 8 | static_cast<std::uint8_t>(bytes[offset + i]);
    return value;
}

/// Exactly @p length bytes from @p offset, or an error.
Result<std::string> bytesAt(const RandomAccess &file, std::uint64_t offset, std::size_t length)
{
    std::string bytes(length, '\0');
    std::size_t got = 0;
    while (got < length) {
        auto count = file.readAt(offset + got, std::span(bytes).subspan(got));
        if (!count.ok())
            return std::move(count).error();
        if (*count == 0)
            return damaged();
        got += *count;
    }
    return bytes;
}

/// Where the directory lies.
struct Directory
{
    std::uint64_t entries = 0;
    std::uint64_t size = 0;
    std::uint64_t start = 0; ///< in the file
    std::uint64_t prefix = 0; ///< bytes before the archive proper
};

/// The place of the end record in the last @p tailSize bytes.
Result<std::optional<std::uint64_t>> findEndRecord(const RandomAccess &file, std::size_t tailSize)
{
    const std::uint64_t start = file.size() - tailSize;
    auto tail = bytesAt(file, start, tailSize);
    if (!tail.ok())
        return std::move(tail).error();
    for (std::size_t i = tailSize - endRecordSize + 1; i-- > 0;) {
        const std::string_view record = std::string_view(*tail).substr(i);
        if (record.starts_with("PK\5\6") && number<2>(record, 20) <= record.size() - endRecordSize)
            return std::optional(start + i);
    }
    return std::optional<std::uint64_t>();
}

/// The zip64 end record (APPNOTE.TXT 4.3.14), where the locator before the end record names one. @p end becomes its
/// place.
Result<Directory> readEndRecord64(const RandomAccess &file, std::uint64_t &end, Directory directory)
{
    if (end < locatorSize)
        return directory;
    auto locator = bytesAt(file, end - locatorSize, locatorSize);
    if (!locator.ok())
        return std::move(locator).error();
    if (!locator->starts_with("PK\6\7"))
        return directory;
    const std::uint64_t place = number<8>(*locator, 8);
    if (place > end - locatorSize || end - locatorSize - place < endRecord64Size)
        return damaged();
    auto record = bytesAt(file, place, endRecord64Size);
    if (!record.ok())
        return std::move(record).error();
    if (!record->starts_with("PK\6\6"))
        return damaged();
    end = place;
    return Directory{number<8>(*record, 32), number<8>(*record, 40), number<8>(*record, 48)};
}

Result<Directory> findDirectory(const RandomAccess &file)
{
    if (file.size() < endRecordSize)
        return damaged();
    std::optional<std::uint64_t> end;
    for (const std::size_t tail : {endRecordSize, endRecordSize + longestComment}) { // mostly there is no comment
        auto found = findEndRecord(file, static_cast<std::size_t>(std::min<std::uint64_t>(tail, file.size())));
        if (!found.ok())
            return std::move(found).error();
        if ((end = *found))
            break;
    }
    if (!end)
        return damaged();
    auto record = bytesAt(file, *end, endRecordSize);
    if (!record.ok())
        return std::move(record).error();
    auto directory =
        readEndRecord64(file, *end, Directory{number<2>(*record, 10), number<4>(*record, 12), number<4>(*record, 16)});
    if (!directory.ok())
        return directory;
    if (directory->size > *end || directory->start > *end - directory->size)
        return damaged();
    directory->prefix = *end - directory->size - directory->start;
    directory->start += directory->prefix;
    return directory;
}

/// Takes the 64-bit values out of the extra field 0x0001 for those that are 0xFFFFFFFF (APPNOTE.TXT 4.5.3).
bool readZip64Field(std::string_view extra, ZipEntry &entry)
{
    while (extra.size() >= 4) {
        const std::uint64_t id = number<2>(extra, 0);
        const std::size_t length = number<2>(extra, 2);
        if (length > extra.size() - 4)
            return false;
        std::string_view values = extra.substr(4, length);
        for (std::uint64_t *value : {&entry.size, &entry.compressedSize, &entry.headerOffset}) {
            if (id != 1 || *value != 0xFFFF'FFFF)
                continue;
            if (values.size() < 8)
                return false;
            *value = number<8>(values, 0);
            values.remove_prefix(8);
        }
        extra.remove_prefix(4 + length);
    }
    return true;
}

/// The entry at the start of @p bytes and its length; 0 where @p bytes ends before it does, nothing where it is none.
std::optional<std::size_t> readEntry(std::string_view bytes, ZipEntry &entry)
{
    if (bytes.size() < entrySize)
        return 0;
    if (!bytes.starts_with("PK\1\2"))
        return std::nullopt;
    const std::size_t nameLength = number<2>(bytes, 28);
    const std::size_t extraLength = number<2>(bytes, 30);
    const std::size_t length = entrySize + nameLength + extraLength + number<2>(bytes, 32);
    if (bytes.size() < length)
        return 0;
    entry.flags = static_cast<std::uint16_t>(number<2>(bytes, 8));
    entry.method = static_cast<std::uint16_t>(number<2>(bytes, 10));
    entry.crc = static_cast<std::uint32_t>(number<4>(bytes, 16));
    entry.compressedSize = number<4>(bytes, 20);
    entry.size = number<4>(bytes, 24);
    entry.headerOffset = number<4>(bytes, 42);
    entry.name = bytes.substr(entrySize, nameLength);
    return readZip64Field(bytes.substr(entrySize + nameLength, extraLength), entry) ? std::optional(length)
                                                                                    : std::nullopt;
}

} // namespace

Result<std::uint64_t> walkZipDirectory(const RandomAccess &file, const std::function<bool(const ZipEntry &)> &visit)
{
    const auto directory = findDirectory(file);
    if (!directory.ok())
        return directory.error();
    std::string bytes;
    std::uint64_t seen = 0; // bytes of the directory before those in `bytes`
    for (std::uint64_t i = 0; i < directory->entries;) {
        const auto more = static_cast<std::size_t>(std::min<std::uint64_t>(window, directory->size - seen));
        auto read = bytesAt(file, directory->start + seen, more);
        if (!read.ok())
            return std::move(read).error();
        bytes = *std::move(read);
        std::string_view rest = bytes;
        for (; i < directory->entries; ++i) {
            ZipEntry entry;
            entry.directoryOffset = directory->start - directory->prefix + seen + (bytes.size() - rest.size());
            const auto length = readEntry(rest, entry);
            if (!length || (*length == 0 && rest.size() == bytes.size()))
                return damaged();
            if (*length == 0)
                break;
            if (!visit(entry))
                return directory->entries;
            rest.remove_prefix(*length);
        }
        seen += bytes.size() - rest.size();
    }
    return directory->entries;
}

} // namespace constrictor
