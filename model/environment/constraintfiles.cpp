// SPDX-License-Identifier: MIT
#include "environment/constraintfiles.h"

#include "environment/fileproblems.h"
#include "environment/pipsettings.h"
#include "environment/variables.h"
#include "parse/characters.h"
#include "parse/url.h"
#include "parse/words.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>

namespace constrictor {

namespace {

/// Of all files of one environment: real ones have hundreds of lines, and each line takes some hundred bytes.
constexpr std::uint64_t byteLimit = 64 << 20;
constexpr std::size_t lineLimit = maxConstraintLines;
constexpr std::size_t fileLimit = 1000; ///< includes counted
constexpr std::string_view usualPlace = "/etc/pip/constraint.txt";

/// Addresses may hold a password: "user:***@host" is enough to know which one is meant.
std::string withoutPassword(std::string_view url)
{
    const UrlParts parts = splitUrl(url);
    const std::size_t at = parts.authority.rfind('@');
    const std::size_t colon = parts.authority.find(':');
    if (at == std::string_view::npos || colon > at)
        return std::string(url);
    const auto start = static_cast<std::size_t>(parts.authority.data() - url.data());
    return std::string(url.substr(0, start + colon + 1)) + "***" + std::string(url.substr(start + at));
}

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

class Reading
{
public:
    Reading(const Root &root, std::vector<FileProblem> &problems)
        : m_root(root)
        , m_problems(problems)
    {
    }

    /// @p name is a path or an address, as a setting has it.
    void add(const std::string &name, ConstraintSource source, const std::string &namedBy)
    {
        if (const std::optional<std::string> path = pathOf(name, namedBy))
            (void)addFile(*path, newFile(*path, source, namedBy));
    }

    /// By the name that the user gave, on the host; the error where it cannot be read.
    [[nodiscard]] std::optional<Error> addGiven(const std::string &name)
    {
        std::error_code failure;
        const std::filesystem::path path = std::filesystem::absolute(name, failure);
        if (failure) // the current folder is gone
            return systemError(failure.value(), name);
        const std::size_t index = m_places.size();
        (void)addFile(path.lexically_normal().string(), newFile(name, ConstraintSource::Given, {}));
        return index < m_places.size() ? m_places[index].failure : std::nullopt;
    }

    [[nodiscard]] std::vector<ConstraintFile> take() { return std::move(m_files); }

private:
    /// Of the file with the same number in m_files.
    struct Place
    {
        std::string path; ///< in the root
        std::optional<FileIdentity> identity; ///< of a file that is there
        std::optional<Error> failure; ///< why it could not be read
        bool isOpen = true; ///< its includes are being read
    };

    enum class Outcome : std::uint8_t { Added, Known, Loop };

    static ConstraintFile newFile(const std::string &name, ConstraintSource source, const std::string &namedBy)
    {
        ConstraintFile file;
        file.path = name;
        file.source = source;
        file.namedBy = namedBy;
        return file;
    }

    /// None for an address of the network, which is reported.
    std::optional<std::string> pathOf(const std::string &name, const std::string &namedBy)
    {
        if (!isUrl(name))
            return name;
        const bool isLocal = equalsIgnoringCase(std::string_view(name).substr(0, 5), "file:");
        if (std::string path = isLocal ? pathOfFileUrl("file" + name.substr(4)) : std::string(); !path.empty())
            return path;
        m_problems.push_back({withoutPassword(name), ProblemKind::RemoteFile, {}, namedBy, 0});
        return std::nullopt;
    }

    /// Each file is read once, whatever its names are.
    Outcome addFile(const std::string &path, ConstraintFile file)
    {
        const Result<OpenFile> opened = m_root.openFile(path);
        Place place{path, opened ? opened->identity() : std::nullopt, {}};
        const auto known = std::ranges::find_if(m_places, [&place](const Place &other) {
            return place.identity ? other.identity == place.identity : other.path == place.path;
        });
        if (known != m_places.end())
            return known->isOpen ? Outcome::Loop : Outcome::Known;
        if (m_files.size() >= fileLimit) {
            m_problems.push_back({file.path, ProblemKind::OverBudget, {}, {}, 0});
            return Outcome::Added;
        }
        place.failure = opened ? read(*opened, path, file) : std::optional(opened.error());
        if (place.failure)
            reportFailure(*place.failure, file);
        const std::size_t index = m_files.size();
        m_files.push_back(std::move(file));
        m_places.push_back(std::move(place));
        addIncludes(index);
        m_places[index].isOpen = false;
        return Outcome::Added;
    }

