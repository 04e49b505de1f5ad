// SPDX-License-Identifier: MIT
#include "parse/constraints.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace constrictor;

namespace {

/// One line per line: "kind name specifiers [what]".
std::string printed(const ConstraintText &content)
{
    constexpr std::array kinds = {"requirement", "constraints", "requirements", "option", "invalid"};
    std::string text;
    for (const ConstraintLine &line : content.lines) {
        text += kinds[static_cast<int>(line.kind)];
        if (line.requirement)
            text += " " + line.requirement->normalizedName + line.requirement->specifiers.toString();
        text += line.target.empty() ? "" : " " + line.target;
        text += line.hashes ? " hashes\n" : "\n";
    }
    return text;
}

std::string printed(std::string_view text)
{
    return printed(parseConstraints(text));
}

ProblemKind problemOf(std::string_view text)
{
    const ConstraintText content = parseConstraints(text);
    REQUIRE(content.problems.size() == 1);
    REQUIRE(content.lines.size() == 1);
    CHECK(content.lines.front().kind == LineKind::Invalid);
    return content.problems.front().kind;
}

} // namespace

TEST_CASE("pins, ranges, markers, comments and blank lines")
{
    CHECK(printed("# pins\n\nnumpy==1.26.4\nTorch_Vision >= 0.22.0a0, <1  # why\n  h11==0.14 ; python_version > '3'\n")
          == "requirement numpy==1.26.4\nrequirement torch-vision>=0.22.0a0,<1\nrequirement h11==0.14\n");
    CHECK(printed("a # b # c\na#b\n#c") == "requirement a\ninvalid\n");
    CHECK(printed("").empty());
    CHECK(printed("numpy").find("requirement numpy") == 0);
}

TEST_CASE("a backslash joins lines as pip joins them")
{
    CHECK(printed("numpy== \\\n    1.26.4\n") == "requirement numpy==1.26.4\n");
    CHECK(printed("numpy==1.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\nscipy\n")
          == "requirement numpy==1.0 hashes\nrequirement scipy\n");
    CHECK(printed("numpy==1.0 \\\n# comment\nscipy\n") == "requirement numpy==1.0\nrequirement scipy\n");
    CHECK(printed("numpy==1.0\\\n# comment\nscipy\n") == "requirement numpy==1.0\nrequirement scipy\n");
    CHECK(printed("numpy\\") == "requirement numpy\n");
    CHECK(printed("# comment \\\nnumpy\n") == "requirement numpy\n");
}

TEST_CASE("byte order mark and CRLF are part of the file, not of its lines")
{
    const ConstraintText content = parseConstraints("\xef\xbb\xbfnumpy==1.0\r\nscipy==2.0\r\n");
    CHECK(printed(content) == "requirement numpy==1.0\nrequirement scipy==2.0\n");
    CHECK(content.byteOrderMark);
    CHECK(content.carriageReturns);
    CHECK(content.lines[0].span == SourceSpan{3, 10, 1, 4});
    CHECK(content.lines[1].span == SourceSpan{15, 10, 2, 1});
}

TEST_CASE("spans say where the line and its specifiers stand")
{
    const std::string text =
        "# x\n  numpy >= 1.0, <2 ; python_version > '3'  # y\nscipy (==1.0)\nplain\na== \\\n1\nb==2\n";
    const ConstraintText content = parseConstraints(text);
    const auto cut = [&text](SourceSpan span) { return text.substr(span.offset, span.length); };
    REQUIRE(content.lines.size() == 5);
    CHECK(cut(content.lines[0].span) == "numpy >= 1.0, <2 ; python_version > '3'");
    CHECK(cut(content.lines[0].version) == ">= 1.0, <2");
    CHECK(content.lines[0].version.line == 2);
    CHECK(content.lines[0].version.column == 9);
    CHECK(cut(content.lines[1].version) == "==1.0");
    CHECK(content.lines[2].version.length == 0);
    CHECK(cut(content.lines[3].span) == "a== \\\n1");
    CHECK(content.lines[3].version.length == 0);
    CHECK(content.lines[3].span.line == 5);
    CHECK(content.lines[4].span.line == 7);
}

