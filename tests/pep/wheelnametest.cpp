// SPDX-License-Identifier: MIT
#include "pep/wheelname.h"

#include "pep/reading.h"

using namespace constrictor::pep;

TEST_CASE("binary distribution format: the examples")
{
    const auto wheel = WheelName::parse("distribution-1.0-1-py27-none-any.whl");
    REQUIRE(wheel);
    CHECK(wheel->name == "distribution");
    CHECK(wheel->version == version("1.0"));
    CHECK(wheel->build == "1");
    CHECK(wheel->tags == std::vector<Tag>{{"py27", "none", "any"}});
    CHECK(WheelName::parse("distribution-1.0-py32-none-any.whl")->build.empty());
    CHECK(WheelName::parse("beaglevote-1.0.0-py3-none-any.whl").has_value());
}

TEST_CASE("a wheel of a container")
{
    const auto wheel = WheelName::parse("nvidia_Modelopt.x-2.7.0a0+79aa17489c.nv25.04-cp312-cp312-linux_x86_64.whl");
    REQUIRE(wheel);
    CHECK(wheel->normalizedName == "nvidia-modelopt-x");
    CHECK(wheel->versionText == "2.7.0a0+79aa17489c.nv25.04");
    CHECK(wheel->version.toString() == "2.7.0a0+79aa17489c.nv25.4");
}

TEST_CASE("build tags: none, then by number, then by text")
{
    const auto below = [](std::string_view a, std::string_view b) { return std::is_lt(compareBuilds(a, b)); };
    CHECK(below("", "0"));
    CHECK(below("2", "10"));
    CHECK(below("1", "1local"));
    CHECK(below("1a", "1b"));
    CHECK(std::is_eq(compareBuilds("01", "1")));
}

TEST_CASE("what is no wheel name, and where it goes wrong")
{
    CHECK(faultOf<WheelName>("six-1.0.tar.gz") == ParseError{14, Expected::WheelExtension});
    CHECK(faultOf<WheelName>("six-1.0-any.whl") == ParseError{11, Expected::WheelNameParts});
    CHECK(faultOf<WheelName>("a__b-1.0-py3-none-any.whl") == ParseError{0, Expected::Name});
    CHECK(faultOf<WheelName>("six-1.x-py3-none-any.whl") == ParseError{5, Expected::EndOfVersion});
    CHECK(faultOf<WheelName>("six-1.0-x1-py3-none-any.whl") == ParseError{8, Expected::BuildNumber});
    CHECK(faultOf<WheelName>("six-1.0-py3-none-.whl") == ParseError{8, Expected::Tag});
}

TEST_CASE("source archives")
{
    CHECK(SdistName::parse("typing_extensions-4.8.0.tar.gz")->normalizedName == "typing-extensions");
    CHECK(SdistName::parse("zope-interface-5.0rc1.zip")->version == version("5.0rc1"));
    for (const std::string_view text : {"six.tar.gz", "-1.0.tar.gz", "six-x.tar.gz", "six-1.0.tar.bz2"})
        CHECK_MESSAGE(!SdistName::parse(text).has_value(), text);
}
