// SPDX-License-Identifier: MIT
#include "environment/metadatasearch.h"

#include "environment/fileproblems.h"
#include "parse/characters.h"
#include "parse/lines.h"
#include "pep/name.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace constrictor {

namespace {

constexpr std::size_t entryLimit = 4'000'000; ///< entries of one folder
constexpr std::size_t packageLimit = 200'000; ///< metadata folders of one root
constexpr std::size_t lookLimit = 100'000; ///< .pth files, their lines and egg-links of one root
constexpr std::size_t manyEntries = 50; ///< from here on Folder::refuseDevices() pays
constexpr std::uint64_t pathFileLimit = 1 << 20;

bool endsWith(std::string_view name, std::string_view extension)
{
    return name.size() >= extension.size()
        && equalsIgnoringCase(name.substr(name.size() - extension.size()), extension);
}

/// Whether @p entry, such as numpy-1.26.4.dist-info, begins with a name that a package may have. pip ignores others
/// (_internal/metadata/base.py, iter_all_distributions); of one without a version METADATA tells the name.
bool mayNamePackage(std::string_view entry)
{
    const std::string_view stem = entry.substr(0, entry.rfind('.'));
    const std::size_t hyphen = stem.find('-');
    return hyphen == std::string_view::npos || pep::isValidName(stem.substr(0, hyphen));
}

/// What one folder of sys.path holds.
struct Listing
{
    std::vector<MetadataEntry> metadata; ///< dist-info and egg-info, in the order of the folder
    std::vector<MetadataEntry> eggLinks;
    std::vector<std::string> pathFiles; ///< names of .pth files
    std::vector<std::string> leftovers; ///< names
    bool cut = false; ///< more than packageLimit
};

void note(const FolderEntry &entry, std::uint32_t folder, bool egg, Listing &listing)
{
    const std::string_view name = entry.name;
    if (name.size() < 4)
        return;
    const char last = lower(name.back()); // most entries are modules: one look spares four comparisons
    if (last != 'o' && last != 'k' && last != 'h')
        return;
    const bool link = entry.kind == EntryKind::Link;
    const auto add = [&](PackageFormat format) {
        if (listing.metadata.size() >= packageLimit)
            listing.cut = true;
        else
            listing.metadata.push_back({folder, std::string(name), format, link});
    };
    const auto addNamed = [&](PackageFormat format) {
        if (mayNamePackage(name))
            add(format);
        else
            listing.leftovers.emplace_back(name);
    };
    const auto eggFormat = entry.kind == EntryKind::File ? PackageFormat::EggInfoFile : PackageFormat::EggInfoFolder;
    if (endsWith(name, ".dist-info")) {
        addNamed(PackageFormat::DistInfo);
    } else if (endsWith(name, ".egg-info")) {
        addNamed(eggFormat);
    } else if (egg && equalsIgnoringCase(name, "EGG-INFO")) {
        add(eggFormat);
    } else if (endsWith(name, ".egg-link")) {
        if (listing.eggLinks.size() <= lookLimit)
            listing.eggLinks.push_back({folder, std::string(name), PackageFormat::EggLink, link});
    } else if (name.ends_with(".pth")) {
        if (listing.pathFiles.size() <= lookLimit)
            listing.pathFiles.emplace_back(name);
    }
}

/// The walk over sys.path, which grows while .pth files are read.
class Search
{
public:
    Search(const Root &root, std::string hostRoot, StopToken stop, std::vector<FileProblem> &problems)
        : m_root(root)
        , m_hostRoot(std::move(hostRoot))
        , m_stop(std::move(stop))
        , m_problems(problems)
    {
    }

    /// Searches a folder of sys.path. One that a .pth file named before is not listed again. False when stopped.
    bool look(const SearchFolder &where) { return search(where, m_known.insert(where.realPath).second); }
    [[nodiscard]] MetadataListing take() { return std::move(m_found); }

private:
    bool search(const SearchFolder &where, bool isNew);
    void take(const std::string &path, Folder folder, Listing &listing);
    [[nodiscard]] std::optional<Listing> list(const Folder &folder, std::uint32_t index);
    [[nodiscard]] std::string insideRoot(std::string_view path, const std::string &folder) const;
    void followEggLink(const MetadataEntry &link, const std::string &folder);
    bool readPathFile(const std::string &folder, const std::string &name);
    bool lookOnce(const std::string &path, const std::string &namedBy);
    bool mayLook(const std::string &namedBy);
    bool addNew(const std::string &realPath, const std::string &namedBy);
    void reportFull(const std::string &namedBy);

