// SPDX-License-Identifier: MIT
#include "environment/packagereader.h"

#include "environment/fileproblems.h"
#include "environment/origins.h"
#include "environment/wheelfile.h"
#include "parse/metadata.h"
#include "parse/requirestxt.h"
#include "pep/name.h"
#include "rootfs/root.h"

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

namespace constrictor {

namespace {

constexpr std::size_t firstRead = 4096; ///< holds the headers of nine METADATA in ten
constexpr std::size_t headerLimit = 4 << 20; ///< headers longer than that are cut
constexpr std::uint64_t requiresLimit = 4 << 20;
constexpr std::uint64_t wheelLimit = 1 << 20; ///< a compressed set of tags may have thousands of lines

std::string pathOf(const Folder &folder, const std::string &file)
{
    return folder.path() + "/" + file;
}

/// Reads more and more of the file until its headers end. @p path has no folder in it yet: few need it.
Result<Metadata> readHeaders(const OpenFile &file, const Folder &folder, const std::string &path, MetadataFields fields,
                             std::string &buffer, bool &cut)
{
    for (std::size_t size = firstRead;; size *= 4) {
        buffer.resize(std::max(buffer.size(), size));
        const std::ptrdiff_t count = file.readAt(0, {buffer.data(), size});
        if (count < 0)
            return systemError(errno, pathOf(folder, path));
        Metadata metadata = parseMetadata(std::string_view(buffer.data(), static_cast<std::size_t>(count)), fields);
        if (metadata.name.empty() && !file.isRegular()) // a device gives no name: only then its kind is asked
            return Error{.kind = ErrorKind::NotARegularFile, .path = pathOf(folder, path), .detail = {}};
        cut = !metadata.complete && static_cast<std::size_t>(count) == size && size >= headerLimit;
        if (metadata.complete || static_cast<std::size_t>(count) < size || cut)
            return metadata;
    }
}

/// Opens a file of @p entry, which may be a link to a folder elsewhere in the root.
Result<OpenFile> open(const Root &root, const Folder &folder, const MetadataEntry &entry, const std::string &path)
{
    return entry.link ? root.openFile(pathOf(folder, path)) : folder.openFile(path);
}

/// The same for whether there is such a file.
bool contains(const Root &root, const Folder &folder, const MetadataEntry &entry, const std::string &path)
{
    return entry.link ? root.kindOf(pathOf(folder, path)).has_value() : folder.contains(path);
}

struct NameAndVersion
{
    std::string_view name;
    std::string_view version; ///< empty where the entry does not tell
};

/// numpy-1.26.4.dist-info; the version of an egg-info's name is not reliable (pip, _internal/metadata/importlib).
NameAndVersion fromEntryName(const MetadataEntry &entry)
{
    const std::string_view stem = std::string_view(entry.name).substr(0, entry.name.rfind('.'));
    const std::size_t hyphen = stem.find('-');
    if (hyphen == std::string_view::npos)
        return {stem, {}};
    NameAndVersion result{stem.substr(0, hyphen), stem.substr(hyphen + 1)};
    if (entry.format != PackageFormat::DistInfo) // foo-1.0-py3.12.egg-info
        result.version = result.version.substr(0, result.version.find("-py"));
    return result;
}

std::string metadataFile(const MetadataEntry &entry)
{
    switch (entry.format) {
    case PackageFormat::DistInfo:
        return entry.name + "/METADATA";
    case PackageFormat::EggInfoFile:
        return entry.name;
    default:
        return entry.name + "/PKG-INFO";
    }
}

void reportFaults(const Metadata &metadata, const std::string &folder, const std::string &file,
                  std::vector<FileProblem> &problems)
{
    if (metadata.name.empty())
        problems.push_back({folder + "/" + file, ProblemKind::MissingName, {}, {}, 0});
    else if (metadata.version.empty())
        problems.push_back({folder + "/" + file, ProblemKind::MissingVersion, {}, {}, 0});
    if (!metadata.problems.empty())
        reportTextProblems(folder + "/" + file, metadata.problems, problems);
}

void takeHeaders(Metadata metadata, InstalledPackage &package)
{
    package.name = std::move(metadata.name);
    package.versionText = std::move(metadata.version);
    package.summary = std::move(metadata.summary);
    package.license = std::move(metadata.license);
    package.requiresPython = std::move(metadata.requiresPython);
    package.requirements = std::move(metadata.requirements);
    package.providedExtras = std::move(metadata.providedExtras);
}

bool isSameVersion(const std::string &text, const InstalledPackage &package)
{
    return text.empty() || text == package.versionText
        || (package.version && pep::Version::parse(text) == package.version);
}

/// Where the entry's name and METADATA disagree, pip goes by the name, of an egg-info without its version
/// (_internal/metadata/importlib). Returns what METADATA says otherwise, "b 1.0", or nothing.
std::string takeEntryName(const MetadataEntry &entry, InstalledPackage &package)
{
    const NameAndVersion told = fromEntryName(entry);
    const bool folderDecides = entry.format == PackageFormat::DistInfo && !told.version.empty();
    const bool entryNames = folderDecides || entry.name.ends_with(".egg-info");
    const std::string statedName = package.name;
    const std::string statedVersion = package.versionText;
    package.normalizedName = pep::normalizedName(statedName.empty() || entryNames ? told.name : statedName);
    const bool sameName = statedName.empty() || pep::normalizedName(statedName) == package.normalizedName;
    if (statedName.empty() || !sameName)
        package.name = told.name;
    if (statedVersion.empty() || folderDecides)
        package.versionText = told.version;
    package.version = pep::Version::parse(package.versionText);
    return sameName && isSameVersion(statedVersion, package) ? std::string() : statedName + " " + statedVersion;
}

void readRequiresTxt(const Root &root, const Folder &folder, const MetadataEntry &entry, InstalledPackage &package,
                     std::vector<FileProblem> &problems)
{
    const std::string path = entry.name + "/requires.txt";
    const Result<OpenFile> file = open(root, folder, entry, path);
    if (!file) {
        reportUnlessMissing(file.error(), problems);
        return;
    }
    const Result<std::string> text = file->readAll(requiresLimit, pathOf(folder, path));
    if (!text) {
        problems.push_back(fileProblem(text.error()));
        return;
    }
    RequiresTxt requires_ = parseRequiresTxt(*text);
    package.requirements = std::move(requires_.requirements);
    package.providedExtras = std::move(requires_.extras);
}

/// The tags of a WHEEL, which hardly ever fills the first read; its size is asked only then.
Result<std::optional<std::string>> readWheelTags(const OpenFile &file, const std::string &path, std::string &buffer)
{
    buffer.resize(std::max(buffer.size(), firstRead));
    const std::ptrdiff_t count = file.readAt(0, {buffer.data(), firstRead});
    if (count < 0)
        return systemError(errno, path);
    if (static_cast<std::size_t>(count) < firstRead)
        return particularTags(std::string_view(buffer.data(), static_cast<std::size_t>(count)));
    const Result<std::string> text = file.readAll(wheelLimit, path);
    if (!text)
        return text.error();
    return particularTags(*text);
}

void readWheelFile(const Root &root, const Folder &folder, const MetadataEntry &entry, InstalledPackage &package,
                   std::string &buffer, std::vector<FileProblem> &problems)
{
    const std::string path = entry.name + "/WHEEL";
    const Result<OpenFile> file = open(root, folder, entry, path);
    if (!file) {
        package.hasWheelFile = file.error().kind != ErrorKind::NotFound;
        reportUnlessMissing(file.error(), problems);
        return;
    }
    Result<std::optional<std::string>> tags = readWheelTags(*file, pathOf(folder, path), buffer);
    if (tags)
        package.wheelTags = *std::move(tags);
    else
        problems.push_back(fileProblem(tags.error()));
}

} // namespace

InstalledPackage readPackage(const Root &root, const Folder &folder, const MetadataEntry &found, PackageScope scope,
                             std::string &buffer, std::vector<FileProblem> &problems)
{
    MetadataEntry entry = found;
    if (entry.link && entry.format == PackageFormat::EggInfoFolder
        && root.kindOf(folder.path() + "/" + entry.name) == EntryKind::File)
        entry.format = PackageFormat::EggInfoFile;
    InstalledPackage package;
    package.format = entry.format;
    package.editable = entry.format == PackageFormat::EggLink;
    package.metadataFolder.append(folder.path()).append("/").append(entry.name);
    const std::string file = metadataFile(entry);
    Result<OpenFile> opened = open(root, folder, entry, file);
    const MetadataFields fields =
        scope.depth == ReadingDepth::Everything ? MetadataFields::All : MetadataFields::Decisive;
    bool cut = false;
    Result<Metadata> metadata =
        opened ? readHeaders(*opened, folder, file, fields, buffer, cut) : Result<Metadata>(opened.error());
    if (metadata) {
        if (cut)
            problems.push_back({pathOf(folder, file), ProblemKind::TooLarge, {}, std::to_string(headerLimit), 0});
        reportFaults(*metadata, folder.path(), file, problems);
        takeHeaders(*std::move(metadata), package);
    } else {
        problems.push_back(fileProblem(metadata.error()));
    }
    if (std::string stated = takeEntryName(entry, package); !stated.empty())
        problems.push_back({pathOf(folder, file), ProblemKind::NameMismatch, {}, std::move(stated), 0});
    if (!package.version)
        problems.push_back({package.metadataFolder, ProblemKind::InvalidVersion, {}, package.versionText, 0});
    const bool mayHaveRequiresTxt =
        entry.format == PackageFormat::EggInfoFolder || entry.format == PackageFormat::EggLink;
    if (mayHaveRequiresTxt && package.requirements.empty())
        readRequiresTxt(root, folder, entry, package, problems);
    if (entry.format != PackageFormat::DistInfo)
        return package;
    if (scope.wheel)
        readWheelFile(root, folder, entry, package, buffer, problems);
    else if (scope.depth != ReadingDepth::Requirements)
        package.hasWheelFile = contains(root, folder, entry, entry.name + "/WHEEL");
    if (scope.depth == ReadingDepth::Everything && contains(root, folder, entry, entry.name + "/direct_url.json"))
        readOrigin(root, package, problems);
    return package;
}

} // namespace constrictor
