// SPDX-License-Identifier: MIT
#include "command.h"
#include "exitcode.h"
#include "exports/packagelist.h"
#include "failure.h"
#include "interruption.h"
#include "opening.h"
#include "texttable.h"
#include "wording/environments.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace constrictor::cli {

namespace {

Ink inkOf(LockState state)
{
    switch (state) {
    case LockState::Differs:
        return Ink::Red;
    case LockState::NotLocked:
    case LockState::NotInstalled:
        return Ink::Yellow;
    case LockState::Locked:
    case LockState::NotApplicable:
        break;
    }
    return Ink::Faint;
}

int countOf(const Scan &scan, LockState state)
{
    return static_cast<int>(std::ranges::count(scan.packages, state, &LockedPackage::state));
}

QString headline(const Scan &scan)
{
    return QCoreApplication::translate("List", "%1 (%2), Python %3", "%1 environment, %2 where it is, %3 a version")
        .arg(environmentTitle(scan), placeWords(scan.inputs), shown(scan.environment.interpreter.version));
}

QString constraintLine(const Environment &environment)
{
    QStringList files;
    for (const ConstraintFile &file : environment.constraintFiles) {
        if (file.exists)
            files.append(shown(file.path));
    }
    if (files.isEmpty())
        return QCoreApplication::translate("List", "No constraint file applies here: nothing is locked.");
    return QCoreApplication::translate("List", "Locks from: %1", "%1 a list of files")
        .arg(files.join(QStringLiteral(", ")));
}

QStringList countWords(const Scan &scan)
{
    const auto count = static_cast<int>(scan.environment.packages.size()); // lupdate does not read casts in calls
    QStringList words{QCoreApplication::translate("List", "%n packages installed", nullptr, count)};
    for (const LockState state :
         {LockState::Locked, LockState::Differs, LockState::NotLocked, LockState::NotInstalled}) {
        if (const int number = countOf(scan, state); number > 0)
            words.append(QStringLiteral("%1: %2").arg(lockStateName(state), QString::number(number)));
    }
    return words;
}

QStringList rowOf(const Environment &environment, const LockedPackage &row)
{
    const QString installed = row.package ? shown(environment.packages[*row.package].versionText) : QStringLiteral("-");
    const std::string locked = lockedText(environment, row);
    return {shown(row.name), installed, locked.empty() ? QStringLiteral("-") : shown(locked), lockStateName(row.state)};
}

void writeTable(const Scan &scan, Console &console)
{
    std::vector<QStringList> rows{{QCoreApplication::translate("List", "Package", "heading of a column"),
                                   QCoreApplication::translate("List", "Installed", "heading of a column"),
                                   QCoreApplication::translate("List", "Locked", "heading of a column"),
                                   QCoreApplication::translate("List", "Status", "heading of a column")}};
    for (const LockedPackage &row : scan.packages)
        rows.push_back(rowOf(scan.environment, row));
    const std::vector<int> widths = columnWidths(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QStringList &cells = rows[i];
        const QString start =
            padded(cells[0], widths[0] + 2) + padded(cells[1], widths[1] + 2) + padded(cells[2], widths[2] + 2);
        if (i == 0)
            console.write(console.inked(start + cells[3], Ink::Bold) + QLatin1Char('\n'));
        else
            console.write(start + console.inked(cells[3], inkOf(scan.packages[i - 1].state)) + QLatin1Char('\n'));
    }
}

void writeText(const Scan &scan, Console &console)
{
    console.write(console.inked(headline(scan), Ink::Bold) + QLatin1Char('\n'));
    console.write(countWords(scan).join(QStringLiteral(", ")) + QLatin1Char('\n'));
    console.write(constraintLine(scan.environment) + QStringLiteral("\n\n"));
    writeTable(scan, console);
    if (const auto count = static_cast<int>(scan.environment.problems.size()); count > 0)
        console.message(QCoreApplication::translate(
            "List", "%n things could not be read or look odd. \"constrictor-cli doctor\" names them.", nullptr, count));
}

int run(const Options &options, Console &console)
{
    Interruption interruption;
    const Result<Opened> opened = openEnvironment(options, console, interruption, ReadingDepth::Everything);
    if (!opened)
        return fail(opened.error(), options, console);
    if (options.format == Format::Json)
        console.write(packageListJson(*opened->scan));
    else
        writeText(*opened->scan, console);
    return Interruption::exitCode(Done);
}

constexpr std::array<std::string_view, 3> listOptions{"--interpreter", "--list", "--constraint"};
constexpr std::array<std::string_view, 5> listExamples{
    "constrictor-cli list /",
    "constrictor-cli list /mnt/container --format json",
    "constrictor-cli list ~/venv",
    "constrictor-cli list demo:ngc-25.04",
    "constrictor-cli list --list pip-list.txt --constraint constraint.txt",
};

} // namespace

Command listCommand()
{
    return {
        "list",
        "ROOT",
        listOptions,
        listExamples,
        [] { return QCoreApplication::translate("CommandLine", "Which packages are installed, and which are locked"); },
        run};
}

} // namespace constrictor::cli
