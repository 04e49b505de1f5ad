// SPDX-License-Identifier: MIT
#include "diagnose/diagnosis.h"

#include "diagnose/doctoredroot.h"
#include "diagnose/rule.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace constrictor;
using test::DoctoredRoot;

TEST_CASE("ids of rules are unique, and each rule declares its codes")
{
    std::set<std::string_view> ids;
    for (const Rule *rule : allRules()) {
        INFO(rule->id);
        CHECK(ids.insert(rule->id).second);
        CHECK_FALSE(rule->codes.empty());
        CHECK((rule->check != nullptr));
        CHECK(rule->severity != Severity::Passed);
    }
    CHECK(ids.size() >= 30);
}

TEST_CASE("a healthy root: every rule passed or could not tell")
{
    const DoctoredRoot root;
    const Diagnosis diagnosis = root.diagnosis();
    CHECK(test::structureOf(diagnosis).empty());
    CHECK(diagnosis.findings.size() + diagnosis.notChecked.size() == allRules().size());
    CHECK(countOf(diagnosis, Severity::Passed) == diagnosis.findings.size());
}

TEST_CASE("worst first, then the order of the table, the same each time")
{
    DoctoredRoot root;
    root.install("a", "1.0", "Requires-Dist: gone\nRequires-Python: <3\n");
    root.lock("one==2\nnot a line\nnone==1\n");
    const Diagnosis diagnosis = root.diagnosis();
    CHECK(std::ranges::is_sorted(diagnosis.findings, {}, &Finding::severity));
    CHECK(diagnosis.findings[0].rule == "unmet-requirements");
    CHECK(diagnosis.findings[1].rule == "invalid-lines");
    CHECK(test::structureOf(diagnosis) == test::structureOf(root.diagnosis()));
}

TEST_CASE("a finding keeps its id while its case stays, wherever the line moves")
{
    DoctoredRoot root;
    root.lock("one==2\n");
    const auto idOf = [&root] {
        const Diagnosis diagnosis = root.diagnosis();
        const auto found = std::ranges::find(diagnosis.findings, "lock-differs", &Finding::rule);
        REQUIRE(found != diagnosis.findings.end());
        return found->id;
    };
    const std::string id = idOf();
    CHECK(id.starts_with("lock-differs-"));
    root.lock("# moved down\n\none==2\n");
    CHECK(idOf() == id);
    root.lock("one==3\n");
    CHECK(idOf() != id);
}

TEST_CASE("codes of findings and details are those that their rule declares")
{
    DoctoredRoot root;
    root.install("a", "1.0",
                 "Requires-Dist: gone\nRequires-Dist: one>=2\nRequires-Dist: one[x]\nRequires-Python: <3\n");
    root.install("a", "2.0");
    root.install("torch", "2.7.0a0+79aa17489c.nv25.4");
    root.lock("one==2\none==3\none==3\nnot a line\nnone==1\n");
    for (const Finding &finding : root.diagnosis().findings) {
        const auto rule = std::ranges::find(allRules(), finding.rule, [](const Rule *each) { return each->id; });
        REQUIRE(rule != allRules().end());
        INFO(finding.rule << ' ' << finding.message.code);
        const auto declares = [&](std::string_view code) {
            return std::ranges::find((*rule)->codes, code) != (*rule)->codes.end();
        };
        CHECK((declares(finding.message.code) || finding.message.code == finding.rule));
        for (const Detail &detail : finding.details)
            CHECK(declares(detail.message.code));
    }
}

TEST_CASE("stopped before it began")
{
    const Environment environment;
    const Knowledge knowledge;
    std::stop_source stop;
    stop.request_stop();
    const Result<Diagnosis> diagnosis = diagnose(Subject{environment, {}, {}, knowledge}, stop.get_token());
    REQUIRE_FALSE(diagnosis.ok());
    CHECK(diagnosis.error().kind == ErrorKind::Cancelled);
}
