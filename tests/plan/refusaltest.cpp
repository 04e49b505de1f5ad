// SPDX-License-Identifier: MIT
// Files and requests that pip does not read at all.
#include "plan/refusal.h"
#include "plan/plan.h"
#include "plan/scenario.h"

#include <doctest/doctest.h>

#include <string>

using namespace constrictor;

namespace {

/// "one 1.0" is installed, under the pip of that version and these lines.
Environment environmentOf(const std::string &locks, const std::string &pip)
{
    Environment environment;
    environment.markers = pep::cpythonOnLinux("3.12", "x86_64");
    for (const auto &[name, version] : {std::pair<std::string, std::string>{"one", "1.0"}, {"pip", pip}}) {
        InstalledPackage &package = environment.packages.emplace_back();
        package.name = package.normalizedName = name;
        package.versionText = version;
        package.version = pep::Version::parse(version);
    }
    ConstraintFile &file = environment.constraintFiles.emplace_back();
    file.path = "/etc/pip/constraint.txt";
    file.text = locks;
    file.content = parseConstraints(file.text);
    return environment;
}

PlanResult planOf(const Environment &environment, const std::string &request)
{
    TableSource source;
    Requests requests;
    requests.lines.push_back({request, {}, 0});
    return makePlan(environment, source, requests);
}

} // namespace

TEST_CASE("one line that pip cannot read stops it, whatever is asked for")
{
    const Environment environment = environmentOf("one==1.0\ntwo>=1.0.*\n", "26.3");
    const PlanResult plan = planOf(environment, "one==1.0");
    CHECK(plan.pipToday.verdict == PipVerdict::Fails);
    CHECK(plan.pipToday.refused == RefusedFile{"/etc/pip/constraint.txt", 2});
    CHECK(plan.pipArguments.empty());
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front() == PlanWarning{PlanWarningKind::FileRefused, {"/etc/pip/constraint.txt"}});
    CHECK(refusedFile(environmentOf("one=1\n", "24.0"), rulesOfPip("24.0"))
          == RefusedFile{"/etc/pip/constraint.txt", 1});
}

TEST_CASE("older versions of pip read more")
{
    const PlanResult plan = planOf(environmentOf("one==1.0\ntwo>=1.0.*\n", "24.0"), "one==1.0");
    CHECK(plan.pipToday.verdict == PipVerdict::NothingToDo);
    CHECK(!plan.pipToday.refused);
    CHECK(plan.warnings.empty());
    CHECK(planOf(environmentOf("", "24.0"), "one>=1.0.*").verdict == Verdict::Satisfied);
    CHECK(planOf(environmentOf("", "24.1"), "one>=1.0.*").undecided == Undecided::InvalidRequest);
}

TEST_CASE("a file that is named and missing stops pip, too")
{
    Environment environment = environmentOf("", "26.3");
    environment.constraintFiles.front().exists = false;
    CHECK(refusedFile(environment, rulesOfPip(environment)) == RefusedFile{"/etc/pip/constraint.txt", 0});
    environment.constraintFiles.clear();
    CHECK(!refusedFile(environment, rulesOfPip(environment)));
}

TEST_CASE("so does a folder in its place")
{
    Environment environment = environmentOf("", "26.3");
    CHECK(!refusedFile(environment, rulesOfPip(environment)));
    environment.problems.push_back({"/etc/pip/constraint.txt", ProblemKind::NotARegularFile, {}, {}, 0});
    CHECK(refusedFile(environment, rulesOfPip(environment)) == RefusedFile{"/etc/pip/constraint.txt", 0});
}

TEST_CASE("the first line of a request that cannot be read")
{
    const std::vector<RequestLine> lines{{"one", {}, 0}, {"two>=1.0.*", {}, 0}, {"three ==", {}, 0}};
    CHECK(refusedRequest(lines, rulesOfPip("26.3")) == 1);
    CHECK(refusedRequest(lines, rulesOfPip("24.0")) == 2);
    CHECK(!refusedRequest(std::span(lines).first(1), rulesOfPip("26.3")));
}
