// SPDX-License-Identifier: MIT
#include "pep/versionparts.h"

#include "pep/characters.h"

#include <algorithm>

namespace constrictor::pep {

namespace {

std::string_view takeSegment(std::string_view &local)
{
    const std::size_t end = std::min(local.find('.'), local.size());
    const std::string_view segment = local.substr(0, end);
    local.remove_prefix(std::min(end + 1, local.size()));
    return segment;
}

bool isNumber(std::string_view segment)
{
    return std::all_of(segment.begin(), segment.end(), isDigit);
}

std::strong_ordering compareSegments(std::string_view a, std::string_view b)
{
    const bool number = isNumber(a);
    if (number != isNumber(b))
        return number ? std::strong_ordering::greater : std::strong_ordering::less;
    return number ? compareNumbers(a, b) : a <=> b;
}

} // namespace

VersionParts VersionParts::of(const Version &version)
{
    if (version.isWide())
        return *version.m_rest->wide;
    VersionParts parts;
    for (std::size_t i = 0; i < 4; ++i)
        parts.release.push_back(std::to_string(version.release(i)));
    while (parts.release.size() > 1 && parts.release.back() == "0")
        parts.release.pop_back();
    parts.kind = version.kind();
    parts.pre = std::to_string(version.pre());
    if (version.isPost())
        parts.post = std::to_string(version.postPlusOne() - 1);
    if (version.isDev())
        parts.dev = std::to_string(version.dev());
    return parts;
}

std::strong_ordering compareNumbers(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() <=> b.size() : a <=> b;
}

std::strong_ordering compareParts(const VersionParts &a, const VersionParts &b)
{
    if (const auto order = compareNumbers(a.epoch, b.epoch); order != std::strong_ordering::equal)
        return order;
    const auto release = std::lexicographical_compare_three_way(a.release.begin(), a.release.end(), b.release.begin(),
                                                                b.release.end(), compareNumbers);
    if (release != std::strong_ordering::equal)
        return release;
    if (a.kind != b.kind)
        return a.kind <=> b.kind;
    if (const auto order = compareNumbers(a.pre, b.pre); order != std::strong_ordering::equal)
        return order;
    if (a.post.has_value() != b.post.has_value())
        return a.post.has_value() <=> b.post.has_value();
    if (a.post && *a.post != *b.post)
        return compareNumbers(*a.post, *b.post);
    if (a.dev.has_value() != b.dev.has_value())
        return b.dev.has_value() <=> a.dev.has_value();
    return a.dev ? compareNumbers(*a.dev, *b.dev) : std::strong_ordering::equal;
}

std::strong_ordering compareLocals(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        const auto order = compareSegments(takeSegment(a), takeSegment(b));
        if (order != std::strong_ordering::equal)
            return order;
    }
    return !a.empty() <=> !b.empty();
}

} // namespace constrictor::pep
