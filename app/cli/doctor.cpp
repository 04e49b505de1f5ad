// SPDX-License-Identifier: MIT
#include "analysis/doctor.h"
#include "command.h"
#include "exitcode.h"
#include "exports/doctorjson.h"
#include "exports/doctormarkdown.h"
#include "exports/doctortext.h"
#include "exports/sarif.h"
#include "failure.h"
#include "interruption.h"
#include "knowledgefiles.h"
#include "opening.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace constrictor::cli {

namespace {

Ink inkOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Strong:
        return Ink::Bold;
    case Emphasis::Faint:
        return Ink::Faint;
    case Emphasis::Problem:
        return Ink::Red;
    case Emphasis::Warning:
        return Ink::Yellow;
    case Emphasis::Note:
        return Ink::Blue;
    case Emphasis::Passed:
        break;
    }
    return Ink::Green;
}

void report(const Scan &scan, const Diagnosis &diagnosis, const Options &options, Console &console)
{
    switch (options.format) {
    case Format::Json:
        console.write(doctorJson(scan, diagnosis));
        return;
    case Format::Markdown:
        console.write(doctorMarkdown(scan, diagnosis));
        return;
    case Format::Sarif:
        console.write(doctorSarif(diagnosis, QStringLiteral(CONSTRICTOR_VERSION)));
        return;
    case Format::Text:
        break;
    }
    console.write(doctorText(scan, diagnosis, options.verbose, [&console](const QString &text, Emphasis emphasis) {
        return console.inked(text, inkOf(emphasis));
    }));
}

/// Whether something was found that --fail-on counts; the worst severity has the lowest value.
bool counts(const Diagnosis &diagnosis, const Options &options)
{
    return options.failOn && !options.exitZero
        && std::ranges::any_of(diagnosis.findings,
                               [&options](const Finding &finding) { return finding.severity <= *options.failOn; });
}

int run(const Options &options, Console &console)
{
    const Result<Knowledge> knowledge = readKnowledge(options, console);
    if (!knowledge)
        return fail(knowledge.error(), options, console);
    Interruption interruption;
    const Result<Opened> opened = openEnvironment(options, console, interruption);
    if (!opened)
        return fail(opened.error(), options, console);
    const Result<Diagnosis> diagnosis = diagnose(*opened->scan, *knowledge, interruption.token());
    if (!diagnosis)
        return fail(diagnosis.error(), options, console);
    report(*opened->scan, *diagnosis, options, console);
    return Interruption::exitCode(counts(*diagnosis, options) ? FoundSomething : Done);
}

constexpr std::array<std::string_view, 6> doctorOptions{"--interpreter", "--list",    "--constraint",
                                                        "--knowledge",   "--fail-on", "--exit-zero"};
constexpr std::array<std::string_view, 5> doctorExamples{
    "constrictor-cli doctor demo:ngc-25.04",
    "constrictor-cli doctor /mnt/container -v",
    "constrictor-cli doctor / --format json --fail-on problem",
    "constrictor-cli doctor /mnt/container --format sarif --exit-zero",
    "constrictor-cli doctor --list list.txt --constraint constraint.txt --format markdown",
};

} // namespace

Command doctorCommand()
{
    return {"doctor",
            "ROOT",
            doctorOptions,
            doctorExamples,
            [] {
                return QCoreApplication::translate("CommandLine",
                                                   "What is wrong with an environment, and what to do about it");
            },
            run,
            true};
}

} // namespace constrictor::cli
