// SPDX-License-Identifier: MIT
#include "rootfs/pathwalk.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace constrictor {

namespace {

constexpr int maximumLinks = 40; // as the kernel has it (path_resolution(7))

/// The folders from the root down to where the walk is.
class Trail
{
public:
    explicit Trail(int root)
        : m_root(root)
    {
    }

    [[nodiscard]] int current() const { return m_steps.empty() ? m_root : m_steps.back().folder.get(); }
    void enter(std::string name, Descriptor folder) { m_steps.push_back({std::move(name), std::move(folder)}); }
    void leave()
    {
        if (!m_steps.empty()) // ".." of the root is the root
            m_steps.pop_back();
    }
    void restart() { m_steps.clear(); }

    [[nodiscard]] std::string path() const
    {
        std::string path;
        for (const Step &step : m_steps)
            path.append("/").append(step.name);
        return path;
    }

private:
    struct Step
    {
        std::string name;
        Descriptor folder;
    };
    int m_root;
    std::vector<Step> m_steps;
};

/// The components of a path that are still to be walked, the next one last.
class Remaining
{
public:
    explicit Remaining(std::string_view path) { prepend(path); }

    void prepend(std::string_view path)
    {
        const std::size_t before = m_names.size();
        for (std::size_t start = 0; start < path.size();) {
            const std::size_t end = std::min(path.find('/', start), path.size());
            if (end > start)
                m_names.emplace_back(path.substr(start, end - start));
            start = end + 1;
        }
        std::reverse(m_names.begin() + static_cast<std::ptrdiff_t>(before), m_names.end());
    }
    [[nodiscard]] bool empty() const { return m_names.empty(); }
    [[nodiscard]] std::string next()
    {
        std::string name = std::move(m_names.back());
        m_names.pop_back();
        return name;
    }

private:
    std::vector<std::string> m_names;
};

Result<std::string> readLink(int link, std::string_view path)
{
    std::array<char, PATH_MAX> target;
    const ssize_t length = ::readlinkat(link, "", target.data(), target.size());
    if (length < 0)
        return systemError(errno, path);
    return std::string(target.data(), static_cast<std::size_t>(length));
}

Result<Place> folderItself(const Trail &trail, std::string_view path)
{
    Descriptor folder(::openat(trail.current(), ".", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.valid())
        return systemError(errno, path);
    std::string where = trail.path();
    return Place{std::move(folder), ".", where.empty() ? "/" : std::move(where), S_IFDIR};
}

Result<Place> entryOf(const Trail &trail, std::string name, unsigned mode, std::string_view path)
{
    Result<Place> place = folderItself(trail, path);
    if (!place)
        return place;
    place->path = trail.path().append("/").append(name);
    place->name = std::move(name);
    place->mode = mode;
    return place;
}

} // namespace

Result<Place> walkPath(int root, std::string_view path, LastLink lastLink)
{
    Trail trail(root);
    Remaining remaining(path);
    int links = 0;
    while (!remaining.empty()) {
        std::string name = remaining.next();
        if (name == ".")
            continue;
        if (name == "..") {
            trail.leave();
            continue;
        }
        Descriptor entry(::openat(trail.current(), name.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
        struct stat status = {};
        if (!entry.valid() || ::fstat(entry.get(), &status) != 0)
            return systemError(errno, path);
        const bool last = remaining.empty();
        if (S_ISLNK(status.st_mode) && !(last && lastLink == LastLink::Keep)) {
            if (++links > maximumLinks)
                return systemError(ELOOP, path);
            const Result<std::string> target = readLink(entry.get(), path);
            if (!target)
                return target.error();
            if (target->starts_with('/'))
                trail.restart();
            remaining.prepend(*target);
        } else if (S_ISDIR(status.st_mode)) {
            trail.enter(std::move(name), std::move(entry));
        } else if (last) {
            return entryOf(trail, std::move(name), status.st_mode, path);
        } else {
            return systemError(ENOTDIR, path);
        }
    }
    return folderItself(trail, path);
}

} // namespace constrictor
