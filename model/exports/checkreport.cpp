// SPDX-License-Identifier: MIT
#include "exports/checkreport.h"

#include "exports/environmentjson.h"
#include "pep/requirement.h"

#include <QJsonDocument>

namespace constrictor {

namespace {

/// The requirement as pip prints it.
std::string requirementText(const Environment &environment, const Violation &violation)
{
    const std::string_view text = environment.packages[violation.package].requirements.text(violation.requirement);
    const auto requirement = pep::Requirement::parse(text);
    return requirement ? requirement->toString() : std::string(text);
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

} // namespace

QByteArray checkJson(const Environment &environment, const std::vector<Violation> &violations)
{
    QJsonArray array;
    for (const Violation &violation : violations) {
        const InstalledPackage &package = environment.packages[violation.package];
        const QJsonValue installed =
            violation.installed ? jsonText(environment.packages[*violation.installed].versionText) : QJsonValue();
        array.append(QJsonObject{{QStringLiteral("package"), jsonText(package.name)},
                                 {QStringLiteral("version"), jsonText(package.versionText)},
                                 {QStringLiteral("requirement"), jsonText(requirementText(environment, violation))},
                                 {QStringLiteral("installed"), installed}});
    }
    const QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.check/1")},
                             {QStringLiteral("violations"), array}};
    return QJsonDocument(object).toJson();
}

std::string checkLines(const Environment &environment, const std::vector<Violation> &violations)
{
    std::string text;
    for (const Violation &violation : violations) {
        const InstalledPackage &package = environment.packages[violation.package];
        text.append(package.normalizedName).append(" ").append(versionOf(package));
        if (violation.installed) {
            const InstalledPackage &installed = environment.packages[*violation.installed];
            text.append(" has requirement ").append(requirementText(environment, violation));
            text.append(", but you have ").append(installed.normalizedName).append(" ");
            text.append(versionOf(installed)).append(".\n");
        } else {
            text.append(" requires ").append(requiredName(environment, violation));
            text.append(", which is not installed.\n");
        }
    }
    return text;
}

} // namespace constrictor