TEST_CASE("options")
{
    CHECK(printed("-c other.txt\n--constraint=other.txt\n-r\treqs.txt\n-cother.txt\n-c 'a b.txt'\n")
          == "constraints other.txt\nconstraints other.txt\nrequirements reqs.txt\nconstraints other.txt\n"
             "constraints a b.txt\n");
    CHECK(printed("--index-url https://example.org/simple\n--no-index\n--pre\n")
          == "option --index-url https://example.org/simple\noption --no-index\noption --pre\n");
    CHECK(problemOf("--nonsense\n") == ProblemKind::UnknownOption);
    CHECK(problemOf("numpy==1.0 --nonsense=1\n") == ProblemKind::UnknownOption);
    CHECK(printed("--constr other.txt\n--constr=other.txt --requirem reqs.txt\n--no-index -f /srv -c bad.txt\n")
          == "constraints other.txt\nrequirements reqs.txt\nconstraints bad.txt\n");
    CHECK(printed("numpy==1.0 --no-binary :all:\nnumpy==1.0 -c x --hash=sha256:00\nnumpy --hash sha256:0 word\n")
          == "requirement numpy==1.0\nrequirement numpy==1.0 hashes\nrequirement numpy hashes\n");
}

TEST_CASE("options that pip knows, and refuses as they stand")
{
    for (const char *text : {"--index-url\n", "-i\n", "--pre=yes\n", "--no\n", "-c 'a b\n", "-c a\\ \n",
                             "numpy --hash=md5:00\n", "numpy --config-settings a\n"}) {
        CAPTURE(text);
        CHECK(problemOf(text) == ProblemKind::InvalidOption);
    }
    CHECK(problemOf("-x\n") == ProblemKind::UnknownOption);
    CHECK(printed("--index-url -e\n") == "option --index-url -e\n"); // which is its value
}

TEST_CASE("lines end where Python ends them")
{
    const std::string text = "a==1\rb==2\fc==3\x1c"
                             "d==4\xe2\x80\xa8"
                             "e==5\xc2\x85"
                             "f==6\r\ng==7 \\\r, <8\n";
    const ConstraintText content = parseConstraints(text);
    CHECK(printed(content)
          == "requirement a==1\nrequirement b==2\nrequirement c==3\nrequirement d==4\nrequirement e==5\n"
             "requirement f==6\nrequirement g==7,<8\n");
    REQUIRE(content.lines.size() == 7);
    for (std::uint32_t i = 0; i < 6; ++i) {
        const ConstraintLine &line = content.lines[i];
        CHECK(text.substr(line.version.offset, line.version.length) == "==" + std::to_string(i + 1));
        CHECK(line.span.line == i + 1);
        CHECK(line.span.column == 1);
    }
    CHECK(text.substr(content.lines[6].span.offset, content.lines[6].span.length) == "g==7 \\\r, <8");
    CHECK(printed("# caf\xc3\xa9 \xe2\x80\x93 not an end\na==1\r\n") == "requirement a==1\n");
}

