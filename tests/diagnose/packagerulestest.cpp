// SPDX-License-Identifier: MIT
#include "diagnose/doctoredroot.h"

#include <doctest/doctest.h>

#include <cerrno>

using namespace constrictor;
using test::DoctoredRoot;

namespace {

constexpr const char *dist = "/usr/local/lib/python3.12/dist-packages/";

} // namespace

TEST_CASE("unmet requirements are pip check's")
{
    DoctoredRoot root;
    CHECK(root.verdict("unmet-requirements") == "passed\n");
    root.install("a", "1.0",
                 "Requires-Dist: gone>=1\nRequires-Dist: one (>=2) ; python_version >= '3.8'\n"
                 "Requires-Dist: other ; extra == 'x'\n");
    const std::string metadata = std::string(dist) + "a-1.0.dist-info/METADATA";
    CHECK(root.verdict("unmet-requirements")
          == "problem unmet-requirements() x2\n  unmet-missing(a, 1.0, gone>=1) @" + metadata
              + ":4\n  unmet-version(a, 1.0, one (>=2), 1.0) @" + metadata + ":5\n");
}

TEST_CASE("extras are followed, each once, in a circle too")
{
    DoctoredRoot root;
    root.install("b", "1.0",
                 "Provides-Extra: X_y\nProvides-Extra: all\nRequires-Dist: gone ; extra == 'x-y'\n"
                 "Requires-Dist: one>=2 ; extra == 'x-y'\nRequires-Dist: b[x.y] ; extra == 'all'\n"
                 "Requires-Dist: b[all] ; extra == 'x-y'\n");
    CHECK(root.verdict("unmet-extras") == "passed\n");
    root.install("a", "1.0", "Requires-Dist: b[all,nope]\n");
    const std::string b = std::string(dist) + "b-1.0.dist-info/METADATA";
    CHECK(root.verdict("unmet-extras")
          == "warning unmet-extras() x3\n  extra-unknown(a 1.0, , b[all,nope], nope, b 1.0) @" + std::string(dist)
              + "a-1.0.dist-info/METADATA:4\n  extra-missing(b 1.0, x-y, gone) @" + b
              + ":6\n  extra-version(b 1.0, x-y, one>=2, 1.0) @" + b + ":7\n");
}

TEST_CASE("a marker that is false asks for no extra")
{
    DoctoredRoot root;
    root.install("a", "1.0", "Requires-Dist: one[nope] ; sys_platform == 'win32'\n");
    CHECK(root.verdict("unmet-extras") == "passed\n");
}

TEST_CASE("Requires-Python is judged by what is known of the interpreter")
{
    DoctoredRoot root;
    root.install("a", "1.0", "Requires-Python: >=3.8\n");
    root.install("b", "1.0", "Requires-Python: >=3.12.1\n"); // only "3.12" is known
    root.install("c", "1.0", "Requires-Python: nonsense\n");
    CHECK(root.verdict("requires-python") == "passed\n");
    root.install("d", "1.0", "Requires-Python: <3.8\n");
    CHECK(root.verdict("requires-python")
          == "warning requires-python(3.12)\n  requires-python-of(d, 1.0, <3.8) @" + std::string(dist)
              + "d-1.0.dist-info\n");
}

