// SPDX-License-Identifier: MIT
#include "environment/readenvironment.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

constexpr const char *site = "usr/local/lib/python3.12/dist-packages";

void install(const TemporaryFolder &folder, const std::string &where, const std::string &name,
             const std::string &version, const std::string &headers = {})
{
    folder.write(where + "/" + name + "-" + version + ".dist-info/METADATA",
                 "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n" + headers + "\nThe body.\n");
}

Environment readRoot(const TemporaryFolder &folder, const std::string &interpreter = {})
{
    const Result<Root> root = Root::open(folder.string());
    REQUIRE(root.ok());
    Result<Environment> environment = readEnvironment(*root, {folder.string(), interpreter}, {}, {});
    REQUIRE(environment.ok());
    return *std::move(environment);
}

std::string namesOf(const std::vector<InstalledPackage> &packages)
{
    std::string text;
    for (const InstalledPackage &package : packages)
        text += package.normalizedName + " " + package.versionText + "\n";
    return text;
}

} // namespace

TEST_CASE("installed packages, the release and the locks of a container root")
{
    TemporaryFolder folder;
    install(folder, site, "torch", "2.7.0a0+79aa17489c.nv25.4", "Requires-Dist: sympy>=1.13\nProvides-Extra: x\n");
    install(folder, site, "Sym.Py", "1.13.3");
    install(folder, "usr/lib/python3/dist-packages", "PyYAML", "6.0.1");
    folder.write("etc/pip/constraint.txt", "torch==2.7.0a0+79aa17489c.nv25.4\n");
    folder.write("etc/os-release", "NAME=x\nPRETTY_NAME=\"Ubuntu 24.04.2 LTS\"\n");
    const Environment environment = readRoot(folder);
    CHECK(namesOf(environment.packages) == "pyyaml 6.0.1\nsym-py 1.13.3\ntorch 2.7.0a0+79aa17489c.nv25.4\n");
    CHECK(environment.osName == "Ubuntu 24.04.2 LTS");
    CHECK(environment.interpreter.version == "3.12");
    CHECK(environment.markers.pythonVersion == "3.12");
    REQUIRE(environment.ngc.has_value());
    CHECK(environment.ngc->product == "PyTorch");
    CHECK(environment.ngc->release == "25.04");
    CHECK(environment.ngc->baseRelease == "25.04");
    CHECK(environment.problems.empty());
    const InstalledPackage *torch = findPackage(environment, "torch");
    REQUIRE(torch != nullptr);
    CHECK(torch->requirements.size() == 1);
    CHECK(torch->requirements.text(0) == "sympy>=1.13");
    CHECK(torch->requirements.line(0) == 4);
    CHECK(requirementsOf(*torch).front().name == "sympy");
    CHECK(findPackage(environment, "numpy") == nullptr);
}

TEST_CASE("no Python inside is an error of its own")
{
    TemporaryFolder folder;
    folder.write("etc/os-release", "NAME=x\n");
    const Result<Root> root = Root::open(folder.string());
    const Result<Environment> environment = readEnvironment(*root, {}, {}, {});
    REQUIRE_FALSE(environment.ok());
    CHECK(environment.error().kind == ErrorKind::NoPython);
}

TEST_CASE("what is odd about a package is reported, and the package is there")
{
    TemporaryFolder folder;
    const std::string where = site;
    folder.makeFolder(where + "/nometa-1.0.dist-info");
    folder.write(where + "/empty-1.0.dist-info/METADATA", "");
    folder.write(where + "/zz-3.0.dist-info/METADATA", "Name: b\nVersion: 1.0\n\n");
    folder.makeFolder(where + "/~left-1.0.dist-info");
    install(folder, where, "odd", "1.0-weird");
    install(folder, where, "Same_Name", "1.0.0");
    folder.write(where + "/old-1.0-py3.12.egg-info/PKG-INFO", "Name: old\nVersion: 1.0\n\n");
    folder.write(where + "/old-1.0-py3.12.egg-info/requires.txt", "gone>=1\n\n[test]\npytest\n");
    folder.write(where + "/older-0.9.egg-info", "Name: older\nVersion: 0.9\n");
    const Environment environment = readRoot(folder);
    CHECK(namesOf(environment.packages)
          == "empty 1.0\nnometa 1.0\nodd 1.0-weird\nold 1.0\nolder 0.9\nsame-name 1.0.0\nzz 3.0\n");
    std::string problems;
    for (const FileProblem &problem : environment.problems) {
        if (problem.kind == ProblemKind::NameMismatch)
            problems += "mismatch " + problem.detail + "\n";
        else if (problem.kind == ProblemKind::InvalidVersion)
            problems += "version " + problem.detail + "\n";
        else if (problem.kind == ProblemKind::LeftOver)
            problems += "leftover " + problem.path + "\n";
    }
    CHECK(problems.find("mismatch b 1.0\n") != std::string::npos);
    CHECK(problems.find("version 1.0-weird\n") != std::string::npos);
    CHECK(problems.find("leftover /" + where + "/~left-1.0.dist-info\n") != std::string::npos);
    const InstalledPackage *old = findPackage(environment, "old");
    CHECK(old->format == PackageFormat::EggInfoFolder);
    CHECK(old->requirements.text(0) == "gone>=1");
    CHECK(old->requirements.text(1) == "pytest ; extra == 'test'");
}

