// SPDX-License-Identifier: MIT
#include "index/logins.h"

#include "parse/url.h"

#include <algorithm>

namespace constrictor {

namespace {

std::string folderOf(std::string_view url)
{
    std::string path(splitUrl(url).path);
    return path.ends_with('/') ? path : path + '/';
}

/// How long the folders are that two of them begin with.
std::size_t sharedLength(const std::string &a, const std::string &b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    return std::string_view(a.begin(), end).rfind('/') + 1; // npos + 1 is 0
}

} // namespace

const Credentials *loginFor(std::span<const Login> logins, std::string_view url)
{
    const auto origin = webOriginOf(url);
    const std::string folder = folderOf(url);
    const Login *nearest = nullptr;
    std::size_t most = 0;
    for (const Login &login : logins) {
        if (!origin || webOriginOf(login.url) != origin)
            continue;
        const std::size_t shared = sharedLength(folderOf(login.url), folder);
        if (!nearest || shared > most) {
            nearest = &login;
            most = shared;
        }
    }
    return nearest ? &nearest->credentials : nullptr;
}

} // namespace constrictor
