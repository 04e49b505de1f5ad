// SPDX-License-Identifier: MIT
#include "wheel/sourcearchive.h"

#include "wheel/zipcontent.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace constrictor {

namespace {

constexpr std::size_t blockSize = 512; ///< of tar
constexpr std::uint64_t largestContent = 536'870'912;
constexpr std::uint64_t largestText = 16'777'216;

/// The content of a gzip stream, piece by piece.
class Inflater
{
public:
    explicit Inflater(std::string_view bytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        constexpr int gzipOnly = 16 + MAX_WBITS;
        m_sound = ::inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { ::inflateEnd(&m_stream); }

    /// Fills @p into as a whole; false at the end, where the stream is damaged, and where it grows too large.
    [[nodiscard]] bool read(char *into, std::size_t size)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(into);
        m_stream.avail_out = static_cast<uInt>(size);
        m_read += size;
        while (m_sound && m_stream.avail_out > 0) {
            const int state = ::inflate(&m_stream, Z_NO_FLUSH);
            m_sound = state == Z_OK;
            if (state == Z_STREAM_END && m_stream.avail_out == 0)
                return true;
        }
        return m_sound && m_read <= largestContent;
    }

    [[nodiscard]] bool skip(std::uint64_t size)
    {
        std::array<char, 16'384> waste;
        for (; size > 0; size -= std::min<std::uint64_t>(size, waste.size())) {
            if (!read(waste.data(), std::min<std::uint64_t>(size, waste.size())))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isTooLarge() const { return m_read > largestContent; }

private:
    z_stream m_stream = {};
    std::uint64_t m_read = 0;
    bool m_sound = false;
};

/// An octal number of a tar header, ended by a blank or NUL.
std::uint64_t octal(std::string_view text)
{
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '7')
            value = value * 8 + static_cast<std::uint64_t>(c - '0');
        else if (c != ' ')
            break;
    }
    return value;
}

std::string_view field(std::string_view header, std::size_t offset, std::size_t size)
{
    const std::string_view text = header.substr(offset, size);
    return text.substr(0, text.find('\0'));
}

/// Which of the wanted texts an entry is.
std::string *wantedText(SourceFacts &facts, std::string_view name)
{
    if (name.starts_with("./"))
        name.remove_prefix(2);
    const auto depth = std::count(name.begin(), name.end(), '/');
    if (depth == 1 && name.ends_with("/PKG-INFO"))
        return &facts.packageInfo;
    if ((depth == 2 || depth == 3) && name.ends_with(".egg-info/requires.txt"))
        return &facts.requiresTxt;
    return nullptr;
}

/// Bytes that somebody else keeps.
class Memory final : public RandomAccess
{
public:
    explicit Memory(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<char> into) const override
    {
        return offset < m_bytes.size() ? m_bytes.copy(into.data(), into.size(), offset) : std::size_t(0);
    }

private:
    std::string_view m_bytes;
};

/// The same of a .zip: what cannot be read is as if it were not there.
void readZipEntries(std::string_view bytes, SourceFacts &facts)
{
    const Memory archive(bytes);
    std::vector<std::pair<std::string *, ZipEntry>> wanted; // the names live during the visit only
    const auto walked = walkZipDirectory(archive, [&](const ZipEntry &entry) {
        if (std::string *text = wantedText(facts, entry.name))
            wanted.emplace_back(text, entry);
        return wanted.size() < 2;
    });
    if (!walked.ok())
        return;
    for (const auto &[text, entry] : wanted) {
        if (auto content = readZipEntry(archive, entry, largestText); content.ok())
            *text = *std::move(content);
    }
}

/// Reads entry after entry until the archive ends or breaks: what was found until then counts.
void readEntries(Inflater &content, SourceFacts &facts)
{
    std::string header(blockSize, '\0');
    while (content.read(header.data(), header.size()) && header.front() != '\0') {
        const std::uint64_t size = octal(field(header, 124, 12));
        const std::uint64_t padding = (blockSize - size % blockSize) % blockSize;
        const char type = header[156];
        const bool isFile = type == '0' || type == '\0';
        const std::string_view prefix =
            std::string_view(header).substr(257, 5) == "ustar" ? field(header, 345, 155) : std::string_view();
        std::string name(prefix);
        if (!name.empty())
            name += '/';
        name += field(header, 0, 100);
        std::string *text = isFile && size <= largestText ? wantedText(facts, name) : nullptr;
        if (text != nullptr) {
            text->resize(size);
            if (!content.read(text->data(), text->size())) {
                text->clear();
                return;
            }
        } else if (!content.skip(size)) {
            return;
        }
        if (!content.skip(padding))
            return;
    }
}

} // namespace

Result<SourceFacts> readSourceArchive(std::string_view bytes)
{
    SourceFacts facts;
    if (bytes.starts_with("PK")) {
        readZipEntries(bytes, facts);
        if (!facts.packageInfo.empty())
            return facts;
        return Error{ErrorKind::NotRecognised, {}, 0, "PKG-INFO"};
    }
    Inflater content(bytes);
    readEntries(content, facts);
    if (!facts.packageInfo.empty())
        return facts;
    return Error{content.isTooLarge() ? ErrorKind::TooLarge : ErrorKind::NotRecognised, {}, 0, "PKG-INFO"};
}

} // namespace constrictor
