// SPDX-License-Identifier: MIT
#include "environment/pipsettings.h"

#include "environment/fileproblems.h"
#include "environment/variables.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace constrictor {

namespace {

constexpr std::uint64_t sizeLimit = 1 << 20;

PipPlaces placesOf(const Root &root, const Interpreter &interpreter, const std::vector<RecordedVariable> &variables)
{
    PipPlaces places;
    places.home = variableValue(variables, "HOME").value_or("/root");
    places.prefix = interpreter.prefix;
    places.given = variableValue(variables, "PIP_CONFIG_FILE").value_or("");
    places.givenExists = places.given.starts_with('/') && root.kindOf(places.given).has_value();
    return places;
}

void readFile(const Root &root, const std::string &path, std::vector<PipSetting> &settings,
              std::vector<FileProblem> &problems)
{
    const Result<std::string> text = root.readFile(path, sizeLimit);
    if (!text) {
        reportUnlessMissing(text.error(), problems);
        return;
    }
    PipConfig config = parsePipConfig(*text, path);
    reportTextProblems(path, config.problems, problems);
    std::ranges::move(config.settings, std::back_inserter(settings));
}

} // namespace

std::vector<PipSetting> readPipSettings(const Root &root, const Interpreter &interpreter,
                                        const std::vector<RecordedVariable> &variables,
                                        std::vector<FileProblem> &problems)
{
    std::vector<PipSetting> settings;
    for (const std::string &path : pipConfigurationFiles(placesOf(root, interpreter, variables)))
        readFile(root, path, settings, problems);
    return settings;
}

PipValue recordedPipValue(const std::vector<PipSetting> &settings, const std::vector<RecordedVariable> &variables,
                          std::string_view key)
{
    const PipVariable recorded = [&variables](const std::string &name) {
        return variableValue(variables, name).value_or("");
    };
    return pipValue(settings, recorded, key);
}

} // namespace constrictor
