// SPDX-License-Identifier: MIT
#include "exports/planreport.h"

#include "exports/environmentjson.h"
#include "exports/indexjson.h"
#include "exports/piptexts.h"
#include "plan/plancodes.h"
#include "wording/plans.h"

#include <QJsonDocument>

namespace constrictor {

namespace {

QJsonValue plain(std::string_view text)
{
    return jsonText(text);
}

QJsonArray texts(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(plain(value));
    return array;
}

QJsonObject costJson(PlanCost cost)
{
    return {{QStringLiteral("lock_edits"), static_cast<int>(cost.lockEdits)},
            {QStringLiteral("changes"), static_cast<int>(cost.changes)}};
}

int lineNumber(const Environment &environment, Lock lock)
{
    return static_cast<int>(lineOf(environment, lock).span.line);
}

QJsonValue fileOf(const Environment &environment, Lock lock)
{
    return plain(environment.constraintFiles[lock.file].path);
}

QJsonArray editsJson(const Environment &environment, const PlanResult &plan)
{
    QJsonArray array;
    for (const PlannedEdit &edit : plan.edits)
        array.append(QJsonObject{{QStringLiteral("name"), plain(edit.name)},
                                 {QStringLiteral("from"), plain(edit.from)},
                                 {QStringLiteral("to"), textOrNull(edit.clauses)},
                                 {QStringLiteral("action"), plain(codeOf(edit.style))},
                                 {QStringLiteral("file"), fileOf(environment, edit.lock)},
                                 {QStringLiteral("line"), lineNumber(environment, edit.lock)}});
    return array;
}

QJsonArray changesJson(const PlanResult &plan)
{
    QJsonArray array;
    for (const PlannedChange &change : plan.changes)
        array.append(QJsonObject{{QStringLiteral("name"), plain(change.name)},
                                 {QStringLiteral("kind"), plain(codeOf(change.kind))},
                                 {QStringLiteral("from"), textOrNull(change.from)},
                                 {QStringLiteral("to"), textOrNull(change.to)}});
    return array;
}

QJsonArray clashesJson(const Environment &environment, const PlanResult &plan)
{
    QJsonArray array;
    for (const Clash &clash : plan.clashes) {
        const RequestLine &request = plan.requests.lines[clash.request];
        const pep::Requirement &lock = *lineOf(environment, clash.lock).requirement;
        array.append(QJsonObject{{QStringLiteral("requirement"), plain(request.text)},
                                 {QStringLiteral("file"), textOrNull(request.file)},
                                 {QStringLiteral("line"), request.line == 0 ? QJsonValue() : int(request.line)},
                                 {QStringLiteral("lock"), plain(lock.toString())},
                                 {QStringLiteral("lock_file"), fileOf(environment, clash.lock)},
                                 {QStringLiteral("lock_line"), lineNumber(environment, clash.lock)}});
    }
    return array;
}

QJsonArray coresJson(const PlanResult &plan)
{
    QJsonArray array;
    for (const PlanCore &core : plan.cores) {
        QJsonArray members;
        for (const PlanCore::Member &member : core.members)
            members.append(
                QJsonObject{{QStringLiteral("kind"), member.isLock ? QStringLiteral("lock") : QStringLiteral("keep")},
                            {QStringLiteral("name"), plain(member.name)}});
        array.append(members);
    }
    return array;
}

QJsonArray runsJson(const std::vector<VersionRun> &runs)
{
    QJsonArray array;
    for (const VersionRun &run : runs)
        array.append(QJsonObject{{QStringLiteral("first"), plain(run.first)},
                                 {QStringLiteral("last"), plain(run.last)},
                                 {QStringLiteral("and_older"), run.andOlder},
                                 {QStringLiteral("and_newer"), run.andNewer}});
    return array;
}

QJsonObject stepJson(const Environment &environment, const PlanResult &plan, const ExplainedStep &step)
{
    QJsonObject args{{QStringLiteral("name"), plain(step.name)},
                     {QStringLiteral("requirement"), textOrNull(step.requirement)},
                     {QStringLiteral("versions"), runsJson(step.versions)}};
    if (!step.more.empty())
        args.insert(QStringLiteral("more"), texts(step.more));
    if (!step.extra.empty())
        args.insert(QStringLiteral("extra"), plain(step.extra));
    if (step.lock) {
        args.insert(QStringLiteral("file"), fileOf(environment, *step.lock));
        args.insert(QStringLiteral("line"), lineNumber(environment, *step.lock));
        args.insert(QStringLiteral("kept"), step.kept);
    }
    QJsonArray because;
    for (const std::uint32_t earlier : step.because)
        because.append(static_cast<int>(earlier) + 1);
    return {{QStringLiteral("code"), plain(codeOf(step.kind))},
            {QStringLiteral("args"), args},
            {QStringLiteral("because"), because},
            {QStringLiteral("text"), stepWords(environment, plan, step)}};
}

QJsonObject explanationJson(const Environment &environment, const PlanResult &plan, const Explanation &explanation,
                            const QString &conclusion)
{
    QJsonArray steps;
    for (const ExplainedStep &step : explanation.steps)
        steps.append(stepJson(environment, plan, step));
    return {{QStringLiteral("steps"), steps}, {QStringLiteral("conclusion"), conclusion}};
}

QJsonArray explanationsJson(const Environment &environment, const PlanResult &plan)
{
    QJsonArray array;
    if (!plan.whyImpossible.steps.empty())
        array.append(explanationJson(environment, plan, plan.whyImpossible, planVerdictDetail(plan)));
    for (const PlanCore &core : plan.cores)
        array.append(explanationJson(environment, plan, core.explanation, coreConclusion(core)));
    return array;
}

QJsonArray installsJson(const std::vector<PipInstall> &installs)
{
    QJsonArray array;
    for (const PipInstall &install : installs)
        array.append(QJsonObject{{QStringLiteral("name"), plain(install.name)},
                                 {QStringLiteral("version"), plain(install.version)}});
    return array;
}

QJsonArray unknownsJson(const std::vector<PipUnknown> &unknowns)
{
    QJsonArray array;
    for (const PipUnknown &unknown : unknowns)
        array.append(QJsonObject{{QStringLiteral("code"), plain(codeOf(unknown.kind))},
                                 {QStringLiteral("name"), plain(unknown.name)},
                                 {QStringLiteral("version"), plain(unknown.version)},
                                 {QStringLiteral("text"), pipUnknownWords(unknown)}});
    return array;
}

QJsonValue refusedJson(const std::optional<RefusedFile> &refused)
{
    if (!refused)
        return QJsonValue::Null;
    const bool whole = refused->line == 0;
    return QJsonObject{{QStringLiteral("file"), plain(refused->path)},
                       {QStringLiteral("line"), whole ? QJsonValue() : QJsonValue(static_cast<int>(refused->line))}};
}

QJsonObject pipJson(const PipOutcome &outcome)
{
    QJsonArray breaks;
    for (const PipBreak &broken : outcome.breaks)
        breaks.append(QJsonObject{{QStringLiteral("package"), plain(broken.name)},
                                  {QStringLiteral("version"), plain(broken.version)},
                                  {QStringLiteral("requirement"), plain(broken.requirement)},
                                  {QStringLiteral("installed"), textOrNull(broken.installedVersion)}});
    return {{QStringLiteral("pip"), plain(outcome.pip)},
            {QStringLiteral("verdict"), plain(codeOf(outcome.verdict))},
            {QStringLiteral("refused"), refusedJson(outcome.refused)},
            {QStringLiteral("unknowns"), unknownsJson(outcome.unknowns)},
            {QStringLiteral("installs"), installsJson(outcome.installs)},
            {QStringLiteral("uninstalls"), installsJson(outcome.uninstalls)},
            {QStringLiteral("refused_installed"), installsJson(outcome.refusedInstalled)},
            {QStringLiteral("breaks"), breaks}};
}

QJsonArray toleratedJson(const Environment &environment, const PlanResult &plan)
{
    QJsonArray array;
    for (const Tolerated &tolerated : plan.tolerated) {
        QJsonObject object{{QStringLiteral("package"), plain(tolerated.name)},
                           {QStringLiteral("version"), plain(tolerated.version)},
                           {QStringLiteral("requirement"), textOrNull(tolerated.requirement)}};
        if (tolerated.lock) {
            object.insert(QStringLiteral("file"), fileOf(environment, *tolerated.lock));
            object.insert(QStringLiteral("line"), lineNumber(environment, *tolerated.lock));
        }
        array.append(object);
    }
    return array;
}

QJsonArray warningsJson(const PlanResult &plan)
{
    QJsonArray array;
    for (const PlanWarning &warning : plan.warnings)
        array.append(QJsonObject{{QStringLiteral("code"), plain(codeOf(warning.kind))},
                                 {QStringLiteral("args"), texts(warning.args)},
                                 {QStringLiteral("text"), warningWords(warning)}});
    return array;
}

QJsonArray requestJson(const PlanResult &plan)
{
    QJsonArray array;
    for (const RequestLine &line : plan.requests.lines)
        array.append(plain(line.text));
    for (const LocalWheel &wheel : plan.requests.wheels)
        array.append(plain(wheel.path));
    return array;
}

QJsonArray commandsJson(const PlanResult &plan)
{
    QJsonArray array;
    if (const std::string command = pipCommand(plan); !command.empty())
        array.append(
            QJsonObject{{QStringLiteral("target"), QStringLiteral("pip")}, {QStringLiteral("text"), plain(command)}});
    return array;
}

QJsonArray alternativesJson(const Environment &environment, const PlanResult &plan)
{
    QJsonArray array;
    for (const Alternative &alternative : plan.alternatives) {
        PlanResult part;
        part.edits = alternative.edits;
        part.changes = alternative.changes;
        QJsonObject object = costJson(alternative.cost);
        object.insert(QStringLiteral("kind"), plain(codeOf(alternative.kind)));
        object.insert(QStringLiteral("text"), alternativeWords(alternative));
        object.insert(QStringLiteral("name"), textOrNull(alternative.name));
        object.insert(QStringLiteral("version"), textOrNull(alternative.version));
        object.insert(QStringLiteral("edits"), editsJson(environment, part));
        object.insert(QStringLiteral("changed"), changesJson(part));
        array.append(object);
    }
    return array;
}

} // namespace

QByteArray planJson(const Scan &scan, const Solved &solved)
{
    const PlanResult &plan = solved.plan;
    const Environment &environment = scan.environment;
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.plan/1")},
                       {QStringLiteral("verdict"), plain(codeOf(plan.verdict))},
                       {QStringLiteral("basis"), plain(codeOf(plan.basis))},
                       {QStringLiteral("index"), indexJson(solved)},
                       {QStringLiteral("headline"), planHeadline(plan)},
                       {QStringLiteral("request"), requestJson(plan)},
                       {QStringLiteral("lock_edits"), editsJson(environment, plan)},
                       {QStringLiteral("changes"), changesJson(plan)},
                       {QStringLiteral("clashes"), clashesJson(environment, plan)},
                       {QStringLiteral("lower_bound"), costJson(plan.lowerBound)},
                       {QStringLiteral("proved_minimal"), plan.provedMinimal},
                       {QStringLiteral("cores"), coresJson(plan)},
                       {QStringLiteral("blockers"), texts(plan.blockers)},
                       {QStringLiteral("explanation"), explanationsJson(environment, plan)},
                       {QStringLiteral("commands"), commandsJson(plan)},
                       {QStringLiteral("pip_log"), texts(pipLog(plan))},
                       {QStringLiteral("pip_today"), pipJson(plan.pipToday)},
                       {QStringLiteral("alternatives"), alternativesJson(environment, plan)},
                       {QStringLiteral("tolerated"), toleratedJson(environment, plan)},
                       {QStringLiteral("warnings"), warningsJson(plan)}};
    object.insert(QStringLiteral("upper_bound"),
                  plan.upperBound ? QJsonValue(costJson(*plan.upperBound)) : QJsonValue());
    if (plan.verdict == Verdict::Impossible)
        object.insert(QStringLiteral("impossible"),
                      plan.impossibleByItself ? QStringLiteral("by-itself") : QStringLiteral("blocked"));
    if (plan.verdict == Verdict::Undecided)
        object.insert(QStringLiteral("undecided"), plain(codeOf(plan.undecided)));
    object.insert(QStringLiteral("unavailable"), texts(plan.unavailable));
    return QJsonDocument(object).toJson();
}

} // namespace constrictor
