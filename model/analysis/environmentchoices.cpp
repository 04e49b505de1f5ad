// SPDX-License-Identifier: MIT
#include "analysis/environmentchoices.h"

#include "environment/pipsettings.h"
#include "parse/pipconfig.h"
#include "parse/words.h"

namespace constrictor {

std::string pipValue(const Environment &environment, std::string_view key)
{
    return recordedPipValue(environment.pipSettings, environment.variables, key).text;
}

std::vector<std::string> pipWords(const Environment &environment, std::string_view key)
{
    return splitWords(pipValue(environment, key));
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
