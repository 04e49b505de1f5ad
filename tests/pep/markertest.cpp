// SPDX-License-Identifier: MIT
#include "pep/reading.h"

using namespace constrictor::pep;

namespace {

const MarkerEnvironment &linuxEnvironment()
{
    static const MarkerEnvironment environment = [] {
        MarkerEnvironment e = cpythonOnLinux("3.12.3", "x86_64");
        e.platformRelease = "6.1.0-13-amd64";
        e.platformVersion = "#1 SMP Debian";
        e.extras = {"Test_Suite"};
        e.dependencyGroups = {"docs"};
        return e;
    }();
    return environment;
}

bool holds(std::string_view text)
{
    return marker(text).evaluate(linuxEnvironment());
}

} // namespace

TEST_CASE("dependency specifiers, Environment Markers: the examples")
{
    CHECK_FALSE(marker("python_version<\"2.7\"").evaluate(linuxEnvironment()));
    CHECK_FALSE(marker("\"dog\" ~= \"fred\"").isDefined(linuxEnvironment()));
    CHECK_FALSE(marker("python_version ~= \"surprise\"").isDefined(linuxEnvironment()));
    CHECK_FALSE(holds("python_version ~= \"surprise\""));
    CHECK(faultOf<Marker>("python_minor == '3'") == ParseError{0, Expected::MarkerOperand});
}

TEST_CASE("precedence: and binds tighter than or, parentheses tighter than both")
{
    const auto yes = std::string("os_name == 'posix'");
    const auto no = std::string("os_name == 'nt'");
    CHECK(holds(yes + " or " + no + " and " + no));
    CHECK_FALSE(holds("(" + yes + " or " + no + ") and " + no));
    CHECK(holds(no + " and " + no + " or " + yes));
    CHECK_FALSE(holds(no + " and (" + no + " or " + yes + ")"));
    CHECK(holds("((" + yes + "))and(" + yes + ")"));
}

TEST_CASE("four variables hold versions, the others texts")
{
    CHECK(holds("python_version >= '3.9'"));
    CHECK(holds("python_version == '3.12.*'"));
    CHECK(holds("'3.9' < python_version"));
    CHECK(holds("python_full_version ~= '3.12.1'"));
    CHECK(holds("python_full_version === '3.12.3'"));
    CHECK(holds("implementation_version < '3.13'"));
    CHECK(holds("python_version not in '2.6, 2.7, 3.0'"));
    CHECK_FALSE(holds("platform_release >= '5.0'")); // 6.1.0-13-amd64 is no version
    CHECK(holds("'SMP' in platform_version"));
    CHECK_FALSE(holds("platform_machine > 'a'")); // texts have no order
    CHECK(holds("platform_machine >= 'x86_64'"));
    CHECK_FALSE(marker("os_name ~= 'posix'").isDefined(linuxEnvironment()));
}

TEST_CASE("=== compares versions as texts, commas included")
{
    CHECK_FALSE(holds("python_version === '3.12,3'"));
    CHECK(marker("python_version === '3.12,3'").isDefined(linuxEnvironment()));
    CHECK(holds("python_version === ' 3.12 '"));
    CHECK_FALSE(marker("python_version === '3 12'").isDefined(linuxEnvironment()));
}

TEST_CASE("a Python without a tag")
{
    CHECK(marker("python_full_version >= '3.12'").evaluate(cpythonOnLinux("3.12.0+", "x86_64")));
}

TEST_CASE("extras compare normalized, and one of those wanted suffices")
{
    const Marker dependency = marker("extra == 'Test.Suite'");
    const std::vector<std::string> wanted{"docs", "TEST_suite"};
    CHECK(dependency.mentionsExtra());
    CHECK(dependency.evaluate(linuxEnvironment(), wanted));
    CHECK(dependency.evaluateFor(linuxEnvironment(), "test-suite"));
    CHECK_FALSE(dependency.evaluate(linuxEnvironment()));
    CHECK(marker("extra != 'a'").evaluate(linuxEnvironment()));
    CHECK_FALSE(marker("os_name == 'posix'").mentionsExtra());
}

TEST_CASE("extras and dependency_groups of lock files are sets")
{
    CHECK(holds("'test-suite' in extras"));
    CHECK(holds("'tests' not in extras"));
    CHECK(holds("'DOCS' in dependency_groups"));
    CHECK_FALSE(marker("extras in 'a'").isDefined(linuxEnvironment()));
}

TEST_CASE("the old spellings")
{
    CHECK(holds("os.name == 'posix' and sys.platform == 'linux' and platform.machine == 'x86_64'"));
    CHECK(holds("python_implementation == 'CPython' and platform.python_implementation == 'CPython'"));
    CHECK(marker("os.name=='a'").toString() == "os_name == \"a\"");
}

TEST_CASE("printing")
{
    CHECK(marker("os_name=='a\"b'and(extra=='A_b'or  'c'not  in sys_platform)").toString()
          == "os_name == 'a\"b' and (extra == \"a-b\" or \"c\" not in sys_platform)");
    CHECK(Marker().toString().empty());
    CHECK(Marker().evaluate(linuxEnvironment()));
}

TEST_CASE("what is no marker, and where it goes wrong")
{
    CHECK(faultOf<Marker>("") == ParseError{0, Expected::MarkerOperand});
    CHECK(faultOf<Marker>("os_name") == ParseError{7, Expected::MarkerOperator});
    CHECK(faultOf<Marker>("os_name == ") == ParseError{11, Expected::MarkerOperand});
    CHECK(faultOf<Marker>("os_name == 'a") == ParseError{11, Expected::ClosingQuote});
    CHECK(faultOf<Marker>("os_name not 'a'") == ParseError{12, Expected::InAfterNot});
    CHECK(faultOf<Marker>("(os_name == 'a'") == ParseError{15, Expected::ClosingParenthesis});
    CHECK(faultOf<Marker>("os_name == 'a' os_name") == ParseError{15, Expected::EndOfMarker});
    CHECK(faultOf<Marker>(std::string(101, '(')) == ParseError{100, Expected::LessNesting});
}

TEST_CASE("parentheses nest 100 deep")
{
    CHECK(holds(std::string(100, '(') + "os_name == 'posix'" + std::string(100, ')')));
}

TEST_CASE("CPython on Linux")
{
    CHECK(cpythonOnLinux("3.12", "aarch64").pythonFullVersion == "3.12.0");
    CHECK(cpythonOnLinux("3.12.3", "aarch64").pythonVersion == "3.12");
    CHECK(cpythonOnLinux("3.12.3", "aarch64").platformMachine == "aarch64");
}
