// SPDX-License-Identifier: MIT
#include "analysis/scan.h"
#include "analysis/demo.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace constrictor;

namespace {

std::string demoDescription()
{
    std::ifstream file(CONSTRICTOR_SOURCE_DIR "/resources/demo/ngc-25.04.txt", std::ios::binary);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("the demo is a folder like any other, and goes with its owner")
{
    std::string folder;
    {
        const Result<DemoCopy> demo = DemoCopy::create(demoDescription(), {});
        REQUIRE(demo.ok());
        folder = demo->folder();
        const auto result = scan({.root = folder, .displayName = std::string(demoName)}, {}, {});
        REQUIRE(result.ok());
        const Environment &environment = (*result)->environment;
        CHECK(environment.root == demoName);
        CHECK(environment.packages.size() == 310);
        CHECK(environment.shadowed.empty());
        CHECK(environment.problems.empty());
        CHECK(environment.interpreter.version == "3.12.3");
        CHECK(environment.interpreter.path == "/usr/bin/python3.12");
        CHECK(environment.ngc->release == "25.04");
        CHECK(environment.cuda.version == "12.9");
        CHECK(environment.cuda.compat == CompatState::Off);
        CHECK(environment.cuda.compatDriver == "575.51.03");
        CHECK((*result)->packages.size() == 310);
        for (const LockedPackage &row : (*result)->packages) {
            CAPTURE(row.name);
            CHECK(row.state == LockState::Locked);
        }
    }
    CHECK_FALSE(std::filesystem::exists(folder));
}

TEST_CASE("a description that is none leaves nothing behind")
{
    const Result<DemoCopy> demo = DemoCopy::create("file a\n|text\nnonsense\n", {});
    REQUIRE_FALSE(demo.ok());
    CHECK(demo.error().kind == ErrorKind::NotRecognised);
}

TEST_CASE("a scan that was stopped says so")
{
    const Result<DemoCopy> demo = DemoCopy::create(demoDescription(), {});
    std::stop_source source;
    source.request_stop();
    const auto result = scan({.root = demo->folder()}, source.get_token(), {});
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("texts alone are an environment, and take the place of what a root has")
{
    const constrictor::test::TemporaryFolder folder;
    folder.write("list.txt", "Package Version\n------- -------\nnumpy   1.26.4\nScipy   1.0\n");
    folder.write("constraint.txt", "numpy==1.26.4\nscipy==2.0\nh11==0.14\n");
    const std::string list = folder.string() + "/list.txt";
    const std::string constraint = folder.string() + "/constraint.txt";
    const auto texts = scan({.listFiles = {list}, .constraintFiles = {constraint}}, {}, {});
    REQUIRE(texts.ok());
    REQUIRE((*texts)->packages.size() == 3);
    CHECK((*texts)->packages[0].state == LockState::NotInstalled);
    CHECK((*texts)->packages[1].state == LockState::Locked);
    CHECK((*texts)->packages[2].state == LockState::Differs);
    CHECK((*texts)->environment.root == list);

    const Result<DemoCopy> demo = DemoCopy::create(demoDescription(), {});
    const auto joined = scan({.root = demo->folder(), .constraintFiles = {constraint}}, {}, {});
    REQUIRE(joined.ok());
    CHECK((*joined)->environment.packages.size() == 310);
    CHECK((*joined)->environment.constraintFiles.size() == 1);

    const auto missing = scan({.listFiles = {folder.string() + "/missing.txt"}}, {}, {});
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().path == folder.string() + "/missing.txt");
}

TEST_CASE("without a root the interpreter is a version, which markers are judged by")
{
    const constrictor::test::TemporaryFolder folder;
    folder.write("list.txt", "numpy==1.26.4\n");
    folder.write("constraint.txt", "numpy==2.0 ; python_version < '3.10'\n");
    const std::string list = folder.string() + "/list.txt";
    const auto stateFor = [&](const std::string &interpreter) {
        const auto result = scan(
            {.interpreter = interpreter, .listFiles = {list}, .constraintFiles = {folder.string() + "/constraint.txt"}},
            {}, {});
        REQUIRE(result.ok());
        return (*result)->packages[0].state;
    };
    CHECK(stateFor("3.9.18") == LockState::Differs);
    CHECK(stateFor("3.12") == LockState::NotLocked);
    for (const char *interpreter : {"/usr/bin/python3", "python3", "3", "3.", ".3", "3..1", "3.1.2.3", "3.x"}) {
        const auto result = scan({.root = list, .interpreter = interpreter}, {}, {});
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().kind == ErrorKind::NoSuchInterpreter);
        CHECK(result.error().path == interpreter);
    }
}

TEST_CASE("a text in place of a root is told by its name and lines")
{
    const constrictor::test::TemporaryFolder folder;
    folder.write("list.txt", "Package Version\n------- -------\nnumpy   1.26.4\n");
    folder.write("freeze.txt", "numpy==1.26.4\nscipy @ file:///scipy.whl\n");
    folder.write("Constraints.txt", "numpy==1.26.4\n");
    folder.write("locks.txt", "numpy >= 1.26\nscipy==1.0\n");
    folder.write("image.tar", std::string("numpy\0", 6));
    const auto kinds = [&](const char *name) {
        const auto result = scan({.root = folder.string() + "/" + name}, {}, {});
        REQUIRE(result.ok());
        CHECK((*result)->environment.root == folder.string() + "/" + name);
        return std::pair((*result)->environment.packages.size(), (*result)->environment.constraintFiles.size());
    };
    CHECK(kinds("list.txt") == std::pair<std::size_t, std::size_t>(1, 0));
    CHECK(kinds("freeze.txt") == std::pair<std::size_t, std::size_t>(2, 0));
    CHECK(kinds("Constraints.txt") == std::pair<std::size_t, std::size_t>(0, 1));
    CHECK(kinds("locks.txt") == std::pair<std::size_t, std::size_t>(0, 1));
    folder.write("letter.txt", "Dear reader,\nthis is no list.\n");
    for (const char *name : {"/image.tar", "/letter.txt"}) {
        const auto other = scan({.root = folder.string() + name}, {}, {});
        REQUIRE_FALSE(other.ok());
        CHECK(other.error().kind == ErrorKind::NotADirectory);
    }
    const auto check = scan({.root = folder.string() + "/list.txt", .depth = ReadingDepth::Requirements}, {}, {});
    CHECK_FALSE(check.ok());
}

TEST_CASE("given constraint files are followed beside where they are")
{
    const constrictor::test::TemporaryFolder folder;
    folder.write("sub/constraint.txt", "-c ../other.txt\n-c gone.txt\nnumpy==1.26.4\n");
    folder.write("other.txt", "scipy==2.0\n");
    const std::string constraint = folder.string() + "/sub/constraint.txt";
    const auto result = scan({.constraintFiles = {constraint}}, {}, {});
    REQUIRE(result.ok());
    const std::vector<ConstraintFile> &files = (*result)->environment.constraintFiles;
    REQUIRE(files.size() == 3);
    CHECK(files[0].path == constraint);
    CHECK(files[0].source == ConstraintSource::Given);
    CHECK(files[1].path == folder.string() + "/other.txt");
    CHECK(files[1].namedBy == constraint);
    CHECK_FALSE(files[2].exists);
    CHECK((*result)->packages.size() == 2);
    const auto missing = scan({.constraintFiles = {folder.string() + "/missing.txt"}}, {}, {});
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().path == folder.string() + "/missing.txt");
}

TEST_CASE("a list in UTF-16 is read, and one of which nothing can be read is no list")
{
    using namespace std::string_literals;
    const constrictor::test::TemporaryFolder folder;
    folder.write("list.txt", "\xff\xfeh\0\x31\0\x31\0 \0\x31\0.\0\x32\0\r\0\n\0"s);
    const std::string list = folder.string() + "/list.txt";
    for (const Inputs &inputs : {Inputs{.listFiles = {list}}, Inputs{.root = list}}) {
        const auto result = scan(inputs, {}, {});
        REQUIRE(result.ok());
        REQUIRE((*result)->environment.packages.size() == 1);
        CHECK((*result)->environment.packages[0].versionText == "1.2");
    }
    folder.write("list.txt", "[{\"name\": \"h11\"\n");
    const auto broken = scan({.listFiles = {list}}, {}, {});
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().kind == ErrorKind::NotRecognised);
    CHECK(broken.error().path == list);
    folder.write("list.txt", "\n");
    CHECK(scan({.listFiles = {list}}, {}, {}).ok());
}