TEST_CASE("metadata of no valid name is left over, as pip has it")
{
    TemporaryFolder folder;
    install(folder, site, "good", "1.0");
    for (const char *name : {"-dash", "_under", "trail_", "sp ace", "plus+", "~umpy"})
        install(folder, site, name, "1.0");
    folder.write(std::string(site) + "/~egg-1.0.egg-info/PKG-INFO", "Name: ~egg\nVersion: 1.0\n\n");
    folder.write(std::string(site) + "/_x.dist-info/METADATA", "Name: named\nVersion: 1.0\n\n"); // by its METADATA
    const Environment environment = readRoot(folder);
    CHECK(namesOf(environment.packages) == "good 1.0\nnamed 1.0\n");
    CHECK(std::ranges::count(environment.problems, ProblemKind::LeftOver, &FileProblem::kind) == 7);
    CHECK(environment.problems.size() == 7);
}

TEST_CASE("what an egg-link names is editable")
{
    TemporaryFolder folder;
    install(folder, site, "good", "1.0");
    folder.write(std::string(site) + "/dev.egg-link", "/src\n.\n");
    folder.write("src/dev.egg-info/PKG-INFO", "Name: dev\nVersion: 1.0\n\n");
    const Environment environment = readRoot(folder);
    REQUIRE(findPackage(environment, "dev") != nullptr);
    CHECK(findPackage(environment, "dev")->editable);
    CHECK_FALSE(findPackage(environment, "good")->editable);
}

TEST_CASE("the user's copy comes first, then /usr/local, then Debian's")
{
    TemporaryFolder folder;
    install(folder, "root/.local/lib/python3.12/site-packages", "torch", "3.0");
    install(folder, site, "torch", "2.0");
    install(folder, "usr/lib/python3/dist-packages", "torch", "1.0");
    const Environment environment = readRoot(folder);
    CHECK(namesOf(environment.packages) == "torch 3.0\n");
    CHECK(namesOf(environment.shadowed) == "torch 2.0\ntorch 1.0\n");
}

TEST_CASE("our own variables count for / alone, and only those that may be kept")
{
    TemporaryFolder folder;
    install(folder, site, "torch", "2.0");
    folder.write("etc/environment", "PIP_CONSTRAINT=/recorded.txt\n");
    folder.write("own.txt", "torch==2.0\n");
    ::setenv("PIP_CONSTRAINT", "/own.txt", 1);
    ::setenv("SOME_PASSWORD", "secret", 1);
    const Result<Root> root = Root::open(folder.string());
    const Result<Environment> own = readEnvironment(*root, {"/", {}}, {}, {});
    const Result<Environment> mounted = readEnvironment(*root, {folder.string(), {}}, {}, {});
    ::unsetenv("PIP_CONSTRAINT");
    ::unsetenv("SOME_PASSWORD");
    REQUIRE(own->constraintFiles.size() == 1);
    CHECK(own->constraintFiles.front().path == "/own.txt");
    CHECK(own->variables.back().path.empty());
    CHECK(std::ranges::none_of(own->variables, [](const auto &variable) { return variable.name == "SOME_PASSWORD"; }));
    REQUIRE(mounted->constraintFiles.size() == 1);
    CHECK(mounted->constraintFiles.front().path == "/recorded.txt");
    CHECK(mounted->variables.size() == 1);
}
