// SPDX-License-Identifier: MIT
#include "analysis/badpairs.h"
#include "analysis/requestfile.h"
#include "analysis/solve.h"
#include "command.h"
#include "exitcode.h"
#include "exports/planreport.h"
#include "failure.h"
#include "index/weborigin.h"
#include "indexchoice.h"
#include "interruption.h"
#include "knowledgefiles.h"
#include "opening.h"
#include "pep/requirement.h"
#include "plan/refusal.h"
#include "plantext.h"
#include "wording/indexproblems.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace constrictor::cli {

namespace {

/// What was asked for, and what of its files is not followed or cannot be planned.
struct Asked
{
    Requests requests;
    std::vector<PlanWarning> warnings;
    std::vector<RequestProblem> problems;
};

template<typename T>
void append(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

/// The options that say where packages come from, without logins: pip has its own.
std::vector<std::string> sourceOptions(const IndexOptions &index)
{
    std::vector<std::string> options;
    const auto add = [&](const char *name, const std::string &location) {
        options.insert(options.end(), {name, withoutCredentials(location)});
    };
    if (index.noIndex)
        options.emplace_back("--no-index");
    if (index.index)
        add("--index-url", *index.index);
    for (const std::string &url : index.extraIndexes)
        add("--extra-index-url", url);
    for (const std::string &location : index.findLinks)
        add("--find-links", location);
    return options;
}

/// Fails with the error of the first file that cannot be read.
Result<Asked> askedFor(const Options &options)
{
    Asked asked;
    Requests &requests = asked.requests;
    requests.prereleases = options.plan.prereleases;
    for (std::size_t i = 1; i < options.arguments.size(); ++i)
        requests.lines.push_back({options.arguments[i], {}, 0});
    for (const std::string &path : options.plan.requestFiles) {
        const Result<RequestFile> file = readRequestFile(path);
        if (!file)
            return file.error();
        append(requests.lines, file->lines);
        append(asked.warnings, file->warnings);
        append(asked.problems, file->problems);
        requests.prereleases = requests.prereleases || file->prereleases;
    }
    for (const std::string &path : options.plan.wheels) {
        Result<LocalWheel> wheel = readRequestedWheel(path, asked.problems);
        if (!wheel)
            return wheel.error();
        requests.wheels.push_back(*std::move(wheel));
    }
    requests.keepLocks = options.plan.keepLocks;
    requests.allowRemove = options.plan.allowRemove;
    requests.upgrade = options.plan.upgrade;
    requests.sourceOptions = sourceOptions(options.plan.index);
    requests.timeLimit = options.plan.timeLimit;
    return Result<Asked>(std::move(asked));
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
    return Undecided;
}

/// One line with what is known of the answer, and of the network once it is asked.
class PlanProgress
{
public:
    explicit PlanProgress(Console &console)
        : m_console(console)
    {
    }

    void showBounds(PlanCost lower, std::optional<PlanCost> upper)
    {
        m_bounds = boundsWords(lower, upper);
        show();
    }

    void showNetwork(std::size_t asked, std::size_t waiting)
    {
        m_network = networkProgressWords(asked, waiting);
        show();
    }

private:
    void show()
    {
        const bool both = !m_bounds.isEmpty() && !m_network.isEmpty();
        m_console.progress(both ? m_bounds + QStringLiteral(" · ") + m_network : m_bounds + m_network);
    }

    Console &m_console;
    QString m_bounds;
    QString m_network;
};

/// What is wrong with the request as the command line states it; its files are read later.
std::optional<UsageError> requestFault(const Options &options)
{
    if (options.arguments.size() < 2 && options.plan.requestFiles.empty() && options.plan.wheels.empty())
        return UsageError{UsageFault::MissingArgument, "REQUIREMENT"};
    for (std::size_t i = 1; i < options.arguments.size(); ++i) {
        if (!pep::Requirement::parse(options.arguments[i]))
            return UsageError{UsageFault::BadRequirement, options.arguments[i]};
    }
    return {};
}

/// Tells which line of the request the environment's pip cannot read, though older ones could.
int failOf(const RequestLine &line, const Options &options, Console &console)
{
    if (line.file.empty())
        return fail(UsageError{UsageFault::BadRequirement, line.text}, options, console);
    SourceSpan span;
    span.line = line.line;
    return fail(std::vector<RequestProblem>{{RequestFault::NotARequirement, line.file, span, line.text}}, options,
                console);
}

int run(const Options &options, Console &console)
{
    if (const std::optional<UsageError> fault = requestFault(options))
        return fail(*fault, options, console);
    Result<Asked> request = askedFor(options);
    if (!request)
        return fail(request.error(), options, console);
    if (!request->problems.empty())
        return fail(request->problems, options, console);
    const Result<Knowledge> knowledge = readKnowledge(options, console);
    if (!knowledge)
        return fail(knowledge.error(), options, console);
    request->requests.badPairs = badPairsOf(*knowledge);
    Interruption interruption;
    interruption.listen();
    const Result<Opened> opened = openEnvironment(options, console, interruption);
    if (!opened)
        return fail(opened.error(), options, console);
    const std::vector<RequestLine> &lines = request->requests.lines;
    if (const auto refused = refusedRequest(lines, rulesOfPip(opened->scan->environment)))
        return failOf(lines[*refused], options, console);
    const Sources sources = chooseSources(options, *opened->scan, console, interruption.token());
    if (Interruption::happened()) // at the question: nothing is known yet that could be shown
        return fail(Error{.kind = ErrorKind::Cancelled, .path = {}, .detail = {}}, options, console);
    PlanProgress progress(console);
    Solved solved = *solve(
        *opened->scan, sources, request->requests, interruption.token(),
        [&](PlanCost lower, std::optional<PlanCost> upper) { progress.showBounds(lower, upper); },
        [&](std::size_t asked, std::size_t waiting) { progress.showNetwork(asked, waiting); });
    console.clearProgress();
    append(solved.plan.warnings, request->warnings);
    setEditStyle(solved.plan, options.plan.editStyle);
    if (options.format == Format::Json)
        console.write(planJson(*opened->scan, solved));
    else
        writePlan(*opened->scan, solved, options.verbose, console);
    return Interruption::exitCode(exitCodeOf(solved.plan, options));
}

constexpr std::array<std::string_view, 20> planOptions{"--interpreter",
                                                       "--requirement",
                                                       "--wheel",
                                                       "--index-url",
                                                       "--extra-index-url",
                                                       "--find-links",
                                                       "--no-index",
                                                       "--offline",
                                                       "--use-environment-index",
                                                       "--uploaded-before",
                                                       "--allow-wheel-download",
                                                       "--assume-sdist-metadata",
                                                       "--knowledge",
                                                       "--keep-lock",
                                                       "--allow-remove",
                                                       "--pre",
                                                       "--upgrade",
                                                       "--edit-style",
                                                       "--time-limit",
                                                       "--exit-zero"};
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
