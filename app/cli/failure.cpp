// SPDX-License-Identifier: MIT
#include "failure.h"

#include "exitcode.h"
#include "exports/errorjson.h"
#include "wording/errors.h"
#include "wording/phrase.h"
#include "wording/requestproblems.h"
#include "wording/requirementfaults.h"

#include <QCoreApplication>

namespace constrictor::cli {

namespace {

QString usageWords(const UsageError &error)
{
    const QString argument = shown(error.argument);
    switch (error.fault) {
    case UsageFault::UnknownCommand:
        return QCoreApplication::translate("CommandLine", "There is no command \"%1\".").arg(argument);
    case UsageFault::UnknownOption:
        return QCoreApplication::translate("CommandLine", "There is no option \"%1\" here.").arg(argument);
    case UsageFault::MissingValue:
        return QCoreApplication::translate("CommandLine", "The option %1 needs a value.").arg(argument);
    case UsageFault::UnexpectedValue:
        return QCoreApplication::translate("CommandLine", "The option %1 takes no value.").arg(argument);
    case UsageFault::BadValue:
        return QCoreApplication::translate("CommandLine", "This value is not possible: %1").arg(argument);
    case UsageFault::BadRequirement:
        return requirementFaultWords(error.argument);
    case UsageFault::MissingArgument:
        return QCoreApplication::translate("CommandLine", "%1 is missing.").arg(argument);
    case UsageFault::TooManyArguments:
        return QCoreApplication::translate("CommandLine", "This argument is one too many: %1").arg(argument);
    }
    return {};
}

/// Whether an error is told as a sentence among the messages, not as JSON in place of the result.
bool isForPeople(Format format)
{
    return format == Format::Text || format == Format::Markdown;
}

QString helpLine(const std::string &command)
{
    const bool known = !command.empty();
    const QString line = known ? QStringLiteral("constrictor-cli %1 --help").arg(shown(command))
                               : QStringLiteral("constrictor-cli --help");
    return QCoreApplication::translate("CommandLine", "What is possible: %1", "%1 is a command line").arg(line);
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return Interrupted;
    case ErrorKind::WriteFailed:
        return NotWritten;
    default:
        return Unreadable;
    }
}

} // namespace

int fail(const Error &error, const Options &options, Console &console)
{
    if (isForPeople(options.format)) {
        const ErrorWords words = errorWords(error);
        console.message(words.title);
        if (!words.advice.isEmpty())
            console.message(words.advice);
    } else {
        console.write(errorJson(error));
    }
    return exitCodeOf(error.kind);
}

int fail(const UsageError &error, const Options &options, Console &console)
{
    const bool known = error.fault != UsageFault::UnknownCommand;
    const QString help = helpLine(known ? options.command : std::string());
    if (isForPeople(options.format)) {
        console.message(usageWords(error));
        console.message(help);
    } else {
        console.write(errorJson(QStringLiteral("usage"), usageWords(error), help));
    }
    return Usage;
}

int fail(const std::vector<RequestProblem> &problems, const Options &options, Console &console)
{
    if (isForPeople(options.format)) {
        for (const RequestProblem &problem : problems)
            console.message(requestProblemWords(problem));
    } else {
        console.write(errorJson(problems));
    }
    return Unreadable;
}

} // namespace constrictor::cli
