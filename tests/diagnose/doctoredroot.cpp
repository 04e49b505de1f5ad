// SPDX-License-Identifier: MIT
#include "diagnose/doctoredroot.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

namespace constrictor::test {

namespace {

std::string textOf(const Message &message)
{
    std::string text(message.code);
    text += '(';
    for (std::size_t i = 0; i < message.arguments.size(); ++i)
        text += (i == 0 ? "" : ", ") + message.arguments[i];
    return text + ')';
}

std::string textOf(const Evidence &evidence)
{
    const std::string line = evidence.span.line == 0 ? "" : ':' + std::to_string(evidence.span.line);
    return evidence.path.empty() ? "" : " @" + evidence.path + line;
}

std::string structureOf(const Finding &finding)
{
    static constexpr std::array names{"problem", "warning", "note", "passed"};
    const bool plain = finding.severity == Severity::Passed && finding.message.code == finding.rule;
    if (plain)
        return "passed\n";
    std::string text = std::string(names[static_cast<std::size_t>(finding.severity)]) + ' ' + textOf(finding.message);
    if (finding.count != 1)
        text += " x" + std::to_string(finding.count);
    for (const Evidence &evidence : finding.evidence)
        text += textOf(evidence);
    text += '\n';
    for (const Detail &detail : finding.details)
        text += "  " + textOf(detail.message) + textOf(detail.evidence) + '\n';
    return text;
}

} // namespace

DoctoredRoot::DoctoredRoot()
{
    install("one", "1.0");
}

void DoctoredRoot::install(std::string_view name, std::string_view version, std::string_view headers,
                           std::string_view where) const
{
    const std::string folder =
        std::string(where) + '/' + std::string(name) + '-' + std::string(version) + ".dist-info/";
    m_folder.write(folder + "METADATA",
                   "Metadata-Version: 2.1\nName: " + std::string(name) + "\nVersion: " + std::string(version) + '\n'
                       + std::string(headers) + "\nThe body.\n");
    m_folder.write(folder + "RECORD", "");
    m_folder.write(folder + "WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n");
}

Diagnosis DoctoredRoot::diagnosis(const Knowledge &knowledge) const
{
    Inputs inputs;
    inputs.root = m_folder.string();
    const auto scanned = scan(inputs, {}, {});
    REQUIRE(scanned.ok());
    Scan subject;
    subject.environment = (*scanned)->environment;
    if (m_change)
        m_change(subject.environment);
    subject.packages = LockedPackages(subject.environment);
    Result<Diagnosis> diagnosis = diagnose(subject, knowledge, {});
    REQUIRE(diagnosis.ok());
    return *std::move(diagnosis);
}

std::string DoctoredRoot::verdict(std::string_view rule, const Knowledge &knowledge) const
{
    const Diagnosis all = diagnosis(knowledge);
    if (std::ranges::find(all.notChecked, rule) != all.notChecked.end())
        return "cannot tell\n";
    std::string text;
    for (const Finding &finding : all.findings) {
        if (finding.rule == rule)
            text += structureOf(finding);
    }
    return text;
}

std::string structureOf(const Diagnosis &diagnosis)
{
    std::string text;
    for (const Finding &finding : diagnosis.findings) {
        const std::string lines = structureOf(finding);
        if (lines != "passed\n")
            text += lines;
    }
    return text;
}

Knowledge knowledgeOf(std::string_view members)
{
    Knowledge knowledge;
    const std::string json = R"({"schema":"constrictor.knowledge/1",)" + std::string(members) + '}';
    const std::vector<KnowledgeProblem> problems = addKnowledge(json, knowledge);
    for (const KnowledgeProblem &problem : problems)
        FAIL(problem.place << ' ' << problem.detail);
    return knowledge;
}

} // namespace constrictor::test