    std::optional<Error> read(const OpenFile &opened, const std::string &path, ConstraintFile &file)
    {
        Result<std::string> text = opened.readAll(m_bytesLeft, path);
        if (!text)
            return text.error();
        m_bytesLeft -= text->size();
        file.text = *std::move(text);
        file.content = readConstraints(file.text, m_linesLeft);
        m_linesLeft -= file.content.lines.size();
        reportTextProblems(file.path, file.content.problems, m_problems);
        return std::nullopt;
    }

    void reportFailure(Error &error, ConstraintFile &file)
    {
        error.path = file.path;
        file.exists = error.kind != ErrorKind::NotFound;
        FileProblem problem = fileProblem(error);
        if (error.kind == ErrorKind::TooLarge && m_bytesLeft < byteLimit) // with the files before it
            problem = {file.path, ProblemKind::OverBudget, {}, {}, 0};
        m_problems.push_back(std::move(problem));
    }

    void addIncludes(std::size_t index)
    {
        std::vector<std::uint32_t> including;
        const std::vector<ConstraintLine> &lines = m_files[index].content.lines;
        for (std::uint32_t line = 0; line < lines.size(); ++line) {
            if (lines[line].kind == LineKind::Constraints || lines[line].kind == LineKind::Requirements)
                including.push_back(line);
        }
        for (const std::uint32_t line : including)
            include(index, line);
    }

    void include(std::size_t index, std::uint32_t line)
    {
        const std::string target = m_files[index].content.lines[line].target;
        const std::string namedBy = m_files[index].path;
        std::optional<std::string> path = pathOf(target, namedBy);
        if (!path)
            return;
        if (!path->starts_with('/'))
            path = folderOf(m_places[index].path) + "/" + *path;
        path = std::filesystem::path(*path).lexically_normal().string();
        if (addFile(*path, newFile(*path, ConstraintSource::Include, namedBy)) != Outcome::Loop)
            return;
        ConstraintText &content = m_files[index].content;
        content.problems.push_back({ProblemKind::IncludeLoop, content.lines[line].span, *path});
        reportTextProblems(namedBy, {content.problems.back()}, m_problems);
    }

    const Root &m_root;
    std::vector<FileProblem> &m_problems;
    std::vector<ConstraintFile> m_files;
    std::vector<Place> m_places;
    std::uint64_t m_bytesLeft = byteLimit;
    std::size_t m_linesLeft = lineLimit;
};

} // namespace

std::vector<ConstraintFile> readConstraintFiles(const Root &root, const std::vector<RecordedVariable> &variables,
                                                const std::vector<PipSetting> &settings,
                                                std::vector<FileProblem> &problems)
{
    Reading reading(root, problems);
    const RecordedVariable *variable = findVariable(variables, "PIP_CONSTRAINT");
    const PipValue value = recordedPipValue(settings, variables, "constraint");
    for (const std::string &path : splitWords(value.text)) {
        if (value.setting)
            reading.add(path, ConstraintSource::PipConfiguration, value.setting->path);
        else
            reading.add(path, ConstraintSource::Variable, variable->path);
    }
    if (value.text.empty() && !variable && !isUnset(variables, "PIP_CONSTRAINT") && root.kindOf(usualPlace))
        reading.add(std::string(usualPlace), ConstraintSource::DefaultPlace, {});
    return reading.take();
}

Result<std::vector<ConstraintFile>> readGivenConstraintFiles(const Root &host, const std::vector<std::string> &names,
                                                             std::vector<FileProblem> &problems)
{
    Reading reading(host, problems);
    for (const std::string &name : names) {
        if (std::optional<Error> error = reading.addGiven(name))
            return *std::move(error);
    }
    return reading.take();
}

} // namespace constrictor
