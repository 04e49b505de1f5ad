// SPDX-License-Identifier: MIT
#include "environment/violations.h"

#include "madeenvironment.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>

using namespace constrictor;
using test::environmentOf;
using test::package;

namespace {

/// "a: b>=2 (1.0)" a line; "-" for a missing package.
std::string verdict(std::initializer_list<InstalledPackage> packages)
{
    const Environment environment = environmentOf(packages);
    std::string text;
    for (const Violation &violation : violations(environment)) {
        const InstalledPackage &owner = environment.packages[violation.package];
        const std::string found = violation.installed ? environment.packages[*violation.installed].versionText : "-";
        text += owner.name + ": " + std::string(owner.requirements.text(violation.requirement)) + " (" + found + ")\n";
    }
    return text;
}

} // namespace

TEST_CASE("missing packages and other versions")
{
    CHECK(verdict({package("a", "1.0", {"b>=1", "c"}), package("b", "1.0")}) == "a: c (-)\n");
    CHECK(verdict({package("a", "1.0", {"b>=2"}), package("b", "1.0")}) == "a: b>=2 (1.0)\n");
    CHECK(verdict({package("a", "1.0", {"B (>=1)"}), package("b", "1.0")}).empty());
}

TEST_CASE("markers are judged for the opened environment, extras are not asked for")
{
    CHECK(
        verdict({package("a", "1.0", {"c ; extra == 'x'", "d ; python_version < '3'", "e ; sys_platform == 'linux'"})})
        == "a: e ; sys_platform == 'linux' (-)\n");
}

TEST_CASE("what cannot be read is told apart, whatever its marker says")
{
    Environment environment;
    environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    environment.packages = {
        package("a", "1.0",
                {"b>=", "b>=1.0.*", "b>=1.0.* ; python_version < '3'", "b ; os_name == 'nt' ; extra == 'x'",
                 "b>=1 ; sys_platform == 'win32'", "b @ https://e.invalid/b;c.whl", "b<1 ; bad"}),
        package("b", "1.0")};
    const RequirementVerdicts verdicts = judgeRequirements(environment);
    std::string unreadable;
    for (const StatedRequirement stated : verdicts.unreadable)
        unreadable += std::to_string(stated.package) + ':' + std::to_string(stated.requirement) + ' ';
    CHECK(unreadable == "0:0 0:1 0:2 0:3 0:6 ");
    CHECK(verdicts.violations == violations(environment));
}

TEST_CASE("pre-releases and local builds count as installed versions do")
{
    CHECK(verdict({package("a", "1.0", {"torch>=2.7"}), package("torch", "2.7.0a0+79aa17489c.nv25.4")})
          == "a: torch>=2.7 (2.7.0a0+79aa17489c.nv25.4)\n");
    CHECK(verdict({package("a", "1.0", {"torch>=2.6"}), package("torch", "2.7.0a0+79aa17489c.nv25.4")}).empty());
    CHECK(verdict({package("a", "1.0", {"b===1.0"}), package("b", "1.0.0")}) == "a: b===1.0 (1.0.0)\n");
}

TEST_CASE("what cannot be read is passed over, the rest counts")
{
    CHECK(verdict({package("a", "1.0", {">>bad", "c", "d ; no marker"})}) == "a: c (-)\n");
    CHECK(verdict({package("a", "1.0", {"b>=2"}), package("b", "2004d_weird")}).empty());
}

TEST_CASE("a requirement that is stated twice is listed once; one on a URL asks for the name only")
{
    CHECK(verdict({package("a", "1.0", {"c", "c", "c>=1"})}) == "a: c (-)\na: c>=1 (-)\n");
    CHECK(verdict({package("a", "1.0", {"b ==1.0,<3", "B<3, == 1", "b[x]==1.0,<3"}), package("b", "2.0")})
          == "a: b ==1.0,<3 (2.0)\na: b[x]==1.0,<3 (2.0)\n");
    CHECK(verdict({package("a", "1.0", {"b @ https://example.org/b-2.0.whl"}), package("b", "1.0")}).empty());
}
