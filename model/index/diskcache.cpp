// SPDX-License-Identifier: MIT
#include "index/diskcache.h"

#include "base/localfile.h"
#include "index/digest.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <utility>
#include <vector>

namespace constrictor {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view magic = "constrictor-cache 1 ";
constexpr std::size_t checksumSize = 16;
constexpr std::uint64_t largestEntry = 134'217'728;
constexpr auto trimInterval = std::chrono::hours(24);
constexpr auto abandonedAfter = std::chrono::hours(1);

/// Tells a damaged text from a whole one; no protection against anybody who means harm.
std::uint64_t checksum(std::string_view text)
{
    std::uint64_t sum = 0xCBF2'9CE4'8422'2325U ^ text.size();
    const auto mix = [&sum](std::uint64_t word) {
        sum = (sum ^ word) * 0x9E37'79B9'7F4A'7C15U;
        sum ^= sum >> 32;
    };
    for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t))) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        mix(word);
    }
    for (const char c : text)
        mix(static_cast<std::uint8_t>(c));
    return sum;
}

std::string hex(std::uint64_t number)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(checksumSize, '0');
    for (std::size_t i = text.size(); i-- > 0; number >>= 4)
        text[i] = digits[number & 15];
    return text;
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count < 0 && errno != EINTR)
            return false;
        text.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return true;
}

/// Writes beside and renames, so that a reader sees the old text or the new one.
bool writeFile(const fs::path &path, std::string_view head, std::string_view text)
{
    static std::atomic<unsigned> counter;
    const std::string beside = path.string() + ".new-" + std::to_string(::getpid()) + "-" + std::to_string(counter++);
    const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool written = writeAll(descriptor, head) && writeAll(descriptor, text);
    const bool closed = ::close(descriptor) == 0;
    if (written && closed && ::rename(beside.c_str(), path.c_str()) == 0)
        return true;
    ::unlink(beside.c_str());
    return false;
}

struct StoredFile
{
    fs::path path;
    fs::file_time_type time;
    std::uint64_t size = 0;
};

/// All entries below @p folder; what a crashed writer left behind is removed on the way.
std::vector<StoredFile> storedFiles(const fs::path &folder)
{
    std::vector<StoredFile> files;
    std::error_code failed;
    const auto now = fs::file_time_type::clock::now();
    for (fs::recursive_directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
        std::error_code gone;
        StoredFile file{it->path(), it->last_write_time(gone), it->is_regular_file(gone) ? it->file_size(gone) : 0};
        if (gone || !it->is_regular_file(gone))
            continue;
        const bool unfinished = file.path.filename().string().find(".new-") != std::string::npos;
        if (unfinished && now - file.time > abandonedAfter)
            fs::remove(file.path, gone);
        else if (!unfinished)
            files.push_back(std::move(file));
    }
    return files;
}

} // namespace

DiskCache::DiskCache(std::string folder, std::uint64_t limit)
    : m_folder(std::move(folder))
    , m_limit(limit)
{
}

DiskCache::~DiskCache()
{
    if (!m_wrote)
        return;
    const fs::path marker = fs::path(m_folder) / "trimmed";
    std::error_code unknown;
    const auto last = fs::last_write_time(marker, unknown);
    if (!unknown && fs::file_time_type::clock::now() - last < trimInterval)
        return;
    if (writeFile(marker, {}, {}))
        trim(m_limit);
}

std::string DiskCache::pathOf(std::string_view key) const
{
    return m_folder + "/" + toHex(sha256Of(key));
}

std::optional<DiskCache::Entry> DiskCache::find(std::string_view key) const
{
    const auto text = readLocalFile(pathOf(key), largestEntry);
    if (!text.ok() || !text->starts_with(magic) || text->size() <= magic.size() + checksumSize)
        return std::nullopt;
    std::string_view rest = std::string_view(*text).substr(magic.size());
    const std::string_view sum = rest.substr(0, checksumSize + 1);
    rest.remove_prefix(sum.size());
    if (sum != hex(checksum(rest)) + "\n")
        return std::nullopt;
    const std::size_t keyEnd = rest.find('\n');
    const std::size_t noteEnd = keyEnd == rest.npos ? rest.npos : rest.find('\n', keyEnd + 1);
    if (noteEnd == rest.npos || rest.substr(0, keyEnd) != key)
        return std::nullopt;
    return Entry{std::string(rest.substr(keyEnd + 1, noteEnd - keyEnd - 1)), std::string(rest.substr(noteEnd + 1))};
}

void DiskCache::store(std::string_view key, const Entry &entry)
{
    if (entry.content.size() > largestEntry / 2 || key.find('\n') != key.npos || entry.note.find('\n') != key.npos)
        return;
    std::string text(key);
    text.append("\n").append(entry.note).append("\n").append(entry.content);
    const fs::path path = pathOf(key);
    const std::string head = std::string(magic) + hex(checksum(text)) + "\n";
    if (!writeFile(path, head, text)) {
        std::error_code failed;
        fs::create_directories(path.parent_path(), failed);
        if (failed || !writeFile(path, head, text))
            return;
    }
    m_wrote = true;
}

void DiskCache::trim(std::uint64_t limit) const
{
    std::vector<StoredFile> files = storedFiles(m_folder);
    std::sort(files.begin(), files.end(), [](const StoredFile &a, const StoredFile &b) { return a.time < b.time; });
    std::uint64_t total = 0;
    for (const StoredFile &file : files)
        total += file.size;
    for (const StoredFile &file : files) {
        if (total <= limit)
            return;
        std::error_code failed;
        fs::remove(file.path, failed);
        total -= file.size;
    }
}

std::error_code DiskCache::clear() const
{
    std::error_code failed;
    fs::remove_all(m_folder, failed);
    return failed;
}

std::string DiskCache::usualFolder()
{
    const char *cache = std::getenv("XDG_CACHE_HOME");
    if (cache && *cache == '/')
        return std::string(cache) + "/constrictor/index";
    const char *home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.cache/constrictor/index";
}

} // namespace constrictor