TEST_CASE("a URL requirement is open unless the installed copy records the URL")
{
    DoctoredRoot root;
    root.install("a", "1.0", "Requires-Dist: one @ https://example.invalid/one-1.0-py3-none-any.whl\n");
    CHECK(root.verdict("url-requirements")
          == "note url-requirements()\n  url-requirement(a 1.0, one, one 1.0) @" + std::string(dist)
              + "a-1.0.dist-info/METADATA:4\n");
    root.folder().write(std::string(DoctoredRoot::site) + "/one-1.0.dist-info/direct_url.json",
                        R"({"url": "https://example.invalid/one-1.0-py3-none-any.whl", "archive_info": {}})");
    CHECK(root.verdict("url-requirements") == "passed\n");
}

TEST_CASE("what could not be read is told where nothing could be, too")
{
    DoctoredRoot root;
    CHECK(root.verdict("unread-files") == "passed\n");
    root.amend([](Environment &environment) {
        environment.interpreter.siteFolders.clear();
        environment.packages.clear();
        environment.problems.push_back({"/usr/closed", ProblemKind::Unreadable, {}, {}, EACCES});
    });
    CHECK(root.verdict("unread-files")
          == "warning unread-files()\n  unread-system(/usr/closed, Permission denied) @/usr/closed\n");
}

TEST_CASE("a version that is none")
{
    DoctoredRoot root;
    CHECK(root.verdict("invalid-version") == "passed\n");
    root.install("b", "2004d_weird");
    CHECK(root.verdict("invalid-version")
          == "problem invalid-version()\n  invalid-version-of(b, 2004d_weird) @" + std::string(dist)
              + "b-2004d_weird.dist-info\n");
    root.amend([](Environment &environment) { // as a freeze lists it
        environment.packages.front().versionText.clear();
        environment.packages.front().directUrl = "file:///src/b";
    });
    CHECK(root.verdict("invalid-version") == "passed\n");
}

TEST_CASE("METADATA that is missing or empty, WHEEL that is missing")
{
    DoctoredRoot root;
    CHECK(root.verdict("missing-metadata") == "passed\n");
    CHECK(root.verdict("missing-wheel-file") == "passed\n");
    root.folder().makeFolder(std::string(DoctoredRoot::site) + "/b-1.0.dist-info");
    root.install("c", "1.0");
    root.folder().write(std::string(DoctoredRoot::site) + "/c-1.0.dist-info/METADATA", "");
    const std::string missing = root.verdict("missing-metadata");
    CHECK(missing.starts_with("warning missing-metadata() x2\n"));
    CHECK(missing.find("missing-metadata-of(" + std::string(dist) + "b-1.0.dist-info/METADATA") != std::string::npos);
    CHECK(missing.find("incomplete-metadata-of(" + std::string(dist) + "c-1.0.dist-info/METADATA")
          != std::string::npos);
    CHECK(root.verdict("missing-wheel-file").find(std::string(dist) + "b-1.0.dist-info/WHEEL") != std::string::npos);
}

TEST_CASE("Requires-Dist lines that cannot be read, wherever the semicolon stands")
{
    DoctoredRoot root;
    root.install("a", "1.0",
                 "Requires-Dist: one (>=0.1) ; extra == 'a;b'\nRequires-Dist: one @ https://example.invalid/a;b ; "
                 "python_version >= '3'\nRequires-Dist: one\n");
    CHECK(root.verdict("invalid-requires-dist") == "passed\n");
    root.install("b", "1.0", "Requires-Dist: one >=1.0.*\nRequires-Dist: one ; python_version >> '3'\n");
    const std::string metadata = std::string(dist) + "b-1.0.dist-info/METADATA";
    CHECK(root.verdict("invalid-requires-dist")
          == "warning invalid-requires-dist() x2\n  invalid-requires-dist-line(b, 1.0, one >=1.0.*) @" + metadata
              + ":4\n  invalid-requires-dist-line(b, 1.0, one ; python_version >> '3') @" + metadata + ":5\n");
}

TEST_CASE("METADATA in Latin-1, a folder of another name, left-overs")
{
    DoctoredRoot root;
    CHECK(root.verdict("metadata-encoding") == "passed\n");
    CHECK(root.verdict("name-mismatch") == "passed\n");
    CHECK(root.verdict("left-overs") == "passed\n");
    root.install("b", "1.0", "Author: Jos\xe9\n");
    root.folder().write(std::string(DoctoredRoot::site) + "/zz-3.0.dist-info/METADATA", "Name: c\nVersion: 1.0\n\n");
    root.folder().write(std::string(DoctoredRoot::site) + "/~ne-1.0.dist-info/METADATA", "Name: one\n\n");
    CHECK(root.verdict("metadata-encoding").starts_with("note metadata-encoding()\n  metadata-encoding-of("));
    CHECK(root.verdict("name-mismatch").find(std::string(dist) + "zz-3.0.dist-info/METADATA, c 1.0)")
          != std::string::npos);
    CHECK(root.verdict("left-overs")
          == "note left-overs()\n  left-over(" + std::string(dist) + "~ne-1.0.dist-info, ) @" + std::string(dist)
              + "~ne-1.0.dist-info\n");
}

TEST_CASE("NUL bytes in METADATA, which is read nevertheless")
{
    DoctoredRoot root;
    root.install("b", "1.0", std::string("Summary: a\0b\nRequires-Dist: gone\n", 33));
    CHECK(root.verdict("unmet-requirements").starts_with("problem"));
    CHECK(root.verdict("unread-files") == "passed\n");
    CHECK(root.verdict("metadata-encoding").starts_with("note metadata-nul-bytes()\n  metadata-nul-bytes-of("));
}

TEST_CASE("what cannot be read is told")
{
    DoctoredRoot root;
    CHECK(root.verdict("unread-files") == "passed\n");
    root.folder().makeFolder(std::string(DoctoredRoot::site) + "/b-1.0.dist-info");
    root.folder().makeFifo(std::string(DoctoredRoot::site) + "/b-1.0.dist-info/METADATA");
    CHECK(root.verdict("unread-files").find("unread-not-a-file(" + std::string(dist) + "b-1.0.dist-info/METADATA")
          != std::string::npos);
}

TEST_CASE("a develop link that leads nowhere is told")
{
    DoctoredRoot root;
    root.folder().write(std::string(DoctoredRoot::site) + "/gone.egg-link", "/src/gone\n.\n");
    const std::string link = "/" + std::string(DoctoredRoot::site) + "/gone.egg-link";
    CHECK(root.verdict("unread-files").find("unread-link(" + link + ", /src/gone)") != std::string::npos);
}

TEST_CASE("copies: beside each other, hidden, and a hidden build of the image")
{
    DoctoredRoot root;
    const Knowledge knowledge = test::knowledgeOf(R"("image_builds":["torch"])");
    CHECK(root.verdict("duplicate-packages", knowledge) == "passed\n");
    CHECK(root.verdict("shadowed-packages", knowledge) == "passed\n");
    CHECK(root.verdict("hidden-builds", knowledge) == "passed\n");
    root.install("two", "1.0");
    root.install("two", "2.0");
    CHECK(root.verdict("duplicate-packages", knowledge).starts_with("warning duplicate-packages()\n"));
    CHECK(root.verdict("shadowed-packages", knowledge) == "passed\n");
    root.install("torch", "2.7.0a0+79aa17489c.nv25.4");
    root.install("torch", "2.7.0", {}, DoctoredRoot::userSite);
    root.install("one", "0.9", {}, DoctoredRoot::userSite);
    const std::string user = "/root/.local/lib/python3.12/site-packages";
    CHECK(root.verdict("hidden-builds", knowledge)
          == "warning hidden-builds()\n  hidden-build(torch, 2.7.0, " + user
              + ", 2.7.0a0+79aa17489c.nv25.4, /usr/local/lib/python3.12/dist-packages) @" + user
              + "/torch-2.7.0.dist-info\n");
    CHECK(root.verdict("shadowed-packages", knowledge)
          == "note shadowed-packages()\n  shadowed-package(one, 0.9, " + user
              + ", 1.0, /usr/local/lib/python3.12/dist-packages) @" + dist + "one-1.0.dist-info\n");
    CHECK(root.verdict("hidden-builds").starts_with("passed")); // nobody knows that torch is the image's own
}
