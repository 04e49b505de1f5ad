// SPDX-License-Identifier: MIT
#include "help.h"

#include "commandline.h"
#include "texttable.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace constrictor::cli {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString heading(const QString &text)
{
    return QLatin1Char('\n') + text + QLatin1Char('\n');
}

QString indented(const std::vector<QStringList> &rows)
{
    const std::vector<int> widths = columnWidths(rows);
    QString text;
    for (const QStringList &row : rows)
        text += QStringLiteral("  ") + padded(row[0], widths[0] + 2) + row[1] + QLatin1Char('\n');
    return text;
}

template<typename Filter>
std::vector<QStringList> optionRows(const Filter &isWanted)
{
    std::vector<QStringList> rows;
    for (const OptionRule &rule : optionRules()) {
        if (isWanted(rule))
            rows.push_back({(latin(rule.name) + QLatin1Char(' ') + latin(rule.valueName)).trimmed(),
                            QCoreApplication::translate("CommandLine", rule.help)});
    }
    return rows;
}

QString exitCodes()
{
    return heading(QCoreApplication::translate("CommandLine", "Exit codes:"))
        + indented(
               {{QStringLiteral("0"), QCoreApplication::translate("CommandLine", "Done")},
                {QStringLiteral("1"), QCoreApplication::translate("CommandLine", "Something was found")},
                {QStringLiteral("2"), QCoreApplication::translate("CommandLine", "The command line is not understood")},
                {QStringLiteral("3"), QCoreApplication::translate("CommandLine", "The input cannot be read")},
                {QStringLiteral("4"), QCoreApplication::translate("CommandLine", "No lock edit makes it installable")},
                {QStringLiteral("5"), QCoreApplication::translate("CommandLine", "Not decided")},
                {QStringLiteral("6"), QCoreApplication::translate("CommandLine", "Not written")},
                {QStringLiteral("130"), QCoreApplication::translate("CommandLine", "Interrupted")}});
}

QString usage(const QString &rest)
{
    return QCoreApplication::translate("CommandLine", "Usage: %1", "%1 is a command line")
               .arg(QStringLiteral("constrictor-cli ") + rest)
        + QLatin1Char('\n');
}

} // namespace

QString generalHelp()
{
    std::vector<QStringList> rows;
    for (const Command &command : commands())
        rows.push_back({latin(command.name) + QLatin1Char(' ') + latin(command.argument), command.summary()});
    return usage(QStringLiteral("COMMAND [ROOT] [OPTIONS]"))
        + heading(QCoreApplication::translate("CommandLine", "Commands:")) + indented(rows) + QLatin1Char('\n')
        + QCoreApplication::translate("CommandLine",
                                      "ROOT is the folder of a container or virtual environment, / for this system, "
                                      "demo:ngc-25.04, or a file: a pip list, a pip freeze or a constraint file. "
                                      "Nothing in it is ever run.")
        + QLatin1Char('\n') + heading(QCoreApplication::translate("CommandLine", "Options of every command:"))
        + indented(optionRows([](const OptionRule &rule) { return rule.everywhere; })) + exitCodes();
}

QString helpOf(const Command &command)
{
    const auto own = [&command](const OptionRule &rule) {
        return std::ranges::find(command.options, rule.name) != command.options.end();
    };
    QString text =
        usage(latin(command.name) + QLatin1Char(' ') + latin(command.argument) + QStringLiteral(" [OPTIONS]"));
    text += command.summary() + QLatin1Char('\n');
    text += heading(QCoreApplication::translate("CommandLine", "Options:")) + indented(optionRows(own))
        + indented(optionRows([](const OptionRule &rule) { return rule.everywhere; }));
    text += heading(QCoreApplication::translate("CommandLine", "Examples:"));
    for (const std::string_view example : command.examples)
        text += QStringLiteral("  ") + latin(example) + QLatin1Char('\n');
    return text + exitCodes();
}

} // namespace constrictor::cli
