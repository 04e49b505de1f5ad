// SPDX-License-Identifier: MIT
#include "index/weborigin.h"

#include "parse/url.h"

#include <algorithm>
#include <charconv>

namespace constrictor {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::uint16_t usualPort(std::string_view scheme)
{
    return scheme == "https" ? 443 : 80;
}

/// Host and port of "user:password@host:port".
std::string_view placeOf(std::string_view authority)
{
    return authority.substr(authority.rfind('@') + 1); // npos + 1 is 0
}

} // namespace

std::string WebOrigin::toString() const
{
    const std::string port_ = port == usualPort(scheme) ? std::string() : ":" + std::to_string(port);
    return scheme + "://" + host + port_;
}

std::optional<WebOrigin> webOriginOf(std::string_view url)
{
    const UrlParts parts = splitUrl(url);
    WebOrigin origin{lowered(parts.scheme), {}, 0};
    if (origin.scheme != "http" && origin.scheme != "https")
        return std::nullopt;
    const std::string_view place = placeOf(parts.authority);
    const std::size_t bracket = place.starts_with('[') ? place.find(']') : 0;
    const std::size_t colon = bracket == place.npos ? place.npos : place.find(':', bracket);
    origin.host = lowered(place.substr(0, colon));
    origin.port = usualPort(origin.scheme);
    if (colon != place.npos && colon + 1 < place.size()) {
        const std::string_view digits = place.substr(colon + 1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), origin.port);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return std::nullopt;
    }
    return origin.host.empty() ? std::nullopt : std::optional(std::move(origin));
}

std::optional<Credentials> credentialsOf(std::string_view url)
{
    const std::string_view authority = splitUrl(url).authority;
    const std::size_t at = authority.rfind('@');
    if (at == authority.npos)
        return std::nullopt;
    const std::string_view both = authority.substr(0, at);
    const std::size_t colon = std::min(both.find(':'), both.size());
    return Credentials{percentDecoded(both.substr(0, colon)),
                       percentDecoded(both.substr(std::min(colon + 1, both.size())))};
}

std::string withoutCredentials(std::string_view url)
{
    const std::string_view authority = splitUrl(url).authority;
    const std::size_t at = authority.rfind('@');
    if (at == authority.npos)
        return std::string(url);
    const auto start = static_cast<std::size_t>(authority.data() - url.data());
    return std::string(url.substr(0, start)) + std::string(url.substr(start + at + 1));
}

} // namespace constrictor
