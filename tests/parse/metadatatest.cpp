// SPDX-License-Identifier: MIT
#include "parse/metadata.h"

#include <doctest/doctest.h>

#include <string>

using namespace constrictor;

namespace {

std::string requirements(const Metadata &metadata)
{
    std::string text;
    for (std::size_t i = 0; i < metadata.requirements.size(); ++i)
        text += std::to_string(metadata.requirements.line(i)) + " " + std::string(metadata.requirements.text(i)) + "\n";
    return text;
}

} // namespace

TEST_CASE("the headers that count, the body left alone")
{
    const Metadata metadata = parseMetadata("Metadata-Version: 2.1\nName: PuLP\nversion: 2.9\nSummary: LP modeler\n"
                                            "License: MIT\nRequires-Dist: a>=1\nRequires-Dist: b ; extra == 'x'\n"
                                            "Provides-Extra: x\nRequires-Python: >=3.8\n\nRequires-Dist: body\n");
    CHECK(metadata.name == "PuLP");
    CHECK(metadata.version == "2.9");
    CHECK(metadata.summary == "LP modeler");
    CHECK(metadata.license == "MIT");
    CHECK(metadata.requiresPython == ">=3.8");
    CHECK(requirements(metadata) == "6 a>=1\n7 b ; extra == 'x'\n");
    CHECK(metadata.providedExtras == std::vector<std::string>{"x"});
    CHECK(metadata.complete);
    CHECK(metadata.problems.empty());
}

TEST_CASE("line ends, continuation lines and license texts")
{
    CHECK(parseMetadata("Name: a\r\nVersion: 1\r\n\r\nbody").version == "1");
    CHECK(parseMetadata("Name: a\rVersion: 1\r\rbody").version == "1");
    const Metadata folded = parseMetadata("Name: a\nLicense: Apache\n  Version 2\n  Requires-Dist: no\n"
                                          "Requires-Dist: b\n  >=1\nVersion: 1\n\n");
    CHECK(folded.license == "Apache");
    CHECK(folded.version == "1");
    CHECK(requirements(folded) == "5 b >=1\n");
    CHECK(parseMetadata("License: long text\nLicense-Expression: MIT\n\n").license == "MIT");
}

TEST_CASE("the headers end where Python's email parser ends them")
{
    CHECK(parseMetadata("Name: a\nno header here\nVersion: 1\n").version.empty());
    CHECK(parseMetadata("Name: a\nno header here\nVersion: 1\n").complete);
    CHECK(parseMetadata("\nName: a\n").name.empty());
    CHECK(parseMetadata("").name.empty());
}

TEST_CASE("a text that was cut says so, so that more can be read")
{
    CHECK_FALSE(parseMetadata("Name: a\nVersion: 1").complete);
    CHECK_FALSE(parseMetadata("Name: a\nVersion: 1\n").complete);
    CHECK_FALSE(parseMetadata("Name: a\nVersi").complete);
    CHECK(parseMetadata("Name: a\nVersion: 1\n\n").complete);
}

TEST_CASE("what decides is read alike where that is all that is wanted")
{
    for (const std::string &text :
         {std::string(
              "Metadata-Version: 2.2\nNAME: a\nName: b\nVersion: 1\nSummary: s\nLicense: MIT\nDynamic: version\n"
              "Requires-Python: >=3.8\nRequires-Dist: b\n  >=1\nProvides-Extra: x\nprovides-extra: y\n\nbody"),
          std::string("Nam: a\nVersions: 1\nRequires-Dust: b\nRequires-Dist: c\r\nName: d\r\n\r\n"),
          std::string("Summary: Jos\xe9\nName: a\n\n"), std::string("Name: a\0b\nVersion: 1", 19), std::string()}) {
        CAPTURE(text);
        const Metadata all = parseMetadata(text);
        const Metadata decisive = parseMetadata(text, MetadataFields::Decisive);
        CHECK(decisive.name == all.name);
        CHECK(decisive.version == all.version);
        CHECK(decisive.requiresPython == all.requiresPython);
        CHECK(requirements(decisive) == requirements(all));
        CHECK(decisive.providedExtras == all.providedExtras);
        CHECK(decisive.problems == all.problems);
        CHECK(decisive.complete == all.complete);
        CHECK(decisive.summary.empty());
        CHECK(decisive.license.empty());
        CHECK(decisive.dynamic.empty());
    }
}

TEST_CASE("bytes that are not UTF-8 are taken as Latin-1 and reported with their place")
{
    const Metadata metadata = parseMetadata("Name: b\nVersion: 1\nSummary: Jos\xe9\n\n");
    CHECK(metadata.summary == "Jos\xc3\xa9");
    REQUIRE(metadata.problems.size() == 1);
    CHECK(metadata.problems.front().kind == ProblemKind::NotUtf8);
    CHECK(metadata.problems.front().span.line == 3);
    CHECK(metadata.problems.front().span.column == 13);
    CHECK(parseMetadata("Name: b\nVersion: 1\n\nbody \xff").problems.empty());
    CHECK(parseMetadata(std::string_view("Name: b\0\n\n", 10)).problems.front().kind == ProblemKind::NulBytes);
}
