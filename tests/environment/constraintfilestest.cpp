// SPDX-License-Identifier: MIT
#include "environment/constraintfiles.h"
#include "environment/pipsettings.h"
#include "environment/variables.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

struct Outcome
{
    std::string files; ///< "path source" a line, "missing" behind those that are
    std::vector<FileProblem> problems;
};

Outcome read(const TemporaryFolder &folder)
{
    constexpr std::array sources = {"usual", "variable", "configuration", "include", "given"};
    const Result<Root> root = Root::open(folder.string());
    REQUIRE(root.ok());
    Outcome outcome;
    const auto variables = recordedVariables(*root, outcome.problems);
    const auto settings = readPipSettings(*root, {}, variables, outcome.problems);
    for (const ConstraintFile &file : readConstraintFiles(*root, variables, settings, outcome.problems))
        outcome.files += file.path + " " + sources[static_cast<int>(file.source)] + (file.exists ? "\n" : " missing\n");
    return outcome;
}

} // namespace

TEST_CASE("the usual place counts where nothing is recorded")
{
    const TemporaryFolder folder;
    CHECK(read(folder).files.empty());
    folder.write("etc/pip/constraint.txt", "a==1\n");
    CHECK(read(folder).files == "/etc/pip/constraint.txt usual\n");
}

TEST_CASE("PIP_CONSTRAINT comes before pip.conf, which comes before the usual place")
{
    const TemporaryFolder folder;
    folder.write("etc/pip/constraint.txt", "a==1\n");
    folder.write("etc/one.txt", "a==1\n");
    folder.write("etc/two.txt", "a==1\n");
    folder.write("etc/pip.conf", "[global]\nconstraint = /etc/one.txt\n");
    CHECK(read(folder).files == "/etc/one.txt configuration\n");
    folder.write("root/.config/pip/pip.conf", "[install]\nconstraint =\n  /etc/one.txt\n  /etc/two.txt\n");
    CHECK(read(folder).files == "/etc/one.txt configuration\n/etc/two.txt configuration\n");
    folder.write("etc/environment", "PIP_CONSTRAINT=\"/etc/two.txt\"\n");
    CHECK(read(folder).files == "/etc/two.txt variable\n");
    folder.write(".singularity.d/env/10-docker2singularity.sh",
                 "export PIP_CONSTRAINT=\"${PIP_CONSTRAINT:-\"/x\"}\"\n");
    CHECK(read(folder).files == "/etc/two.txt variable\n");
    folder.write("etc/environment", "PIP_CONSTRAINT=\n"); // pip passes over empty values
    CHECK(read(folder).files == "/etc/one.txt configuration\n/etc/two.txt configuration\n");
    folder.write("root/.config/pip/pip.conf", "[install]\nconstraint =\n");
    CHECK(read(folder).files == "/etc/one.txt configuration\n");
    folder.write("etc/pip.conf", "");
    CHECK(read(folder).files.empty());
}

TEST_CASE("PIP_CONFIG_FILE: in place of the user's files where it is there")
{
    const TemporaryFolder folder;
    folder.write("etc/one.txt", "a==1\n");
    folder.write("etc/two.txt", "a==1\n");
    folder.write("etc/pip.conf", "[global]\nconstraint = /etc/one.txt\n");
    folder.write("root/.config/pip/pip.conf", "[global]\nconstraint = /etc/two.txt\n");
    folder.write("etc/environment", "PIP_CONFIG_FILE=/etc/given.conf\n");
    CHECK(read(folder).files == "/etc/two.txt configuration\n");
    folder.write("etc/given.conf", "[global]\nno-index = yes\n");
    CHECK(read(folder).files == "/etc/one.txt configuration\n");
    folder.write("etc/given.conf", "[global]\nconstraint = /etc/two.txt\n");
    CHECK(read(folder).files == "/etc/two.txt configuration\n");
}

TEST_CASE("a file that is named and gone is listed as missing")
{
    const TemporaryFolder folder;
    folder.write("etc/environment", "PIP_CONSTRAINT=/etc/pip/constraint.txt\n");
    const Outcome outcome = read(folder);
    CHECK(outcome.files == "/etc/pip/constraint.txt variable missing\n");
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems.front().kind == ProblemKind::MissingFile);
}

