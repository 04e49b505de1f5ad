// SPDX-License-Identifier: MIT
#include "environment/readenvironment.h"
#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

const std::string site = "usr/local/lib/python3.12/dist-packages/";

/// "name url" a package that came from somewhere, then what could not be read.
std::string originsOf(const TemporaryFolder &folder, ReadingDepth depth)
{
    const Result<Root> root = Root::open(folder.string());
    REQUIRE(root.ok());
    ReadingOptions options;
    options.depth = depth;
    const Result<Environment> environment = readEnvironment(*root, options, {}, {});
    REQUIRE(environment.ok());
    std::string text;
    for (const InstalledPackage &package : environment->packages) {
        if (!package.directUrl.empty())
            text += package.name + ' ' + package.directUrl + (package.editable ? " editable\n" : "\n");
    }
    std::vector<std::string> paths;
    for (const FileProblem &problem : environment->problems)
        paths.push_back(problem.path.substr(problem.path.rfind('/', problem.path.rfind('/') - 1) + 1));
    std::sort(paths.begin(), paths.end()); // packages are read in the order of the file system
    for (const std::string &path : paths)
        text += path + '\n';
    return text;
}

void fill(const TemporaryFolder &folder)
{
    const auto add = [&folder](const std::string &name, const char *requirement, const char *origin) {
        const std::string metadata = site + name + "-1.0.dist-info/";
        folder.write(metadata + "METADATA", "Name: " + name + "\nVersion: 1.0\n" + requirement + '\n');
        folder.write(metadata + "WHEEL", "Tag: py3-none-any\n");
        folder.write(metadata + "direct_url.json", origin);
    };
    add("asks", "Requires-Dist: wanted @ https://e.invalid/w.whl\nRequires-Dist: broken @ https://e.invalid/b.whl\n",
        R"({"url":"file:///src/asks","dir_info":{"editable":true}})");
    add("wanted", "", R"({"url":"https://e.invalid/w.whl","archive_info":{}})");
    add("broken", "", "{");
    add("unread", "", "{");
}

} // namespace

TEST_CASE("where every package came from is read where everything is")
{
    TemporaryFolder folder;
    fill(folder);
    CHECK(originsOf(folder, ReadingDepth::Everything)
          == "asks file:///src/asks editable\nwanted https://e.invalid/w.whl\n"
             "broken-1.0.dist-info/direct_url.json\nunread-1.0.dist-info/direct_url.json\n");
}

TEST_CASE("a diagnosis asks only where those came from that are wanted from a URL")
{
    TemporaryFolder folder;
    fill(folder);
    CHECK(originsOf(folder, ReadingDepth::Diagnosis)
          == "wanted https://e.invalid/w.whl\nbroken-1.0.dist-info/direct_url.json\n");
    CHECK(originsOf(folder, ReadingDepth::Requirements).empty());
}

TEST_CASE("a linked metadata folder is looked at inside the root")
{
    TemporaryFolder folder;
    fill(folder);
    folder.write("opt/real/METADATA", "Name: linked\nVersion: 1.0\n\n");
    folder.write("opt/real/direct_url.json", R"({"url":"file:///src/linked","dir_info":{}})");
    folder.link(site + "linked-1.0.dist-info", "/opt/real");
    CHECK(originsOf(folder, ReadingDepth::Everything).find("linked file:///src/linked\n") != std::string::npos);
}
