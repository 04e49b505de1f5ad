// SPDX-License-Identifier: MIT
#include "environment/unsupportedwheels.h"

#include "environment/readenvironment.h"
#include "environment/targettags.h"
#include "environment/wheelfile.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <string>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

const std::string site = "usr/local/lib/python3.12/dist-packages/";

Environment read(const TemporaryFolder &folder, ReadingDepth depth = ReadingDepth::Requirements)
{
    const Result<Root> root = Root::open(folder.string());
    Result<Environment> environment = readEnvironment(*root, {folder.string(), {}, depth}, {}, {});
    REQUIRE(environment.ok());
    return *std::move(environment);
}

bool isUnsupported(const std::string &wheel, const std::string &osRelease = "")
{
    const TemporaryFolder folder;
    folder.write(site + "a-1.0.dist-info/METADATA", "Name: a\nVersion: 1.0\n\n");
    folder.write(site + "a-1.0.dist-info/WHEEL", wheel);
    folder.write("etc/os-release", osRelease);
    return !unsupportedWheels(read(folder)).empty();
}

} // namespace

TEST_CASE("the tags of a WHEEL, unless one fits every Python 3")
{
    CHECK_FALSE(particularTags("Wheel-Version: 1.0\nTag: py3-none-any\n\n"));
    CHECK_FALSE(particularTags("tag: py2.py3-none-any\r\n\r\n"));
    CHECK_FALSE(particularTags("Tag: py2-none-any\nTag: py3-none-any\n"));
    CHECK(particularTags("Tag: py2-none-any\nTag: cp39-abi3-win32\n") == "py2-none-any\ncp39-abi3-win32\n");
    CHECK(particularTags("Wheel-Version: 1.0\n\nTag: py3-none-any\n") == "");
    CHECK(particularTags("") == "");
}

TEST_CASE("a package fits when one of its tags does")
{
    CHECK_FALSE(isUnsupported("Tag: cp312-cp312-manylinux_2_17_x86_64\n"));
    CHECK_FALSE(isUnsupported("Tag: cp39-cp39-win_amd64\nTag: cp38-abi3-manylinux1_x86_64\n"));
    CHECK(isUnsupported("Tag: cp39-cp39-win_amd64\n"));
    CHECK(isUnsupported("Tag: cp313-cp313-manylinux_2_17_x86_64\n"));
    CHECK(isUnsupported("Tag: py3-none-manylinux_2_17_aarch64\n"));
    CHECK(isUnsupported("Tag: nonsense\n"));
    CHECK(isUnsupported(""));
}

TEST_CASE("the C library is told by the release; an unknown one counts as new enough")
{
    const std::string wheel = "Tag: cp312-cp312-manylinux_2_38_x86_64\n";
    CHECK_FALSE(isUnsupported(wheel));
    CHECK_FALSE(isUnsupported(wheel, "PRETTY_NAME=\"Ubuntu 24.04.2 LTS\"\n"));
    CHECK(isUnsupported(wheel, "PRETTY_NAME=\"Ubuntu 22.04 LTS\"\n"));
    CHECK(isUnsupported(wheel, "PRETTY_NAME=\"Alpine Linux v3.20\"\n"));
    CHECK_FALSE(isUnsupported("Tag: cp312-cp312-musllinux_1_2_x86_64\n", "PRETTY_NAME=\"Alpine Linux v3.20\"\n"));
}

TEST_CASE("a package without WHEEL is not judged, nor are thousands of them")
{
    const TemporaryFolder folder;
    folder.write(site + "a-1.0.dist-info/METADATA", "Name: a\nVersion: 1.0\n\n");
    const Environment one = read(folder, ReadingDepth::Everything);
    CHECK(one.wheelsRead);
    CHECK_FALSE(one.packages.front().hasWheelFile);
    CHECK(unsupportedWheels(one).empty());
    for (int i = 0; i < 1000; ++i)
        folder.write(site + "p" + std::to_string(i) + "-1.0.dist-info/WHEEL", "Tag: cp39-cp39-win_amd64\n");
    const Environment many = read(folder);
    CHECK_FALSE(many.wheelsRead);
    CHECK(unsupportedWheels(many).empty());
}

TEST_CASE("parts of Python itself are passed over, as pip does")
{
    const TemporaryFolder folder;
    for (const std::string name : {"argparse", "wsgiref", "python", "other"}) {
        folder.write(site + name + "-1.0.dist-info/METADATA", "Name: " + name + "\nVersion: 1.0\n\n");
        folder.write(site + name + "-1.0.dist-info/WHEEL", "Tag: cp39-cp39-win_amd64\n");
    }
    const Environment environment = read(folder);
    const std::vector<std::uint32_t> unsupported = unsupportedWheels(environment);
    REQUIRE(unsupported.size() == 1);
    CHECK(environment.packages[unsupported.front()].name == "other");
}
