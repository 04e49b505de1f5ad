// SPDX-License-Identifier: MIT
#include "analysis/scan.h"
#include "analysis/demo.h"

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