TEST_CASE("includes are followed once, beside the file that names them")
{
    const TemporaryFolder folder;
    folder.write("etc/pip/constraint.txt", "-c more/other.txt\n-r /etc/abs.txt\n-c https://example.org/c.txt\na==1\n");
    folder.write("etc/pip/more/other.txt", "-c ../constraint.txt\n-c ../../../../etc/abs.txt\nb==1\n");
    folder.write("etc/abs.txt", "c==1\n");
    CHECK(read(folder).files
          == "/etc/pip/constraint.txt usual\n/etc/pip/more/other.txt include\n/etc/abs.txt include\n");
}

TEST_CASE("addresses: those of files are followed, others told without their passwords")
{
    const TemporaryFolder folder;
    folder.write("etc/environment", "PIP_CONSTRAINT=file:///etc/one%20two.txt\n");
    folder.write("etc/one two.txt", "-c FILE:///etc/abs.txt\n-c https://me:secret@example.org/c.txt\n-c ftp://x\n");
    folder.write("etc/abs.txt", "c==1\n");
    const Outcome outcome = read(folder);
    CHECK(outcome.files
          == "/etc/one two.txt variable\n/etc/abs.txt include\n/etc/ftp:/x include missing\n"); // a path for pip, too
    REQUIRE(outcome.problems.size() == 2);
    CHECK(outcome.problems[0].kind == ProblemKind::RemoteFile);
    CHECK(outcome.problems[0].path == "https://me:***@example.org/c.txt");
    CHECK(outcome.problems[0].detail == "/etc/one two.txt");
}

TEST_CASE("an include that leads back is a problem of its line")
{
    const TemporaryFolder folder;
    folder.write("etc/pip/constraint.txt", "a==1\n-c other.txt\n");
    folder.write("etc/pip/other.txt", "# back\n-c constraint.txt\n-c third.txt\n");
    folder.write("etc/pip/third.txt", "");
    const Outcome outcome = read(folder);
    CHECK(outcome.files == "/etc/pip/constraint.txt usual\n/etc/pip/other.txt include\n/etc/pip/third.txt include\n");
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].kind == ProblemKind::IncludeLoop);
    CHECK(outcome.problems[0].path == "/etc/pip/other.txt");
    CHECK(outcome.problems[0].span.line == 2);
    CHECK(outcome.problems[0].detail == "/etc/pip/constraint.txt");
}

TEST_CASE("one file of many names is read once, and all of them together have a limit")
{
    const TemporaryFolder folder;
    std::string includes;
    for (int i = 0; i < 1100; ++i) {
        includes += "-c more/" + std::to_string(i) + ".txt\n";
        folder.write("etc/pip/more/" + std::to_string(i) + ".txt", "");
    }
    folder.write("etc/pip/constraint.txt", includes + "-c same.txt\n-c again.txt\n");
    Outcome outcome = read(folder);
    CHECK(std::ranges::count(outcome.files, '\n') == 1000);
    CHECK(std::ranges::count(outcome.problems, ProblemKind::OverBudget, &FileProblem::kind) == 103);

    const std::string half(33 << 20, '\n');
    folder.write("etc/pip/constraint.txt", "-c one.txt\n-c hard.txt\n-c two.txt\n-c small.txt\n");
    folder.write("etc/pip/one.txt", half);
    std::filesystem::create_hard_link(folder.string() + "/etc/pip/one.txt", folder.string() + "/etc/pip/hard.txt");
    folder.write("etc/pip/two.txt", half);
    folder.write("etc/pip/small.txt", "a==1\n");
    outcome = read(folder);
    CHECK(outcome.files
          == "/etc/pip/constraint.txt usual\n/etc/pip/one.txt include\n/etc/pip/two.txt include\n"
             "/etc/pip/small.txt include\n");
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems[0].kind == ProblemKind::OverBudget);
    CHECK(outcome.problems[0].path == "/etc/pip/two.txt");
}

TEST_CASE("a variable that a later script unsets names no file, and the usual place does not count either")
{
    const TemporaryFolder folder;
    folder.write("etc/pip/constraint.txt", "a==1\n");
    folder.write("etc/one.txt", "a==1\n");
    folder.write(".singularity.d/env/10-docker2singularity.sh", "export PIP_CONSTRAINT=/etc/pip/constraint.txt\n");
    folder.write(".singularity.d/env/90-environment.sh", "#!/bin/sh\n  unset OTHER PIP_CONSTRAINT; true\n");
    CHECK(read(folder).files.empty());
    folder.write("etc/pip.conf", "[global]\nconstraint = /etc/one.txt\n");
    CHECK(read(folder).files == "/etc/one.txt configuration\n");
    folder.write("etc/environment", "PIP_CONSTRAINT=/etc/pip/constraint.txt\n");
    CHECK(read(folder).files == "/etc/pip/constraint.txt variable\n");
}
