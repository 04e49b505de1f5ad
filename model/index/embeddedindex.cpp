// SPDX-License-Identifier: MIT
#include "index/embeddedindex.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace constrictor {

namespace {

std::string_view takeUntil(std::string_view &text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

/// The entry of @p table that the number @p text counts; empty where there is none.
std::string_view entryAt(const std::vector<std::string_view> &table, std::string_view text)
{
    std::size_t index = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), index);
    return read.ec == std::errc() && index < table.size() ? table[index] : std::string_view();
}

/// The columns of a release's line.
struct ReleaseLine
{
    explicit ReleaseLine(std::string_view line)
        : version(takeUntil(line, ' '))
        , list(takeUntil(line, ' '))
        , extras(takeUntil(line, ' '))
        , python(takeUntil(line, ' '))
        , tags(takeUntil(line, ' '))
        , yanked(line == "yanked")
    {
    }

    [[nodiscard]] bool isWheel() const { return !tags.empty(); }

    std::string_view version;
    std::string_view list;
    std::string_view extras;
    std::string_view python;
    std::string_view tags;
    bool yanked = false;
};

} // namespace

EmbeddedIndex::EmbeddedIndex(std::string text)
    : m_text(std::move(text))
{
    std::string_view rest = m_text;
    while (!rest.empty()) {
        std::string_view line = takeUntil(rest, '\n');
        const std::string_view word = takeUntil(line, ' ');
        if (Table *table = tableFor(word)) {
            table->push_back(line);
        } else if (word == "package") {
            const bool empty = rest.starts_with("package ");
            const std::size_t end = empty ? 0 : std::min(rest.find("\npackage "), rest.size());
            m_packages[line] = rest.substr(0, end);
            rest.remove_prefix(empty ? 0 : std::min(end + 1, rest.size()));
        }
    }
}

EmbeddedIndex::Table *EmbeddedIndex::tableFor(std::string_view word)
{
    const std::array<std::pair<std::string_view, Table *>, 6> tables{{{"requires", &m_requirements},
                                                                      {"python", &m_python},
                                                                      {"tags", &m_tags},
                                                                      {"list", &m_lists},
                                                                      {"extras", &m_extras},
                                                                      {"example", &m_examples}}};
    const auto found =
        std::find_if(tables.begin(), tables.end(), [word](const auto &table) { return table.first == word; });
    return found != tables.end() ? found->second : nullptr;
}

FileList EmbeddedIndex::files(std::string_view normalizedName, const StopToken &)
{
    FileList list;
    const auto package = m_packages.find(normalizedName);
    if (package == m_packages.end()) { // a selection: what it has not may well exist
        list.state = ListState::Unavailable;
        list.problem = IndexProblem{IndexFault::NotCarried, std::string(normalizedName), 0, {}};
        return list;
    }
    list.state = ListState::Listed;
    std::string prefix(normalizedName);
    std::replace(prefix.begin(), prefix.end(), '-', '_');
    prefix += '-';
    std::string_view lines = package->second;
    while (!lines.empty()) {
        const std::string_view line = takeUntil(lines, '\n');
        const ReleaseLine release(line);
        std::string name = prefix + std::string(release.version);
        if (release.isWheel())
            name.append("-").append(entryAt(m_tags, release.tags)).append(".whl");
        else
            name.append(".tar.gz");
        PageFile file;
        file.name = list.page.texts.keep(name);
        file.url = line; // the line is where metadata() finds the rest
        file.requiresPython = entryAt(m_python, release.python);
        file.yanked = release.yanked;
        list.page.files.push_back(file);
    }
    return list;
}

FoundMetadata EmbeddedIndex::metadata(std::string_view, const FileList &, const PageFile &file, const StopToken &)
{
    const ReleaseLine release(file.url);
    ReleaseMetadata metadata;
    metadata.state = MetadataState::Read;
    metadata.requiresPython = file.requiresPython;
    std::string_view list = entryAt(m_lists, release.list);
    while (!list.empty())
        metadata.requiresDist.emplace_back(entryAt(m_requirements, takeUntil(list, ' ')));
    std::string_view extras = entryAt(m_extras, release.extras);
    while (!extras.empty())
        metadata.providesExtra.emplace_back(takeUntil(extras, ' '));
    return {std::move(metadata), std::nullopt};
}

} // namespace constrictor
