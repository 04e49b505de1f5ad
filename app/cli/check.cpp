// SPDX-License-Identifier: MIT
#include "command.h"
#include "diagnose/unread.h"
#include "environment/unsupportedwheels.h"
#include "environment/violations.h"
#include "exitcode.h"
#include "exports/checkreport.h"
#include "failure.h"
#include "interruption.h"
#include "opening.h"
#include "wording/findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace constrictor::cli {

namespace {

QString allMet(const Environment &environment, bool complete)
{
    const auto count = static_cast<int>(environment.packages.size());
    const QString words = complete
        ? QCoreApplication::translate("Check", "All requirements are met: %n packages checked.", nullptr, count)
        : QCoreApplication::translate("Check", "No unmet requirement in what could be read: %n packages checked.",
                                      nullptr, count);
    return words + QLatin1Char('\n');
}

QString platformsUnread()
{
    return QCoreApplication::translate("Check",
                                       "Whether each package fits this platform was not checked: there are too many.");
}

/// pip passes over such METADATA in silence, and ends with a traceback at such a folder.
void tellUnread(const Finding &unread, Console &console)
{
    constexpr std::size_t shownCases = 10;
    const FindingText text = describe(unread);
    console.message(text.title);
    for (const QString &detail : text.details.mid(0, shownCases))
        console.message(QStringLiteral("    ") + detail);
    if (unread.count > shownCases)
        console.message(QStringLiteral("    ") + moreCases(unread, shownCases));
}

/// Whether all was read that pip reads: it passes over an egg-link whose folder is gone.
bool isComplete(const Environment &environment)
{
    return std::ranges::all_of(unreadProblems(environment),
                               [](const FileProblem *problem) { return problem->kind == ProblemKind::MissingFile; });
}

/// One violation is certain whatever is unread; that there is none is not.
ExitCode exitCodeOf(const CheckResult &found, bool complete)
{
    if (!found.empty())
        return FoundSomething;
    return complete ? Done : Undecided;
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
    for (const Finding &finding : unreadFindings(environment))
        tellUnread(finding, console);
    const bool complete = isComplete(environment);
    if (options.format == Format::Json)
        console.write(checkJson(environment, found));
    else if (found.empty())
        console.write(allMet(environment, complete));
    else
        console.write(checkLines(environment, found));
    return Interruption::exitCode(options.exitZero ? Done : exitCodeOf(found, complete));
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
