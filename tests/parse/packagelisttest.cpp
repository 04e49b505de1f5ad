// SPDX-License-Identifier: MIT
#include "parse/packagelist.h"

#include <doctest/doctest.h>

using namespace constrictor;

namespace {

std::string printed(std::string_view text)
{
    const PackageList list = parsePackageList(text);
    std::string result;
    for (const ListedPackage &package : list.packages)
        result += package.name + " " + package.version + package.url + "\n";
    for (const TextProblem &problem : list.problems)
        result += "problem in line " + std::to_string(problem.span.line) + "\n";
    return result;
}

} // namespace

TEST_CASE("pip list in columns, with and without its heading")
{
    CHECK(printed("Package    Version   Editable project location\n---------- --------- ---\nabsl-py    2.2.2\n"
                  "torch      2.7.0a0+79aa17489c.nv25.4\nmine       0.1 /src/mine\n")
          == "absl-py 2.2.2\ntorch 2.7.0a0+79aa17489c.nv25.4\nmine 0.1\n");
    CHECK(printed("accelerate               0.25.0\r\naiohttp                  3.9.1\r\n")
          == "accelerate 0.25.0\naiohttp 3.9.1\n");
    CHECK(printed("mine 0.1 /src/a==b @ c\nname == 1.0\n[notice] A new release of pip is available: 1 -> 2\n")
          == "mine 0.1\nname 1.0\n");
    CHECK(printed("\xef\xbb\xbfPackage Version\nh11 0.14\n") == "h11 0.14\n");
}

TEST_CASE("pip freeze, with URLs, comments and editables")
{
    CHECK(printed("absl-py==2.2.2\n# Editable install\n-e git+https://example.org/x#egg=x\n"
                  "torch @ https://example.org/torch-1.0.whl\nold===1.0-weird\n")
          == "absl-py 2.2.2\nx git+https://example.org/x#egg=x\ntorch https://example.org/torch-1.0.whl\n"
             "old 1.0-weird\n");
    CHECK(printed("apex @ file:///opt/a==b/apex\n"
                  "torch @ https://example.org/torch-2.7.0%2Bcu128-cp312-cp312-linux_x86_64.whl\n")
          == "apex file:///opt/a==b/apex\n"
             "torch 2.7.0+cu128https://example.org/torch-2.7.0%2Bcu128-cp312-cp312-linux_x86_64.whl\n");
    CHECK(printed("-e git+https://example.org/x.git@1f#egg=transformer_engine&subdirectory=y\n"
                  "# Editable install with no version control (foo==1.0)\n-e /src/foo\n-e /src/nobody-knows\n"
                  "--find-links /srv\n")
          == "transformer_engine git+https://example.org/x.git@1f#egg=transformer_engine&subdirectory=y\nfoo 1.0\n"
             "problem in line 4\n");
}

TEST_CASE("pip list as JSON")
{
    CHECK(printed(R"([{"name": "absl-py", "version": "2.2.2"}, {"name": "h11", "version": "0.14"}])")
          == "absl-py 2.2.2\nh11 0.14\n");
    CHECK(printed("[{\"name\":") == "problem in line 1\n");
    CHECK(printed("\xef\xbb\xbf[\n {\"name\": \"h]1\\\"1\", \"version\": \"0.14\"}]\n\n[notice] A new release\n")
          == "h]1\"1 0.14\n");
    CHECK(printed("[notice] A new release\n[]\n").empty());
}

TEST_CASE("other lines are problems, the rest is read")
{
    CHECK(printed("absl-py==2.2.2\n<<<<\nonly-a-name\nname==\nh11 0.14\n")
          == "absl-py 2.2.2\nh11 0.14\nproblem in line 2\nproblem in line 3\nproblem in line 4\n");
}
