// SPDX-License-Identifier: MIT
#include "environment/readenvironment.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

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
    Result<Environment> environment = readEnvironment(*root, {folder.string(), interpreter, {}}, {}, {});
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
