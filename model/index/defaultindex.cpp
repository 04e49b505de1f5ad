// SPDX-License-Identifier: MIT
#include "index/hostsettings.h"

#include "base/localfile.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <utility>

namespace constrictor {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t largestFile = 65'536;

/// The 12 of "python3.12"; -1 without one.
int minorVersion(const fs::path &python)
{
    const std::string name = python.filename().string();
    const std::size_t dot = std::min(name.find('.'), name.size() - 1);
    int minor = -1;
    std::from_chars(name.data() + dot + 1, name.data() + name.size(), minor);
    return minor;
}

/// The folders named python3* below @p folder, that of the newest Python first.
std::vector<fs::path> pythonFolders(const fs::path &folder)
{
    std::vector<fs::path> folders;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
        if (it->path().filename().string().starts_with("python3"))
            folders.push_back(it->path());
    }
    std::sort(folders.begin(), folders.end(), [](const fs::path &a, const fs::path &b) {
        return std::pair(minorVersion(a), a) > std::pair(minorVersion(b), b);
    });
    return folders;
}

std::optional<std::string> indexOfPipBelow(const fs::path &prefix)
{
    for (const fs::path &python : pythonFolders(prefix / "lib")) {
        for (const char *site : {"site-packages", "dist-packages"}) {
            const fs::path file = python / site / "pip/_internal/models/index.py";
            const auto text = readLocalFile(file.string(), largestFile);
            if (auto index = text.ok() ? declaredIndex(*text) : std::nullopt)
                return index;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> defaultIndexOf(const Host &host)
{
    std::vector<fs::path> prefixes;
    if (const std::string environment = host.variable("VIRTUAL_ENV"); !environment.empty())
        prefixes.emplace_back(environment);
    std::string path = host.variable("PATH");
    while (!path.empty()) {
        const std::size_t end = std::min(path.find(':'), path.size());
        std::error_code failed;
        const fs::path python = fs::canonical(fs::path(path.substr(0, end)) / "python3", failed);
        if (!failed)
            prefixes.push_back(python.parent_path().parent_path());
        path.erase(0, end + 1);
    }
    for (const char *usual : {"usr/local", "usr"})
        prefixes.push_back(fs::path(host.root) / usual);
    for (const fs::path &prefix : prefixes) {
        if (auto index = indexOfPipBelow(prefix))
            return index;
    }
    return std::nullopt;
}

} // namespace constrictor
