// SPDX-License-Identifier: MIT
#include "parse/url.h"

#include "parse/characters.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace constrictor {

namespace {

/// Cuts @p text at the first of @p stops; what is left stays in @p text, with the stop.
std::string_view takeUntil(std::string_view &text, std::string_view stops)
{
    const std::size_t end = std::min(text.find_first_of(stops), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end);
    return taken;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isScheme(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

std::optional<int> hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

/// RFC 3986, section 5.2.4.
std::string withoutDotSegments(std::string_view path)
{
    std::vector<std::string_view> kept;
    const bool absolute = path.starts_with('/');
    std::string_view rest = path;
    bool endsInFolder = false;
    while (!rest.empty()) {
        if (rest.front() == '/')
            rest.remove_prefix(1);
        const std::string_view segment = takeUntil(rest, "/");
        endsInFolder = segment == "." || segment == ".." || (segment.empty() && rest.empty());
        if (segment == ".." && !kept.empty())
            kept.pop_back();
        else if (segment != "." && segment != ".." && !(segment.empty() && rest.empty()))
            kept.push_back(segment);
    }
    std::string result;
    for (const std::string_view segment : kept) {
        if (absolute || !result.empty())
            result += '/';
        result += segment;
    }
    if (endsInFolder && (absolute || !kept.empty()))
        result += '/';
    return result;
}

std::string mergedPath(const UrlParts &base, std::string_view path)
{
    if (path.starts_with('/'))
        return withoutDotSegments(path);
    if (base.hasAuthority && base.path.empty())
        return withoutDotSegments("/" + std::string(path));
    const std::size_t slash = base.path.rfind('/');
    const std::string_view folder =
        slash == std::string_view::npos ? std::string_view() : base.path.substr(0, slash + 1);
    return withoutDotSegments(std::string(folder) + std::string(path));
}

std::string composed(std::string_view scheme, const UrlParts &place, std::string_view path, const UrlParts &queried)
{
    std::string url;
    if (!scheme.empty())
        url.append(scheme).append(":");
    if (place.hasAuthority)
        url.append("//").append(place.authority);
    url += path;
    if (queried.hasQuery)
        url.append("?").append(queried.query);
    return url;
}

} // namespace

UrlParts splitUrl(std::string_view url)
{
    UrlParts parts;
    std::string_view rest = url;
    const std::size_t colon = rest.find_first_of(":/?#");
    if (colon != std::string_view::npos && rest[colon] == ':' && isScheme(rest.substr(0, colon))) {
        parts.scheme = rest.substr(0, colon);
        rest.remove_prefix(colon + 1);
    }
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        parts.hasAuthority = true;
        parts.authority = takeUntil(rest, "/?#");
    }
    parts.path = takeUntil(rest, "?#");
    if (rest.starts_with('?')) {
        rest.remove_prefix(1);
        parts.hasQuery = true;
        parts.query = takeUntil(rest, "#");
    }
    if (rest.starts_with('#'))
        parts.fragment = rest.substr(1);
    return parts;
}

bool isUrl(std::string_view location)
{
    const std::size_t end = location.find(':');
    const std::string_view scheme = location.substr(0, end);
    return end != location.npos
        && (equalsIgnoringCase(scheme, "http") || equalsIgnoringCase(scheme, "https")
            || equalsIgnoringCase(scheme, "file"));
}

std::string joinUrl(std::string_view base, std::string_view reference)
{
    const UrlParts from = splitUrl(base);
    const UrlParts to = splitUrl(reference);
    if (!to.scheme.empty())
        return composed(to.scheme, to, withoutDotSegments(to.path), to);
    if (to.hasAuthority)
        return composed(from.scheme, to, withoutDotSegments(to.path), to);
    if (to.path.empty())
        return composed(from.scheme, from, from.path, to.hasQuery ? to : from);
    return composed(from.scheme, from, mergedPath(from, to.path), to);
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (low) {
            decoded += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

std::string fileNameOfUrl(std::string_view url)
{
    const std::string_view path = splitUrl(url).path;
    std::string name = percentDecoded(path.substr(path.rfind('/') + 1)); // npos + 1 is 0
    const bool harmless =
        name != "." && name != ".." && name.find('/') == std::string::npos && name.find('\0') == std::string::npos;
    return harmless ? name : std::string();
}

std::string pathOfFileUrl(std::string_view url)
{
    const UrlParts parts = splitUrl(url);
    const bool here = parts.authority.empty() || parts.authority == "localhost";
    return parts.scheme == "file" && here ? percentDecoded(parts.path) : std::string();
}

std::string fileUrlOfPath(std::string_view path)
{
    static constexpr std::string_view plain = "-_.~/!$&'()*,;=:@+";
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url = "file://";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetter(c) || isDigit(c) || plain.find(c) != std::string_view::npos)
            url += c;
        else
            url.append("%").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return url;
}

} // namespace constrictor
