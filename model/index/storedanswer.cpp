// SPDX-License-Identifier: MIT
#include "index/storedanswer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace constrictor {

namespace {

constexpr std::int64_t longestHold = 86'400; ///< a day, whatever the server says

std::string_view takeField(std::string_view &note)
{
    const std::size_t end = std::min(note.find('\t'), note.size());
    const std::string_view field = note.substr(0, end);
    note.remove_prefix(std::min(end + 1, note.size()));
    return field;
}

template<typename Number>
bool readNumber(std::string_view text, Number &number)
{
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

/// A header's value without what would break the note.
std::string oneField(std::string value)
{
    std::erase_if(value, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
    return value;
}

} // namespace

bool StoredAnswer::isFresh(std::chrono::sys_seconds now) const
{
    const std::int64_t age = now.time_since_epoch().count() - checked;
    return age >= 0 && age < holds;
}

DiskCache::Entry StoredAnswer::toEntry() const
{
    std::string note = std::to_string(status) + "\t" + std::to_string(checked) + "\t" + std::to_string(holds);
    for (const std::string &field : {etag, lastModified, contentType, url})
        note += "\t" + field;
    return {std::move(note), body};
}

std::optional<StoredAnswer> StoredAnswer::fromEntry(DiskCache::Entry entry)
{
    std::string_view note = entry.note;
    StoredAnswer answer;
    if (!readNumber(takeField(note), answer.status) || !readNumber(takeField(note), answer.checked)
        || !readNumber(takeField(note), answer.holds))
        return std::nullopt;
    for (std::string *field : {&answer.etag, &answer.lastModified, &answer.contentType, &answer.url})
        *field = takeField(note);
    answer.body = std::move(entry.content);
    return answer;
}

StoredAnswer StoredAnswer::of(FetchReply reply, std::chrono::sys_seconds now)
{
    StoredAnswer answer;
    answer.checked = now.time_since_epoch().count();
    answer.holds = holdingTime(reply.cacheControl);
    answer.etag = oneField(std::move(reply.etag));
    answer.lastModified = oneField(std::move(reply.lastModified));
    answer.contentType = oneField(std::move(reply.contentType));
    answer.url = oneField(std::move(reply.url));
    answer.body = std::move(reply.body);
    return answer;
}

std::int64_t holdingTime(std::string_view cacheControl)
{
    std::int64_t seconds = 0;
    while (!cacheControl.empty()) {
        const std::size_t end = std::min(cacheControl.find(','), cacheControl.size());
        std::string_view part = cacheControl.substr(0, end);
        cacheControl.remove_prefix(std::min(end + 1, cacheControl.size()));
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        if (part == "no-cache" || part == "no-store")
            return 0;
        if (part.starts_with("max-age=") && !readNumber(part.substr(8), seconds))
            return 0;
    }
    return std::clamp<std::int64_t>(seconds, 0, longestHold);
}

} // namespace constrictor
