// SPDX-License-Identifier: MIT
#include "diagnose/lines.h"

#include <algorithm>

namespace constrictor {

bool appliesHere(const Environment &environment, const ConstraintLine &line)
{
    return line.requirement && line.requirement->marker.evaluateFor(environment.markers, {});
}

std::string excerpt(const ConstraintFile &file, const SourceSpan &span)
{
    static constexpr std::size_t limit = 80;
    const std::string_view text = file.text;
    std::string_view whole = text.substr(std::min<std::size_t>(span.offset, text.size()), span.length);
    // A backslash joins physical lines; the first one tells which lock it is, the others are hashes mostly.
    if (const std::size_t end = whole.find_first_of("\r\n"); end != std::string_view::npos)
        whole = whole.substr(0, whole.find_last_not_of(" \t\\", end - 1) + 1);
    if (whole.size() <= limit)
        return std::string(whole);
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(whole[end]) & 0xc0) == 0x80)
        --end; // never in the middle of a character
    return std::string(whole.substr(0, end)) + "...";
}

std::string lineText(const Environment &environment, Lock lock)
{
    return excerpt(environment.constraintFiles[lock.file], lineOf(environment, lock).span);
}

} // namespace constrictor
