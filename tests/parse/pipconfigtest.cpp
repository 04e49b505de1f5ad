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
