// SPDX-License-Identifier: MIT
#include "exports/checkreport.h"

#include "diagnose/unread.h"
#include "exports/environmentjson.h"
#include "parse/characters.h"
#include "parse/lines.h"
#include "pep/requirement.h"
#include "wording/phrase.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace constrictor {

namespace {

/// The specifiers of a requirement without a URL as pip prints them: sorted, each once, versions as they are spelled.
std::string sortedSpecifiers(std::string_view requirement)
{
    const std::size_t start = std::min(requirement.find_first_of("<>=!~"), requirement.size());
    const std::string_view clauses = requirement.substr(start, requirement.find_first_of(";)", start) - start);
    std::set<std::string> specifiers;
    for (std::size_t at = 0; at < clauses.size();) {
        const std::size_t end = std::min(clauses.find(',', at), clauses.size());
        std::string specifier(clauses.substr(at, end - at));
        std::erase_if(specifier, isSpace);
        if (!specifier.empty())
            specifiers.insert(std::move(specifier));
        at = end + 1;
    }
    std::string text;
    for (const std::string &specifier : specifiers)
        text.append(text.empty() ? "" : ",").append(specifier);
    return text;
}

/// The requirement as pip prints it.
std::string requirementText(const Environment &environment, const Violation &violation)
{
    const std::string_view source = environment.packages[violation.package].requirements.text(violation.requirement);
    const auto requirement = pep::Requirement::parse(source);
    if (!requirement)
        return std::string(source);
    std::string text = requirement->toString();
    const std::string specifiers = requirement->specifiers.toString();
    if (!specifiers.empty())
        text.replace(text.find(specifiers), specifiers.size(), sortedSpecifiers(source));
    return text;
}

std::string requiredName(const Environment &environment, const Violation &violation)
{
    const std::string_view text = environment.packages[violation.package].requirements.text(violation.requirement);
    const auto requirement = pep::Requirement::parse(text);
    return requirement ? requirement->normalizedName : std::string(text);
}

std::string versionOf(const InstalledPackage &package)
{
    return package.version ? package.version->toString() : package.versionText;
}

std::string violationLine(const Environment &environment, const Violation &violation)
{
    const InstalledPackage &package = environment.packages[violation.package];
    const std::string start = package.normalizedName + " " + versionOf(package);
    if (!violation.installed)
        return start + " requires " + requiredName(environment, violation) + ", which is not installed.";
    const InstalledPackage &installed = environment.packages[*violation.installed];
    return start + " has requirement " + requirementText(environment, violation) + ", but you have "
        + installed.normalizedName + " " + versionOf(installed) + ".";
}

/// Whether @p line is ASCII that a terminal shows as it is, as nearly every line is.
bool isPrintable(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

QJsonArray tagsJson(const InstalledPackage &package)
{
    QJsonArray tags;
    for (LineReader reader(*package.wheelTags); reader.next();)
        tags.append(jsonText(reader.line()));
    return tags;
}

} // namespace

QByteArray checkJson(const Environment &environment, const CheckResult &result)
{
    QJsonArray violations;
    for (const Violation &violation : result.violations) {
        const InstalledPackage &package = environment.packages[violation.package];
        const QJsonValue installed =
            violation.installed ? jsonText(environment.packages[*violation.installed].versionText) : QJsonValue();
        violations.append(
            QJsonObject{{QStringLiteral("package"), jsonText(package.name)},
                        {QStringLiteral("version"), jsonText(package.versionText)},
                        {QStringLiteral("requirement"), jsonText(requirementText(environment, violation))},
                        {QStringLiteral("installed"), installed}});
    }
    QJsonArray unsupported;
    for (const std::uint32_t index : result.unsupported) {
        const InstalledPackage &package = environment.packages[index];
        unsupported.append(QJsonObject{{QStringLiteral("package"), jsonText(package.name)},
                                       {QStringLiteral("version"), jsonText(package.versionText)},
                                       {QStringLiteral("tags"), tagsJson(package)}});
    }
    QJsonArray unread;
    for (const FileProblem *problem : unreadProblems(environment))
        unread.append(problemJson(*problem));
    const QJsonValue platforms = environment.wheelsRead ? QJsonValue(unsupported) : QJsonValue();
    const QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.check/1")},
                             {QStringLiteral("violations"), violations},
                             {QStringLiteral("unsupported"), platforms},
                             {QStringLiteral("unread"), unread}};
    return QJsonDocument(object).toJson();
}

std::string checkLines(const Environment &environment, const CheckResult &result)
{
    std::string text;
    const auto add = [&text](const std::string &line) {
        text.append(isPrintable(line) ? line : shown(line).toStdString()).append("\n");
    };
    for (const Violation &violation : result.violations)
        add(violationLine(environment, violation));
    for (const std::uint32_t index : result.unsupported) {
        const InstalledPackage &package = environment.packages[index];
        add(package.name + " " + versionOf(package) + " is not supported on this platform");
    }
    return text;
}

} // namespace constrictor
