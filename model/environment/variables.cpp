// SPDX-License-Identifier: MIT
#include "environment/variables.h"

#include "environment/fileproblems.h"
#include "environment/foldernames.h"
#include "parse/assignments.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace constrictor {

namespace {

constexpr std::uint64_t sizeLimit = 1 << 20;

void readFile(const Root &root, const std::string &path, std::vector<RecordedVariable> &variables,
              std::vector<FileProblem> &problems)
{
    const Result<std::string> text = root.readFile(path, sizeLimit);
    if (!text) {
        reportUnlessMissing(text.error(), problems);
        return;
    }
    for (Assignment &assignment : parseAssignments(*text)) {
        if (isKeptVariable(assignment.name))
            variables.push_back(
                {std::move(assignment.name), std::move(assignment.value), path, assignment.line, assignment.isRemoval});
    }
}

} // namespace

bool isKeptVariable(std::string_view name)
{
    constexpr std::array<std::string_view, 5> starts = {"PIP_", "UV_", "PYTHON", "NVIDIA_", "CUDA_"};
    constexpr std::array<std::string_view, 5> names = {"PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "CONDA_PREFIX",
                                                       "HOME"};
    return std::any_of(starts.begin(), starts.end(), [name](std::string_view start) { return name.starts_with(start); })
        || std::find(names.begin(), names.end(), name) != names.end() || name.ends_with("_VERSION");
}

std::vector<RecordedVariable> recordedVariables(const Root &root, std::vector<FileProblem> &problems)
{
    std::vector<std::string> scripts;
    const std::string folder = "/.singularity.d/env";
    for (const std::string &name : namesIn(root, folder)) {
        if (name.ends_with(".sh"))
            scripts.push_back(folder + "/" + name);
    }
    scripts.emplace_back("/etc/environment");
    std::vector<RecordedVariable> variables;
    for (const std::string &script : scripts)
        readFile(root, script, variables, problems);
    return variables;
}

std::vector<RecordedVariable> ownVariables()
{
    std::vector<RecordedVariable> variables;
    for (char **entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const std::size_t equals = std::min(text.find('='), text.size());
        if (equals < text.size() && isKeptVariable(text.substr(0, equals)))
            variables.push_back({std::string(text.substr(0, equals)), std::string(text.substr(equals + 1)), {}, 0});
    }
    std::sort(variables.begin(), variables.end(),
              [](const RecordedVariable &a, const RecordedVariable &b) { return a.name < b.name; });
    return variables;
}

namespace {

const RecordedVariable *lastOf(const std::vector<RecordedVariable> &variables, std::string_view name)
{
    const auto found = std::find_if(variables.rbegin(), variables.rend(),
                                    [name](const RecordedVariable &variable) { return variable.name == name; });
    return found == variables.rend() ? nullptr : &*found;
}

} // namespace

const RecordedVariable *findVariable(const std::vector<RecordedVariable> &variables, std::string_view name)
{
    const RecordedVariable *last = lastOf(variables, name);
    return last == nullptr || last->isRemoval ? nullptr : last;
}

bool isUnset(const std::vector<RecordedVariable> &variables, std::string_view name)
{
    const RecordedVariable *last = lastOf(variables, name);
    return last != nullptr && last->isRemoval;
}

std::optional<std::string> variableValue(const std::vector<RecordedVariable> &variables, std::string_view name)
{
    const RecordedVariable *variable = findVariable(variables, name);
    return variable == nullptr ? std::nullopt : std::optional(variable->value);
}

} // namespace constrictor
