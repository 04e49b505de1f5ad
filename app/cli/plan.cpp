// SPDX-License-Identifier: MIT
#include "analysis/solve.h"
#include "command.h"
#include "exitcode.h"
#include "exports/planreport.h"
#include "failure.h"
#include "index/opensources.h"
#include "interruption.h"
#include "knowledgefiles.h"
#include "opening.h"
#include "pep/requirement.h"
#include "plantext.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <optional>

namespace constrictor::cli {

namespace {

/// What was asked for, or the error of the first file that cannot be read.
Result<Requests> requestsOf(const Options &options)
{
    Requests requests;
    for (std::size_t i = 1; i < options.arguments.size(); ++i)
        requests.lines.push_back({options.arguments[i], {}, 0});
    for (const std::string &path : options.plan.requestFiles) {
        Result<std::vector<RequestLine>> lines = readRequestFile(path);
        if (!lines)
            return lines.error();
        requests.lines.insert(requests.lines.end(), lines->begin(), lines->end());
    }
    for (const std::string &path : options.plan.wheels) {
        Result<LocalWheel> wheel = readRequestedWheel(path);
        if (!wheel)
            return wheel.error();
        requests.wheels.push_back(*std::move(wheel));
    }
    requests.keepLocks = options.plan.keepLocks;
    requests.allowRemove = options.plan.allowRemove;
    requests.prereleases = options.plan.prereleases;
    requests.upgrade = options.plan.upgrade;
    requests.timeLimit = options.plan.timeLimit;
    return requests;
}

/// Known combinations of two packages that no condition besides limits.
std::vector<BadPair> badPairsOf(const Knowledge &knowledge)
{
    std::vector<BadPair> pairs;
    for (const KnownFact &fact : knowledge.facts) {
        const bool isPair = fact.packages.size() == 2 && !fact.image && !fact.lockVariable;
        if (isPair && fact.severity != Severity::Note)
            pairs.push_back({fact.packages[0].toString(), fact.packages[1].toString(),
                             fact.text ? fact.text->source.title : std::string()});
    }
    return pairs;
}

/// The demo answers by itself; everything else from the sources that the command line names.
Sources sourcesOf(const Options &options)
{
    Sources sources;
    sources.index.indexes = options.plan.indexUrls;
    sources.index.findLinks = options.plan.findLinks;
    sources.index.offline = options.plan.offline;
    sources.index.allowed = originsOf(normalized(sources.index)); // an index that the command line names is agreed to
    const bool isNamed = !sources.index.indexes.empty() || !sources.index.findLinks.empty();
    if (options.arguments.front() != demoName || isNamed)
        return sources;
    QFile index(QStringLiteral(":/demo/ngc-25.04-index.txt"));
    if (index.open(QIODevice::ReadOnly))
        sources.embedded = index.readAll().toStdString();
    return sources;
}

int exitCodeOf(const PlanResult &plan, const Options &options)
{
    switch (plan.verdict) {
    case Verdict::Satisfied:
    case Verdict::Installable:
        return Done;
    case Verdict::NeedsUnlock:
        return options.exitZero ? Done : FoundSomething;
    case Verdict::Impossible:
        return Impossible;
    case Verdict::Undecided:
        break;
    }
    return UndecidedPlan;
}

/// What is wrong with the request as the command line states it; files are judged line by line later.
std::optional<UsageError> requestFault(const Options &options)
{
    if (options.arguments.size() < 2 && options.plan.requestFiles.empty() && options.plan.wheels.empty())
        return UsageError{UsageFault::MissingArgument, "REQUIREMENT"};
    for (std::size_t i = 1; i < options.arguments.size(); ++i) {
        if (!pep::Requirement::parse(options.arguments[i]))
            return UsageError{UsageFault::BadValue, options.arguments[i]};
    }
    return {};
}

int run(const Options &options, Console &console)
{
    if (const std::optional<UsageError> fault = requestFault(options))
        return fail(*fault, options, console);
    Result<Requests> requests = requestsOf(options);
    if (!requests)
        return fail(requests.error(), options, console);
    const Result<Knowledge> knowledge = readKnowledge(options, console);
    if (!knowledge)
        return fail(knowledge.error(), options, console);
    requests->badPairs = badPairsOf(*knowledge);
    const Interruption interruption;
    const Result<Opened> opened = openEnvironment(options, console);
    if (!opened)
        return fail(opened.error(), options, console);
    const auto progress = [&](PlanCost lower, std::optional<PlanCost> upper) {
        console.progress(boundsWords(lower, upper));
    };
    Solved solved = *solve(*opened->scan, sourcesOf(options), *requests, interruption.token(), progress);
    console.clearProgress();
    setEditStyle(solved.plan, options.plan.editStyle);
    if (options.format == Format::Json)
        console.write(planJson(*opened->scan, solved.plan));
    else
        writePlan(*opened->scan, solved.plan, options.verbose, console);
    return interruption.happened() ? Interrupted : exitCodeOf(solved.plan, options);
}

constexpr std::array<std::string_view, 15> planOptions{
    "--interpreter", "--requirement", "--wheel",      "--index-url",  "--extra-index-url",
    "--find-links",  "--knowledge",   "--offline",    "--keep-lock",  "--allow-remove",
    "--pre",         "--upgrade",     "--edit-style", "--time-limit", "--exit-zero"};
constexpr std::array<std::string_view, 4> planExamples{
    "constrictor-cli plan demo:ngc-25.04 nvidia-modelopt==0.27.0",
    "constrictor-cli plan /mnt/container 'numpy>=2' --index-url file:///srv/index/simple/",
    "constrictor-cli plan / -r requirements.txt --find-links /srv/wheels",
    "constrictor-cli plan demo:ngc-25.04 'transformers>=4.50,<5' --format json",
};

} // namespace

Command planCommand()
{
    return {"plan",
            "ROOT REQUIREMENT...",
            planOptions,
            planExamples,
            [] {
                return QCoreApplication::translate("CommandLine",
                                                   "The smallest set of lock edits that makes a request installable");
            },
            run};
}

} // namespace constrictor::cli
