// SPDX-License-Identifier: MIT
#include "program.h"

#include <QProcess>

namespace constrictor::test {

namespace {

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Outcome runProgram(const QStringList &arguments)
{
    return run(QStringLiteral(CONSTRICTOR_CLI), arguments);
}

Outcome runShell(const QString &line)
{
    return run(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line, QStringLiteral(CONSTRICTOR_CLI)});
}

} // namespace constrictor::test
