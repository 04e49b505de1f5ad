// SPDX-License-Identifier: MIT
#include "exports/piptexts.h"

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

} // namespace

std::string pipCommand(const PlanResult &plan)
{
    if (plan.pipArguments.empty() || plan.verdict == Verdict::Satisfied)
        return {};
    std::string command = "pip install";
    if (plan.requests.prereleases)
        command += " --pre";
    if (plan.requests.upgrade)
        command += " --upgrade";
    for (const std::string &argument : plan.pipArguments)
        command += " " + quoted(argument);
    return command;
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
