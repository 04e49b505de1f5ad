// SPDX-License-Identifier: MIT
#include "exports/piptexts.h"

#include "pep/name.h"

#include <algorithm>
#include <string_view>

namespace constrictor {

namespace {

/// Words that a shell would not split or expand stay as they are.
std::string quoted(const std::string &argument)
{
    const bool isPlain = !argument.empty() && std::all_of(argument.begin(), argument.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-_.=+/,:@%").find(c) != std::string_view::npos;
    });
    if (isPlain)
        return argument;
    std::string result = "'";
    for (const char c : argument)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

/// `pip uninstall` of what the plan removes, or replaces though pip cannot read it; empty if nothing.
std::string removalCommand(const PlanResult &plan)
{
    std::string names;
    for (const PlannedChange &change : plan.changes) {
        if (change.kind == ChangeKind::Remove || change.uninstallFirst)
            names += " " + quoted(change.name);
    }
    return names.empty() ? names : "pip uninstall --yes" + names;
}

/// Local wheels of versions that are installed, which pip leaves alone otherwise; empty if there are none.
std::string forcedCommand(const PlanResult &plan)
{
    std::string paths;
    for (const PlannedChange &change : plan.changes) {
        for (const LocalWheel &wheel : plan.requests.wheels) {
            if (change.forced && pep::normalizedName(wheel.name) == change.normalizedName)
                paths += " " + quoted(wheel.path);
        }
    }
    return paths.empty() ? paths : "pip install --no-deps --force-reinstall" + paths;
}

std::string installCommand(const PlanResult &plan)
{
    const bool installs = std::any_of(plan.changes.begin(), plan.changes.end(), [](const PlannedChange &change) {
        return change.kind != ChangeKind::Remove && !change.forced;
    });
    if (!installs)
        return {};
    std::string command = "pip install";
    if (plan.requests.prereleases)
        command += " --pre";
    if (plan.requests.upgrade)
        command += " --upgrade";
    for (const std::string &option : plan.requests.sourceOptions)
        command += " " + quoted(option);
    for (const std::string &argument : plan.pipArguments)
        command += " " + quoted(argument);
    return command;
}

} // namespace

std::string pipCommand(const PlanResult &plan)
{
    if (plan.pipArguments.empty() || plan.verdict == Verdict::Satisfied)
        return {};
    std::string commands;
    for (const std::string &command : {removalCommand(plan), forcedCommand(plan), installCommand(plan)}) {
        if (!command.empty())
            commands += (commands.empty() ? "" : " && ") + command;
    }
    return commands;
}

std::vector<std::string> pipLog(const PlanResult &plan)
{
    std::vector<std::string> lines;
    std::vector<const PlannedChange *> installs;
    for (const PlannedChange &change : plan.changes) {
        if (change.kind == ChangeKind::Remove)
            continue;
        installs.push_back(&change);
        if (change.kind == ChangeKind::Install)
            continue;
        lines.push_back("Attempting uninstall: " + change.name);
        lines.push_back("    Found existing installation: " + change.name + " " + change.from);
    }
    if (installs.empty())
        return lines;
    std::sort(installs.begin(), installs.end(), [](const PlannedChange *left, const PlannedChange *right) {
        return left->normalizedName < right->normalizedName;
    });
    std::string last = "Successfully installed";
    for (const PlannedChange *change : installs)
        last += " " + change->name + "-" + change->to;
    lines.push_back(std::move(last));
    return lines;
}

} // namespace constrictor
