// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace constrictor::test {

/// What constrictor-cli left behind; the exit code is -1 where it did not end within a minute or crashed.
struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

/// Runs constrictor-cli with @p arguments to its end.
[[nodiscard]] Outcome runProgram(const QStringList &arguments);

/// Runs @p line with a shell, in which "$0" is constrictor-cli.
[[nodiscard]] Outcome runShell(const QString &line);

} // namespace constrictor::test
