// SPDX-License-Identifier: MIT
#include "diagnose/diagnosis.h"

#include "diagnose/rule.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace constrictor {

namespace {

bool has(const Subject &subject, Need need)
{
    const Environment &environment = subject.environment;
    switch (need) {
    case Need::Nothing:
        return true;
    case Need::Packages:
        return !environment.packages.empty();
    case Need::Files:
        return !environment.interpreter.siteFolders.empty();
    case Need::Locks:
        return !environment.constraintFiles.empty();
    case Need::Image:
        return environment.ngc.has_value();
    case Need::Cuda:
        return !environment.cuda.version.empty();
    case Need::CompatLibraries:
        return environment.cuda.compat != CompatState::None;
    }
    return false;
}

/// FNV-1a, which is enough to tell one state of an environment from the next.
class Fingerprint
{
public:
    void add(std::string_view text)
    {
        for (const char character : text)
            add(static_cast<unsigned char>(character));
        add(0xff);
    }
    void add(const Message &message)
    {
        add(message.code);
        for (const std::string &argument : message.arguments)
            add(argument);
    }
    [[nodiscard]] std::string text() const
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::string result;
        for (int shift = 28; shift >= 0; shift -= 4)
            result += digits[(m_hash >> shift) & 0xf];
        return result;
    }

private:
    void add(unsigned char byte) { m_hash = (m_hash ^ byte) * 16777619U; }

    std::uint32_t m_hash = 2166136261U;
};

std::string idOf(const Finding &finding)
{
    Fingerprint print;
    print.add(finding.known ? finding.known->id : std::string());
    print.add(finding.message);
    for (const Detail &detail : finding.details)
        print.add(detail.message);
    print.add(std::to_string(finding.count));
    return std::string(finding.rule) + '-' + print.text();
}

void complete(Finding &finding, const Rule &rule)
{
    finding.rule = rule.id;
    finding.category = rule.category;
    finding.id = finding.severity == Severity::Passed ? std::string(rule.id) : idOf(finding);
}

Finding passed(const Rule &rule)
{
    Finding finding;
    finding.severity = Severity::Passed;
    finding.message.code = rule.id;
    return finding;
}

} // namespace

Result<Diagnosis> diagnose(const Subject &subject, const StopToken &stop)
{
    Diagnosis diagnosis;
    for (const Rule *rule : allRules()) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        if (!has(subject, rule->need)) {
            diagnosis.notChecked.push_back(rule->id);
            continue;
        }
        std::vector<Finding> findings = rule->check(subject);
        if (findings.empty())
            findings.push_back(passed(*rule));
        for (Finding &finding : findings)
            complete(finding, *rule);
        std::ranges::move(findings, std::back_inserter(diagnosis.findings));
    }
    std::ranges::stable_sort(diagnosis.findings, {}, &Finding::severity);
    return diagnosis;
}

std::size_t countOf(const Diagnosis &diagnosis, Severity severity)
{
    const auto matches = [severity](const Finding &finding) { return finding.severity == severity; };
    return static_cast<std::size_t>(std::ranges::count_if(diagnosis.findings, matches));
}

} // namespace constrictor
