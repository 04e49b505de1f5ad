// SPDX-License-Identifier: MIT
#include "environment/constraintfiles.h"

#include "environment/fileproblems.h"
#include "environment/pipsettings.h"
#include "environment/variables.h"
#include "parse/characters.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace constrictor {

namespace {

constexpr std::uint64_t sizeLimit = 64 << 20;
constexpr std::size_t fileLimit = 1000; ///< files of one environment, includes counted
constexpr std::string_view usualPlace = "/etc/pip/constraint.txt";

/// pip splits values of several files at white space.
std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> result;
    while (!(text = trimmed(text)).empty()) {
        const auto end = std::find_if(text.begin(), text.end(), isSpace);
        const auto length = static_cast<std::size_t>(end - text.begin());
        result.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return result;
}

bool isUrl(std::string_view path)
{
    return path.find("://") != std::string_view::npos;
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

    void add(const std::string &path, ConstraintSource source, const std::string &namedBy)
    {
        const std::string place = m_root.realPath(path) ? *m_root.realPath(path) : path;
        const bool seen = std::find(m_places.begin(), m_places.end(), place) != m_places.end();
        if (isUrl(path) || m_files.size() >= fileLimit || seen)
            return;
        m_places.push_back(place);
        ConstraintFile file;
        file.path = path;
        file.source = source;
        file.namedBy = namedBy;
        read(file);
        const std::size_t index = m_files.size();
        m_files.push_back(std::move(file));
        addIncludes(index);
    }

    [[nodiscard]] std::vector<ConstraintFile> take() { return std::move(m_files); }

private:
    void read(ConstraintFile &file)
    {
        Result<std::string> text = m_root.readFile(file.path, sizeLimit);
        if (!text) {
            file.exists = text.error().kind != ErrorKind::NotFound;
            m_problems.push_back(fileProblem(text.error()));
            return;
        }
        file.text = *std::move(text);
        file.content = readConstraints(file.text);
        reportTextProblems(file.path, file.content.problems, m_problems);
    }

    void addIncludes(std::size_t index)
    {
        std::vector<std::string> targets;
        for (const ConstraintLine &line : m_files[index].content.lines) {
            if (line.kind == LineKind::Constraints || line.kind == LineKind::Requirements)
                targets.push_back(line.target);
        }
        const std::string including = m_files[index].path;
        for (const std::string &target : targets) {
            const bool whole = target.starts_with('/') || isUrl(target);
            const std::filesystem::path path(whole ? target : folderOf(including) + "/" + target);
            add(isUrl(target) ? target : path.lexically_normal().string(), ConstraintSource::Include, including);
        }
    }

    const Root &m_root;
    std::vector<FileProblem> &m_problems;
    std::vector<ConstraintFile> m_files;
    std::vector<std::string> m_places; ///< of m_files, without links
};

} // namespace

std::vector<ConstraintFile> readConstraintFiles(const Root &root, const std::vector<RecordedVariable> &variables,
                                                const std::vector<PipSetting> &settings,
                                                std::vector<FileProblem> &problems)
{
    Reading reading(root, problems);
    const RecordedVariable *variable = findVariable(variables, "PIP_CONSTRAINT");
    if (variable && !variable->value.empty()) { // pip passes over an empty one
        for (const std::string &path : words(variable->value))
            reading.add(path, ConstraintSource::Variable, variable->path);
        return reading.take();
    }
    if (const PipSetting *setting = effectiveSetting(settings, "constraint")) {
        for (const std::string &path : words(setting->value))
            reading.add(path, ConstraintSource::PipConfiguration, setting->path);
        return reading.take();
    }
    if (!variable && root.kindOf(usualPlace))
        reading.add(std::string(usualPlace), ConstraintSource::DefaultPlace, {});
    return reading.take();
}

} // namespace constrictor
