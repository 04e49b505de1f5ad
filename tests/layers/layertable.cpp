// SPDX-License-Identifier: MIT
#include "layers/layertable.h"

#include <algorithm>
#include <sstream>

namespace constrictor::layers {
namespace {

std::vector<std::string> words(const std::string &line)
{
    std::istringstream stream(line);
    std::vector<std::string> found;
    for (std::string word; stream >> word;)
        found.push_back(word);
    return found;
}

bool isLibraryName(const LayerTable &table, const std::string &word)
{
    const auto named = [&](const auto &entry) { return entry.second == word; };
    return word == "posix" || word.starts_with("Qt") || std::ranges::any_of(table.libraryOf, named);
}

void addFolder(LayerTable &table, const std::string &section, const std::vector<std::string> &row, int line)
{
    const auto problem = [&](const std::string &what) {
        table.problems.push_back("tests/layers.txt:" + std::to_string(line) + ": " + what);
    };
    if (row.size() < 4 || (row.back() != "std" && row.back() != "all")) {
        problem("a row has a folder, folders, libraries, and std or all");
        return;
    }
    Folder folder;
    folder.path = section == "[programs]" ? row.front() : "model/" + row.front();
    folder.stdHeaders = row.back() == "std";
    folder.line = line;
    for (std::size_t i = 1; i + 1 < row.size(); ++i) {
        const std::string &word = row[i];
        if (word == "-")
            continue;
        if (table.folders.contains(word)) {
            folder.folders.insert(word);
            folder.folders.merge(std::set(table.folders.at(word).folders));
        } else if (isLibraryName(table, word)) {
            folder.libraries.insert(word);
        } else {
            problem("\"" + word + "\" is neither a folder of a row above nor a library");
        }
    }
    if (row.front() != "base")
        folder.folders.insert("base");
    if (!table.folders.emplace(row.front(), folder).second)
        problem("a second row for \"" + row.front() + "\"");
}

} // namespace

LayerTable parseLayerTable(std::string_view text)
{
    LayerTable table;
    std::istringstream stream{std::string(text)};
    std::string section;
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        ++number;
        const std::vector<std::string> row = words(line);
        if (row.empty() || row.front().starts_with('#'))
            continue;
        if (row.front().starts_with('[')) {
            section = row.front();
        } else if (section == "[third-party]") {
            for (std::size_t i = 1; i < row.size(); ++i)
                table.libraryOf.emplace(row[i], row.front());
        } else {
            addFolder(table, section, row, number);
        }
    }
    return table;
}

} // namespace constrictor::layers
