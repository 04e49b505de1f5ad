// SPDX-License-Identifier: MIT
#include "layers/layercheck.h"

#include "layers/includes.h"

#include <algorithm>
#include <string_view>

namespace constrictor::layers {
namespace {

using NamedFolder = std::pair<const std::string, Folder>;

bool isHeader(const std::string &path)
{
    return path.ends_with(".h");
}

bool isPrivateHeader(const std::string &path)
{
    return path.ends_with("_p.h");
}

std::string joined(const std::set<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "nothing" : text;
}

const NamedFolder *folderOfFile(const LayerTable &table, const std::string &path)
{
    const auto found = std::ranges::find_if(
        table.folders, [&](const NamedFolder &folder) { return path.starts_with(folder.second.path + "/"); });
    return found == table.folders.end() ? nullptr : &*found;
}

/// The folder that a quoted include names by its first part, as in "pep/version.h".
const NamedFolder *folderOfInclude(const LayerTable &table, const std::string &include)
{
    const auto found = std::ranges::find_if(
        table.folders, [&](const NamedFolder &folder) { return include.starts_with(folder.first + "/"); });
    return found == table.folders.end() ? nullptr : &*found;
}

std::string libraryOf(const LayerTable &table, const QtModules &qt, const std::string &include)
{
    if (std::string module = qtModuleOf(include, qt); !module.empty())
        return module;
    for (const auto &[prefix, library] : table.libraryOf) {
        if (include == prefix || (prefix.ends_with('/') && include.starts_with(prefix)))
            return library;
    }
    // The standard library's headers have neither folder nor extension.
    return include.find_first_of("/.") == std::string::npos ? "" : "posix";
}

/// The rule that a quoted include breaks, or an empty text.
std::string brokenByQuoted(const LayerTable &table, const NamedFolder &own, const std::string &include)
{
    if (include.find("..") != std::string::npos)
        return "includes name their folder, never ..";
    const NamedFolder *const other = folderOfInclude(table, include);
    if (other == nullptr) // a file of the same folder, or one that moc or CMake makes
        return include.find('/') == std::string::npos ? "" : "no folder of this name in the table";
    if (other == &own)
        return {};
    if (isPrivateHeader(include))
        return "a private header (*_p.h) is for its own folder";
    if (!own.second.folders.contains(other->first))
        return own.first + " may include " + joined(own.second.folders);
    return {};
}

std::string brokenByAngled(const LayerTable &table, const QtModules &qt, const NamedFolder &own, const SourceFile &file,
                           const std::string &include)
{
    const std::string library = libraryOf(table, qt, include);
    if (library.empty())
        return {};
    const bool publicHeader = isHeader(file.path) && !isPrivateHeader(file.path);
    if (publicHeader && own.second.stdHeaders)
        return "public headers of " + own.first + " use the standard library only, this is " + library;
    if (!own.second.libraries.contains(library))
        return own.first + " may use " + joined(own.second.libraries) + ", this is " + library;
    return {};
}

std::string where(const SourceFile &file, int line)
{
    return file.path + ":" + std::to_string(line) + ": ";
}

std::string row(const NamedFolder &folder)
{
    return " (tests/layers.txt:" + std::to_string(folder.second.line) + ")";
}

/// The X of every constrictor_X in a CMake text.
std::vector<std::string> linkedFolders(std::string_view text)
{
    static constexpr std::string_view prefix = "constrictor_";
    std::vector<std::string> folders;
    for (std::size_t at = text.find(prefix); at != std::string_view::npos; at = text.find(prefix, at)) {
        at += prefix.size();
        folders.emplace_back(text.substr(at, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at) - at));
    }
    return folders;
}

void checkFile(const LayerTable &table, const QtModules &qt, const SourceFile &file, std::vector<std::string> &broken)
{
    const NamedFolder *const own = folderOfFile(table, file.path);
    if (own == nullptr) {
        broken.push_back(where(file, 1) + "tests/layers.txt has no row for " + folderOf(file.path));
        return;
    }
    for (const Include &include : includesOf(file.text)) {
        const std::string rule = include.quoted ? brokenByQuoted(table, *own, include.name)
                                                : brokenByAngled(table, qt, *own, file, include.name);
        const std::string shown = include.quoted ? "\"" + include.name + "\"" : "<" + include.name + ">";
        if (!rule.empty())
            broken.push_back(where(file, include.line) + "#include " + shown + ": " + rule + row(*own));
    }
}

} // namespace

std::vector<std::string> checkLayers(const LayerTable &table, const QtModules &qt, const std::vector<SourceFile> &files)
{
    std::vector<std::string> broken;
    for (const SourceFile &file : files) {
        if (isHeader(file.path) || file.path.ends_with(".cpp"))
            checkFile(table, qt, file, broken);
    }
    return broken;
}

std::vector<std::string> checkLinks(const LayerTable &table, const std::vector<SourceFile> &files)
{
    std::vector<std::string> broken;
    for (const SourceFile &file : files) {
        const NamedFolder *const own = folderOfFile(table, file.path);
        if (own == nullptr || !file.path.ends_with("CMakeLists.txt"))
            continue;
        for (const std::string &other : linkedFolders(file.text)) {
            if (table.folders.contains(other) && other != own->first && !own->second.folders.contains(other))
                broken.push_back(file.path + ": links constrictor_" + other + ": " + own->first + " may link "
                                 + joined(own->second.folders) + row(*own));
        }
    }
    return broken;
}

} // namespace constrictor::layers
