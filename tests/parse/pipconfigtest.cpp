// SPDX-License-Identifier: MIT
#include "parse/pipconfig.h"

#include <doctest/doctest.h>

using namespace constrictor;

TEST_CASE("sections, both separators, comments and continued values")
{
    const PipConfig config =
        parsePipConfig("# comment\n[global]\nIndex_URL = https://example.org/simple\n; comment\n"
                       "constraint =\n    /etc/a.txt\n    /etc/b.txt\n\n[install]\nno-index: yes\n");
    REQUIRE(config.settings.size() == 3);
    CHECK(config.settings[0] == ConfigSetting{"global", "index-url", "https://example.org/simple", 3});
    CHECK(config.settings[1] == ConfigSetting{"global", "constraint", "\n/etc/a.txt\n/etc/b.txt", 5});
    CHECK(config.settings[2] == ConfigSetting{"install", "no-index", "yes", 10});
    CHECK(config.problems.empty());
}

TEST_CASE("lines that pip refuses are problems with their place")
{
    const PipConfig config = parsePipConfig("key = before any section\n[global]\nnonsense\n= value\nok = 1\n");
    CHECK(config.settings.size() == 1);
    REQUIRE(config.problems.size() == 3);
    CHECK(config.problems[0].span.line == 1);
    CHECK(config.problems[1].span.line == 3);
    CHECK(config.problems[2].span.line == 4);
    CHECK(config.problems[1].detail == "nonsense");
}

TEST_CASE("switches are on as in pip")
{
    for (const char *value : {"y", "YES", "t", "True", "on", "1"})
        CHECK(isSwitchedOn(value));
    for (const char *value : {"", "n", "No", "f", "false", "OFF", "0", "2", "yes please"})
        CHECK_FALSE(isSwitchedOn(value));
}

TEST_CASE("a section's name ends at the last bracket, whatever follows")
{
    const PipConfig config = parsePipConfig("[install] # ours\nno-index = yes\n[a]b] x\nk = v\n[]\n");
    REQUIRE(config.settings.size() == 2);
    CHECK(config.settings[0].section == "install");
    CHECK(config.settings[1].section == "a]b");
    REQUIRE(config.problems.size() == 1);
    CHECK(config.problems[0].span.line == 5);
}

TEST_CASE("what stands twice makes Python refuse the file")
{
    const PipConfig config =
        parsePipConfig("[global]\na = 1\nA : 2\n[install]\na = 1\n[DEFAULT]\n[DEFAULT]\n[global]\n");
    REQUIRE(config.problems.size() == 2);
    CHECK(config.problems[0].kind == ProblemKind::DuplicateSetting);
    CHECK(config.problems[0].detail == "A");
    CHECK(config.problems[0].span.line == 3);
    CHECK(config.problems[1].detail == "[global]");
    CHECK(parsePipConfig("[global]\nindex_url = 1\nindex-url = 2\n").problems.empty()); // only pip makes them one
}
