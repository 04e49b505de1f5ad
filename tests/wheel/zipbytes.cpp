// SPDX-License-Identifier: MIT
#include "wheel/zipbytes.h"

#include <cstdint>

namespace constrictor::test {

namespace {

std::string little(std::uint64_t value, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return bytes;
}

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFF'FFFF;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB8'8320 : crc >> 1;
    }
    return ~crc;
}

std::string localHeader(const StoredEntry &entry)
{
    return "PK\3\4" + little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(crc32(entry.content), 4)
        + little(entry.content.size(), 4) + little(entry.content.size(), 4) + little(entry.name.size(), 2)
        + little(0, 2) + entry.name + entry.content;
}

std::string directoryEntry(const StoredEntry &entry, std::uint64_t offset, bool zip64)
{
    const std::uint64_t size = entry.content.size();
    const std::string extra =
        zip64 ? little(1, 2) + little(24, 2) + little(size, 8) + little(size, 8) + little(offset, 8) : std::string();
    const auto value = [&](std::uint64_t number) { return little(zip64 ? 0xFFFF'FFFF : number, 4); };
    return "PK\1\2" + little(20, 2) + little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4)
        + little(crc32(entry.content), 4) + value(size) + value(size) + little(entry.name.size(), 2)
        + little(extra.size(), 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + value(offset)
        + entry.name + extra;
}

} // namespace

std::string zipBytes(const std::vector<StoredEntry> &entries, const ZipOddity &oddity)
{
    std::string archive;
    std::string directory;
    for (const StoredEntry &entry : entries) {
        directory += directoryEntry(entry, archive.size(), oddity.zip64);
        archive += localHeader(entry);
    }
    const std::uint64_t start = archive.size();
    archive += directory;
    if (oddity.zip64) {
        const std::uint64_t place = archive.size();
        archive += "PK\6\6" + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 4) + little(0, 4)
            + little(entries.size(), 8) + little(entries.size(), 8) + little(directory.size(), 8) + little(start, 8);
        archive += "PK\6\7" + little(0, 4) + little(place, 8) + little(1, 4);
    }
    const auto value = [&](std::uint64_t number, int size) { return little(oddity.zip64 ? ~0ULL : number, size); };
    archive += "PK\5\6" + little(0, 2) + little(0, 2) + value(entries.size(), 2) + value(entries.size(), 2)
        + value(directory.size(), 4) + value(start, 4) + little(oddity.comment.size(), 2) + oddity.comment;
    return oddity.prefix + archive;
}

} // namespace constrictor::test
