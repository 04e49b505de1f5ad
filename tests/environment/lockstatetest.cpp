// SPDX-License-Identifier: MIT
#include "environment/lockstate.h"

#include <doctest/doctest.h>

#include <array>
#include <initializer_list>

using namespace constrictor;

namespace {

Environment environmentOf(std::initializer_list<std::pair<const char *, const char *>> packages,
                          std::initializer_list<const char *> files)
{
    Environment environment;
    environment.markers = pep::cpythonOnLinux("3.12.3", "x86_64");
    for (const auto &[name, version] : packages) {
        InstalledPackage &package = environment.packages.emplace_back();
        package.name = package.normalizedName = name;
        package.versionText = version;
        package.version = pep::Version::parse(version);
    }
    for (const char *text : files) {
        ConstraintFile &file = environment.constraintFiles.emplace_back();
        file.text = text;
        file.content = parseConstraints(file.text);
    }
    return environment;
}

/// "name state text @file:line ..." a row.
std::string rowsOf(const Environment &environment)
{
    static constexpr std::array states{"locked", "differs", "not-locked", "not-installed", "not-applicable"};
    std::string text;
    for (const LockedPackage &row : LockedPackages(environment)) {
        text.append(row.name).append(" ").append(states[static_cast<std::size_t>(row.state)]);
        text += " [" + lockedText(environment, row) + ']';
        for (const Lock lock : row.locks)
            text += ' ' + std::to_string(lock.file) + ':' + std::to_string(lock.line);
        text += '\n';
    }
    return text;
}

} // namespace

TEST_CASE("a row for each name that is installed or locked, sorted by name")
{
    const Environment environment =
        environmentOf({{"b", "1.0"}, {"c", "1.0"}, {"e", "2004d_odd"}}, {"D==1\nc==2\nB==1.0\na>=1\ne==2\n"});
    CHECK(rowsOf(environment)
          == "a not-installed [>=1] 0:3\n"
             "b locked [1.0] 0:2\n"
             "c differs [2] 0:1\n"
             "D not-installed [1] 0:0\n"
             "e differs [2] 0:4\n");
}

TEST_CASE("without any lock, and without any package")
{
    CHECK(rowsOf(environmentOf({{"a", "1"}, {"b", "1"}}, {})) == "a not-locked []\nb not-locked []\n");
    CHECK(rowsOf(environmentOf({}, {"b==1\na==1\n"})) == "a not-installed [1] 0:1\nb not-installed [1] 0:0\n");
    CHECK(rowsOf(environmentOf({}, {})).empty());
}

TEST_CASE(
    "the lines of one name keep the order of files and lines; those with a false marker are kept and count nothing")
{
    const Environment environment = environmentOf(
        {{"a", "1.5"}}, {"b==1 ; os_name == 'nt'\na<2\n# c\nA>=1\n", "a==9 ; python_version < '3'\na!=1.2, !=1.3\n"});
    CHECK(rowsOf(environment)
          == "a locked [<2, >=1, !=1.2,!=1.3] 0:1 0:2 1:0 1:1\n"
             "b not-applicable [] 0:0\n");
}

TEST_CASE("names are ordered by all of their characters")
{
    const Environment environment = environmentOf(
        {{"same-first-sixteen-b", "1"}},
        {"same-first-sixteen-c\nsame-first-sixteen-a\nsame-first-sixte\nsame-first-sixt\nsame-first-sixteen-b\n"});
    CHECK(rowsOf(environment)
          == "same-first-sixt not-installed [] 0:3\n"
             "same-first-sixte not-installed [] 0:2\n"
             "same-first-sixteen-a not-installed [] 0:1\n"
             "same-first-sixteen-b locked [] 0:4\n"
             "same-first-sixteen-c not-installed [] 0:0\n");
}

TEST_CASE("more different markers than verdicts are kept")
{
    std::string text;
    std::string expected;
    for (int i = 10; i < 60; ++i) {
        const std::string name = "p" + std::to_string(i);
        text += name + " ; python_version >= '3." + std::to_string(i % 30) + "'\n";
        expected +=
            name + (i % 30 <= 12 ? " not-installed" : " not-applicable") + " [] 0:" + std::to_string(i - 10) + '\n';
    }
    CHECK(rowsOf(environmentOf({}, {text.c_str()})) == expected);
}

TEST_CASE("a lock by address admits what is from there, or has the version of the wheel there")
{
    const char *lock = "a @ https://example.org/a-1.0-py3-none-any.whl#sha256=00\n";
    Environment environment = environmentOf({{"a", "1.0"}}, {lock});
    CHECK(rowsOf(environment) == "a locked [@ a-1.0-py3-none-any.whl] 0:0\n");
    environment = environmentOf({{"a", "2.0"}}, {lock});
    CHECK(rowsOf(environment) == "a differs [@ a-1.0-py3-none-any.whl] 0:0\n");
    environment = environmentOf({{"a", "1.0"}}, {"a @ file:///opt/a\n"});
    CHECK(rowsOf(environment) == "a differs [@ a] 0:0\n");
    environment.packages[0].directUrl = "file:///opt/a";
    CHECK(rowsOf(environment) == "a locked [@ a] 0:0\n");
}