    const Root &m_root;
    std::string m_hostRoot;
    StopToken m_stop;
    std::vector<FileProblem> &m_problems;
    MetadataListing m_found;
    std::unordered_set<std::string> m_known; ///< real paths of the folders that were searched
    std::size_t m_looks = 0; ///< for what .pth files and egg-links name
    bool m_full = false;
};

std::optional<Listing> Search::list(const Folder &folder, std::uint32_t index)
{
    Listing listing;
    const bool egg = endsWith(folder.path(), ".egg");
    const Result<std::size_t> count =
        folder.visit(entryLimit, m_stop, [&](const FolderEntry &entry) { note(entry, index, egg, listing); });
    if (!count && count.error().kind == ErrorKind::Cancelled)
        return std::nullopt;
    if (listing.cut)
        m_problems.push_back({folder.path(), ProblemKind::TooManyEntries, {}, std::to_string(packageLimit), 0});
    if (!count && count.error().kind == ErrorKind::TooLarge)
        m_problems.push_back({folder.path(), ProblemKind::TooManyEntries, {}, std::to_string(entryLimit), 0});
    else if (!count)
        m_problems.push_back(fileProblem(count.error()));
    return listing;
}

/// Paths of .pth files and egg-links are those of the running container. A virtual environment that is opened by its
/// folder names the host's paths instead: those below the root are taken as inside.
std::string Search::insideRoot(std::string_view path, const std::string &folder) const
{
    if (!path.starts_with('/'))
        return folder + "/" + std::string(path);
    if (m_hostRoot.size() > 1 && path.starts_with(m_hostRoot) && path.substr(m_hostRoot.size()).starts_with('/'))
        return std::string(path.substr(m_hostRoot.size()));
    return std::string(path);
}

/// Whether there is time to look for one more of what .pth files and egg-links name.
bool Search::mayLook(const std::string &namedBy)
{
    if (m_stop.stop_requested() || m_full)
        return false;
    if (++m_looks > lookLimit)
        reportFull(namedBy);
    return !m_full;
}

/// Whether a folder is to be searched: not one that was, and not one too many.
bool Search::addNew(const std::string &realPath, const std::string &namedBy)
{
    if (m_known.contains(realPath))
        return false;
    if (m_known.size() >= searchFolderLimit)
        reportFull(namedBy);
    else
        m_known.insert(realPath);
    return !m_full;
}

void Search::reportFull(const std::string &namedBy)
{
    m_problems.push_back({namedBy, ProblemKind::TooManyFolders, {}, {}, 0});
    m_full = true;
}

/// setuptools' develop: the first line names the folder that holds the egg-info.
void Search::followEggLink(const MetadataEntry &link, const std::string &folder)
{
    const std::string path = folder + "/" + link.name;
    if (!mayLook(path))
        return;
    const Result<std::string> text = m_root.readFile(path, pathFileLimit);
    if (!text) {
        m_problems.push_back(fileProblem(text.error()));
        return;
    }
    LineReader reader(*text);
    while (reader.next() && trimmed(reader.line()).empty()) { }
    const std::string target = insideRoot(trimmed(reader.line()), folder);
    const Result<std::string> real = m_root.realPath(target);
    if (real && !addNew(*real, path))
        return;
    Result<Folder> source = real ? m_root.openFolder(*real) : real.error();
    if (!source) {
        Error error = source.error();
        error.path = path;
        error.detail = target;
        m_problems.push_back(fileProblem(error));
        return;
    }
    const auto index = static_cast<std::uint32_t>(m_found.folders.size());
    std::optional<Listing> listing = list(*source, index);
    m_found.folders.push_back(*std::move(source));
    for (MetadataEntry &entry : listing ? listing->metadata : std::vector<MetadataEntry>()) {
        entry.format = PackageFormat::EggLink;
        m_found.entries.push_back(std::move(entry));
    }
}

/// site.addpackage: one path a line; "import" lines are code, which is never run here.
bool Search::readPathFile(const std::string &folder, const std::string &name)
{
    const std::string path = folder + "/" + name;
    if (!mayLook(path))
        return true;
    const Result<std::string> text = m_root.readFile(path, pathFileLimit);
    if (!text) {
        m_problems.push_back(fileProblem(text.error()));
        return true;
    }
    for (LineReader reader(*text); reader.next();) {
        const std::string_view line = trimmed(reader.line());
        if (line.empty() || line.starts_with('#') || line.starts_with("import ") || line.starts_with("import\t"))
            continue;
        if (!lookOnce(insideRoot(line, folder), path))
            return false;
    }
    return true;
}

bool Search::lookOnce(const std::string &path, const std::string &namedBy)
{
    if (!mayLook(namedBy))
        return true;
    const Result<std::string> real = m_root.realPath(path);
    if (!real && real.error().kind == ErrorKind::PermissionDenied && m_root.kindOf(path) == EntryKind::Folder)
        m_problems.push_back(fileProblem(real.error())); // there for Python, too, but not to be entered
    if (!real || m_root.kindOf(*real) != EntryKind::Folder || !addNew(*real, namedBy))
        return true;
    return search({*real, *real, false}, true);
}

bool Search::search(const SearchFolder &where, bool isNew)
{
    if (!isNew && !where.readsPathFiles)
        return true;
    Result<Folder> folder = m_root.openFolder(where.path);
    if (!folder) {
        reportUnlessMissing(folder.error(), m_problems);
        return true;
    }
    std::optional<Listing> listing = list(*folder, static_cast<std::uint32_t>(m_found.folders.size()));
    if (!listing)
        return false;
    if (isNew)
        take(where.path, *std::move(folder), *listing);
    if (!where.readsPathFiles)
        return true;
    std::sort(listing->pathFiles.begin(), listing->pathFiles.end());
    return std::all_of(listing->pathFiles.begin(), listing->pathFiles.end(),
                       [&](const std::string &name) { return readPathFile(where.path, name); });
}

void Search::take(const std::string &path, Folder folder, Listing &listing)
{
    if (listing.metadata.size() >= manyEntries)
        folder.refuseDevices();
    m_found.folders.push_back(std::move(folder));
    for (const std::string &name : listing.leftovers)
        m_found.leftovers.push_back(path + "/" + name);
    std::move(listing.metadata.begin(), listing.metadata.end(), std::back_inserter(m_found.entries));
    for (const MetadataEntry &link : listing.eggLinks)
        followEggLink(link, path);
}

} // namespace

Result<MetadataListing> findMetadata(const Root &root, const std::string &hostRoot,
                                     const std::vector<SearchFolder> &path, const StopToken &stop,
                                     std::vector<FileProblem> &problems)
{
    Search search(root, hostRoot, stop, problems);
    for (const SearchFolder &folder : path) {
        if (!search.look(folder))
            return Error{.kind = ErrorKind::Cancelled, .path = folder.path, .detail = {}};
    }
    return search.take();
}

} // namespace constrictor
