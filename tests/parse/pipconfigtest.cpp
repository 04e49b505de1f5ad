// SPDX-License-Identifier: MIT
#include "parse/pipconfig.h"

#include <doctest/doctest.h>

using namespace constrictor;

TEST_CASE("sections, both separators, comments and continued values")
{
    const PipConfig config =
        parsePipConfig("# comment\n[global]\nIndex_URL = https://example.org/simple\n; comment\n"
                       "constraint =\n    /etc/a.txt\n    /etc/b.txt\n\n[install]\nno-index: yes\n",
                       "/etc/pip.conf");
    REQUIRE(config.settings.size() == 3);
    CHECK(config.settings[0] == PipSetting{"global", "index-url", "https://example.org/simple", 3, "/etc/pip.conf"});
    CHECK(config.settings[1] == PipSetting{"global", "constraint", "\n/etc/a.txt\n/etc/b.txt", 5, "/etc/pip.conf"});
    CHECK(config.settings[2] == PipSetting{"install", "no-index", "yes", 10, "/etc/pip.conf"});
    CHECK(config.problems.empty());
}

TEST_CASE("lines that pip refuses are problems with their place")
{
    const PipConfig config = parsePipConfig("key = before any section\n[global]\nnonsense\n= value\nok = 1\n", {});
    CHECK(config.settings.size() == 1);
    REQUIRE(config.problems.size() == 3);
    CHECK(config.problems[0].span.line == 1);
    CHECK(config.problems[1].span.line == 3);
    CHECK(config.problems[2].span.line == 4);
    CHECK(config.problems[1].detail == "nonsense");
}

TEST_CASE("the files of the system before those of the user, the given one last")
{
    using Files = std::vector<std::string>;
    PipPlaces places{"/", "/home/me", {}, {}, {}, false};
    CHECK(
        pipConfigurationFiles(places)
        == Files{"/etc/xdg/pip/pip.conf", "/etc/pip.conf", "/home/me/.pip/pip.conf", "/home/me/.config/pip/pip.conf"});
    places = {"/host/", "/home/me", "/own", "/venv", "/given.conf", false};
    CHECK(pipConfigurationFiles(places)
          == Files{"/host/etc/xdg/pip/pip.conf", "/host/etc/pip.conf", "/home/me/.pip/pip.conf", "/own/pip/pip.conf",
                   "/venv/pip.conf"});
    places.givenExists = true;
    CHECK(pipConfigurationFiles(places)
          == Files{"/host/etc/xdg/pip/pip.conf", "/host/etc/pip.conf", "/venv/pip.conf", "/given.conf"});
    places.given = "/dev/null";
    CHECK(pipConfigurationFiles(places).empty());
}

TEST_CASE("the variable before [install] before [global], the last of each, empty ones passed over")
{
    std::vector<PipSetting> settings = parsePipConfig("[global]\nindex-url = weak\n", "weak.conf").settings;
    std::string variable;
    const auto value = [&] {
        return pipValue(
                   settings, [&](const std::string &name) { return name == "PIP_INDEX_URL" ? variable : ""; },
                   "index-url")
            .text;
    };
    CHECK(value() == "weak");
    settings.push_back({"global", "index-url", "strong", 1, "strong.conf"});
    CHECK(value() == "strong");
    settings.push_back({"install", "index-url", "install", 2, "weak.conf"});
    settings.push_back({"download", "index-url", "other command", 3, "strong.conf"});
    CHECK(value() == "install");
    settings.push_back({"install", "index-url", "", 4, "strong.conf"});
    CHECK(value() == "strong"); // the section's last value is the one that is empty, not its first
    variable = "variable";
    CHECK(value() == "variable");
    settings.push_back({"global", "index-url", "", 5, "strong.conf"});
    variable.clear();
    CHECK(value().empty());
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
