// SPDX-License-Identifier: MIT
#include "pep/reading.h"

using namespace constrictor::pep;

TEST_CASE("dependency specifiers, Examples: all features at once")
{
    const Requirement r = requirement("requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < \"2.7\"");
    CHECK(r.name == "requests");
    CHECK(r.extras == std::vector<std::string>{"security", "tests"});
    CHECK(r.specifiers.toString() == ">=2.8.1,==2.8.*");
    CHECK(r.marker.toString() == "python_version < \"2.7\"");
    CHECK(r.toString() == "requests[security,tests]>=2.8.1,==2.8.*; python_version < \"2.7\"");
}

TEST_CASE("dependency specifiers, Complete Grammar: the texts of the test program")
{
    for (const std::string_view text :
         {"A", "A.B-C_D", "aa", "name", "name<=1", "name>=3", "name>=3,", "name>=3,<2", "name@http://foo.com",
          "name [fred,bar] @ http://foo.com ; python_version=='2.7'",
          "name[quux, strange];python_version<'2.7' and platform_version=='2'", "name; os_name=='a' or os_name=='b'",
          "name; os_name=='a' and os_name=='b' or os_name=='c'",
          "name; os_name=='a' and (os_name=='b' or os_name=='c')",
          "name; os_name=='a' or os_name=='b' and os_name=='c'",
          "name; (os_name=='a' or os_name=='b') and os_name=='c'", "requests[security,tests]",
          "argparse;python_version<\"2.7\""}) {
        CAPTURE(text);
        CHECK(requirement(requirement(text).toString()) == requirement(text));
        CHECK_FALSE(requirement(text).legacy.has_value());
    }
}

TEST_CASE("version specifiers, Direct references: the examples")
{
    for (const std::string url :
         {"https://github.com/pypa/pip/archive/1.3.1.zip#sha1=da9234ee9982d4bbb3c72346a6de940a148ea686",
          "file:///localbuilds/pip-1.3.1.zip", "file:///localbuilds/pip-1.3.1-py33-none-any.whl",
          "git+https://github.com/pypa/pip.git@7921be1537eac1e97bc40179a57f0349c2aee67d",
          "git+https://github.com/pypa/pip.git@1.3.1#7921be1537eac1e97bc40179a57f0349c2aee67d"}) {
        CHECK(requirement("pip @ " + url).url == url);
        CHECK(requirement("pip@" + url + " ; os_name == 'nt'").url == url);
        CHECK(requirement("pip @ " + url + ";os_name").url == url + ";os_name"); // a URL ends at a blank
    }
}

TEST_CASE("old metadata")
{
    CHECK(requirement("typing-extensions (>=4.8.0)").specifiers.toString() == ">=4.8.0");
    CHECK(requirement("numpy (<2,>=1.24) ; extra == 'x'").specifiers.toString() == "<2,>=1.24");
    CHECK(requirement("foo ()").specifiers.empty());
    CHECK(requirement("Zope.Interface_x").normalizedName == "zope-interface-x");
}

TEST_CASE("a comma ends the text behind ===")
{
    CHECK(requirement("x===1.0, <2").specifiers.toString() == "===1.0,<2");
}

TEST_CASE("what is no requirement, and where it goes wrong")
{
    CHECK(faultOf<Requirement>("") == ParseError{0, Expected::Name});
    CHECK(faultOf<Requirement>("-e .") == ParseError{0, Expected::Name});
    CHECK(faultOf<Requirement>("numpy 1.0") == ParseError{6, Expected::EndOfRequirement});
    CHECK(faultOf<Requirement>("numpy-") == ParseError{5, Expected::EndOfRequirement});
    CHECK(faultOf<Requirement>("numpy=1.0") == ParseError{5, Expected::Operator});
    CHECK(faultOf<Requirement>("numpy>=1 <2") == ParseError{9, Expected::EndOfRequirement});
    CHECK(faultOf<Requirement>("numpy[a b]") == ParseError{8, Expected::CommaOrClosingBracket});
    CHECK(faultOf<Requirement>("numpy[a,]") == ParseError{8, Expected::ExtraName});
    CHECK(faultOf<Requirement>("numpy(>=1") == ParseError{9, Expected::ClosingParenthesis});
    CHECK(faultOf<Requirement>("numpy @ ") == ParseError{8, Expected::Url});
    CHECK(faultOf<Requirement>("numpy;") == ParseError{6, Expected::MarkerOperand});
    CHECK(faultOf<Requirement>("numpy; os_name=='a' x") == ParseError{20, Expected::EndOfMarker});
    CHECK(faultOf<Requirement>("numpy~=1") == ParseError{7, Expected::TwoReleaseNumbers});
}