TEST_CASE("byte order marks and coding lines say how a file is read")
{
    const auto read = [](std::string bytes) {
        const ConstraintText content = readConstraints(bytes);
        return printed(content) + (content.converted ? "converted " : "")
            + (content.problems.empty() ? std::string()
                                        : "problem at " + std::to_string(content.problems[0].span.offset))
            + " " + bytes;
    };
    using namespace std::string_literals;
    CHECK(read("\xff\xfe"
               "a\0=\0=\0"
               "1\0\r\0\n\0"s)
          == "requirement a==1\nconverted  a==1\r\n");
    CHECK(read("\xfe\xff\0a\0=\0=\0"
               "1\0 \0#\xd8\x3d\xde\x00"s)
          == "requirement a==1\nconverted  a==1 #\xf0\x9f\x98\x80");
    CHECK(read("\xff\xfe\0\0a\0\0\0"s) == "requirement a\nconverted  a");
    CHECK(read("\xff\xfe"
               "a\0\n\0x"s)
          == "requirement a\ninvalid\nconverted problem at 2 a\n\xef\xbf\xbd");
    CHECK(read("\xef\xbb\xbf"
               "a==1\n")
          == "requirement a==1\n \xef\xbb\xbf"
             "a==1\n");
    CHECK(read("# -*- coding: latin-1 -*-\na==1 # \xe9\n")
          == "requirement a==1\nconverted  # -*- coding: latin-1 -*-\na==1 # \xc3\xa9\n");
    CHECK(read("a==1 # \xe9\n") == "requirement a==1\nproblem at 7 a==1 # \xe9\n");
    CHECK(read("# coding=ascii\na # \xc3\xa9") == "requirement a\nproblem at 19 # coding=ascii\na # \xc3\xa9");
}

TEST_CASE("what pip refuses in a constraint file")
{
    CHECK(problemOf("numpy=1.0\n") == ProblemKind::InvalidRequirement);
    CHECK(problemOf("<<<<<<< HEAD\n") == ProblemKind::InvalidRequirement);
    CHECK(problemOf("numpy[extra]==1.0\n") == ProblemKind::ConstraintHasExtras);
    CHECK(problemOf("-e ./project\n") == ProblemKind::ConstraintEditable);
    CHECK(problemOf("./wheels/numpy-1.0-py3-none-any.whl\n") == ProblemKind::ConstraintNotNamed);
    CHECK(problemOf("https://example.org/numpy-1.0-py3-none-any.whl\n") == ProblemKind::ConstraintNotNamed);
    CHECK(problemOf("numpy-1.0-py3-none-any.whl\n") == ProblemKind::ConstraintNotNamed);
    CHECK(problemOf("numpy==1.0 ; python_versoin > '3'\n") == ProblemKind::InvalidRequirement);
    CHECK(printed("numpy @ https://example.org/numpy-1.0-py3-none-any.whl\n") == "requirement numpy\n");
}

TEST_CASE("what only pip before 24.1 reads is a lock with a problem")
{
    const ConstraintText content = parseConstraints("a>=1.0.*\nb==1.0\nc==1.2x\n");
    CHECK(printed(content) == "requirement a>=1.0.*\nrequirement b==1.0\nrequirement c==1.2x\n");
    REQUIRE(content.problems.size() == 2);
    CHECK(content.problems[0] == TextProblem{ProblemKind::LegacyRequirement, {0, 8, 1, 1}, "a>=1.0.*"});
    CHECK(content.problems[1].span.line == 3);
}

TEST_CASE("a bad line does not end the reading")
{
    const ConstraintText content = parseConstraints("numpy=1\nscipy==1.0\n\x01\x02\nh11==0.14\n");
    CHECK(printed(content) == "invalid\nrequirement scipy==1.0\ninvalid\nrequirement h11==0.14\n");
    REQUIRE(content.problems.size() == 2);
    CHECK(content.problems[0].span.line == 1);
    CHECK(content.problems[1].span.line == 3);
}

TEST_CASE("what is too long or too much is told, and the rest read")
{
    CHECK(problemOf("a>=1" + std::string(5000, '0') + "\n") == ProblemKind::LineTooLong);
    CHECK(printed("a==1 --hash=sha256:" + std::string(5000, '0') + "\n") == "requirement a==1 hashes\n");
    const ConstraintText content = parseConstraints("a==1\n# x\nb==1\nc==1\nd==1\n", 2);
    CHECK(printed(content) == "requirement a==1\nrequirement b==1\n");
    REQUIRE(content.problems.size() == 1);
    CHECK(content.problems[0].kind == ProblemKind::TooManyLines);
    CHECK(content.problems[0].detail == "500000"); // of all files together
    CHECK(content.problems[0].span.line == 4);
    CHECK(parseConstraints("a==1\nb==1\n# x\n", 2).problems.empty());
}
