// SPDX-License-Identifier: MIT
#include "command.h"
#include "environment/unsupportedwheels.h"
#include "environment/violations.h"
#include "exitcode.h"
#include "exports/checkreport.h"
#include "failure.h"
#include "interruption.h"
#include "opening.h"

#include <QCoreApplication>

#include <array>

namespace constrictor::cli {

namespace {

QString allMet(const Environment &environment)
{
    const auto count = static_cast<int>(environment.packages.size());
    return QCoreApplication::translate("Check", "All requirements are met: %n packages checked.", nullptr, count)
        + QLatin1Char('\n');
}

QString platformsUnread()
{
    return QCoreApplication::translate("Check",
                                       "Whether each package fits this platform was not checked: there are too many.");
}

int run(const Options &options, Console &console)
{
    Interruption interruption;
    const Result<Opened> opened = openEnvironment(options, console, interruption, ReadingDepth::Requirements);
    if (!opened)
        return fail(opened.error(), options, console);
    const Environment &environment = opened->scan->environment;
    const CheckResult found{violations(environment), unsupportedWheels(environment)};
    if (!environment.wheelsRead)
        console.message(platformsUnread());
    if (options.format == Format::Json)
        console.write(checkJson(environment, found));
    else if (found.empty())
        console.write(allMet(environment));
    else
        console.write(checkLines(environment, found));
    return Interruption::exitCode(found.empty() || options.exitZero ? Done : FoundSomething);
}

constexpr std::array<std::string_view, 2> checkOptions{"--interpreter", "--exit-zero"};
constexpr std::array<std::string_view, 3> checkExamples{
    "constrictor-cli check /",
    "constrictor-cli check /mnt/container --interpreter /opt/venv",
    "constrictor-cli check demo:ngc-25.04 --format json",
};

} // namespace

Command checkCommand()
{
    return {"check",
            "ROOT",
            checkOptions,
            checkExamples,
            [] {
                return QCoreApplication::translate("CommandLine",
                                                   "Which requirements are not met, as pip check says it");
            },
            run};
}

} // namespace constrictor::cli
