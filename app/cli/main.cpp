// SPDX-License-Identifier: MIT
#include "command.h"
#include "commandline.h"
#include "exitcode.h"
#include "failure.h"
#include "help.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstring>

using namespace constrictor;
using namespace constrictor::cli;

namespace {

int runCommand(const CommandLine &line, Console &console)
{
    const Options &options = line.options;
    if (options.version) {
        console.write(std::string_view("constrictor-cli " CONSTRICTOR_VERSION "\n"));
        return Done;
    }
    if (!line.errors.empty())
        return fail(line.errors.front(), options, console);
    const Command *command = findCommand(options.command);
    if (command == nullptr || options.help) {
        console.write(command ? helpOf(*command) : generalHelp());
        return command || options.help ? Done : Usage;
    }
    return command->run(options, console);
}

/// Makes sure that the result went out. A reader that has gone ("| head") wanted no more of it: the program then ends
/// quietly by SIGPIPE, as git does, which a shell sees as 141.
int finish(int exitCode, Console &console)
{
    const int error = console.flush();
    if (error == 0)
        return exitCode;
    if (error == EPIPE) {
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
    console.message(
        QCoreApplication::translate("CommandLine", "The result could not be written: %1", "%1 is the system's reason")
            .arg(QString::fromLocal8Bit(std::strerror(error))));
    return NotWritten;
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // "| head" must not keep us from removing the demo's folder
    const QCoreApplication application(argc, argv);
    const CommandLine line = parseCommandLine({argv + 1, static_cast<std::size_t>(argc > 0 ? argc - 1 : 0)});
    Translation translation;
    translation.use(line.options.language.value_or(systemLanguage()));
    Console console(line.options.color);
    return finish(runCommand(line, console), console);
}
