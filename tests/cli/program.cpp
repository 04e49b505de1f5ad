// SPDX-License-Identifier: MIT
#include "program.h"

#include <QProcess>

namespace constrictor::test {

Outcome runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CONSTRICTOR_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace constrictor::test
