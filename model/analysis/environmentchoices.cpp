// SPDX-License-Identifier: MIT
#include "analysis/environmentchoices.h"

#include "environment/pipsettings.h"
#include "environment/variables.h"
#include "parse/pipconfig.h"

#include <iterator>
#include <sstream>

namespace constrictor {

std::string pipValue(const Environment &environment, std::string_view key)
{
    std::string variable = "PIP_";
    for (const char c : key)
        variable += c == '-' ? '_' : static_cast<char>(c - 'a' + 'A');
    if (const auto recorded = variableValue(environment.variables, variable); recorded && !recorded->empty())
        return *recorded;
    const PipSetting *setting = effectiveSetting(environment.pipSettings, key);
    return setting ? setting->value : std::string();
}

std::vector<std::string> pipWords(const Environment &environment, std::string_view key)
{
    std::istringstream stream(pipValue(environment, key));
    return {std::istream_iterator<std::string>(stream), {}};
}

EnvironmentChoices environmentChoices(const Environment &environment)
{
    EnvironmentChoices choices;
    choices.prereleases = isSwitchedOn(pipValue(environment, "pre"));
    for (const std::string &value : pipWords(environment, "no-binary"))
        choices.formats.addNoBinary(value);
    for (const std::string &value : pipWords(environment, "only-binary"))
        choices.formats.addOnlyBinary(value);
    return choices;
}

} // namespace constrictor
