// SPDX-License-Identifier: MIT
#include "environment/pipsettings.h"

#include "environment/fileproblems.h"
#include "environment/variables.h"
#include "parse/pipconfig.h"

#include <algorithm>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t sizeLimit = 1 << 20;

/// Weakest first. A PIP_CONFIG_FILE that is there takes the place of the user's files.
std::vector<std::string> configurationFiles(const Root &root, const Interpreter &interpreter,
                                            const std::vector<RecordedVariable> &variables)
{
    const std::string given = variableValue(variables, "PIP_CONFIG_FILE").value_or("");
    if (given == "/dev/null") // pip's way to say: none at all
        return {};
    std::vector<std::string> files{"/etc/xdg/pip/pip.conf", "/etc/pip.conf"};
    const bool hasGiven = given.starts_with('/') && root.kindOf(given).has_value();
    if (!hasGiven) {
        const std::string home = variableValue(variables, "HOME").value_or("/root");
        files.push_back(home + "/.pip/pip.conf");
        files.push_back(home + "/.config/pip/pip.conf");
    }
    files.push_back(interpreter.prefix + "/pip.conf");
    if (hasGiven)
        files.push_back(given);
    return files;
}

void readFile(const Root &root, const std::string &path, std::vector<PipSetting> &settings,
              std::vector<FileProblem> &problems)
{
    const Result<std::string> text = root.readFile(path, sizeLimit);
    if (!text) {
        reportUnlessMissing(text.error(), problems);
        return;
    }
    PipConfig config = parsePipConfig(*text);
    reportTextProblems(path, config.problems, problems);
    for (ConfigSetting &setting : config.settings) {
        settings.push_back({std::move(setting.section), std::move(setting.key), std::move(setting.value), Origin::File,
                            path, setting.line});
    }
}

} // namespace

std::vector<PipSetting> readPipSettings(const Root &root, const Interpreter &interpreter,
                                        const std::vector<RecordedVariable> &variables,
                                        std::vector<FileProblem> &problems)
{
    std::vector<PipSetting> settings;
    for (const std::string &path : configurationFiles(root, interpreter, variables))
        readFile(root, path, settings, problems);
    return settings;
}

const PipSetting *effectiveSetting(const std::vector<PipSetting> &settings, std::string_view key)
{
    for (const char *section : {"install", "global"}) {
        const auto found = std::find_if(settings.rbegin(), settings.rend(), [&](const PipSetting &setting) {
            return setting.section == section && setting.key == key;
        });
        if (found != settings.rend() && !found->value.empty()) // pip passes over empty ones
            return &*found;
    }
    return nullptr;
}

} // namespace constrictor
