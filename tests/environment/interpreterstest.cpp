// SPDX-License-Identifier: MIT
#include "environment/interpreters.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

/// Debian's two Pythons, one from source and a virtual environment whose program leads out of the root.
TemporaryFolder &madeRoot(TemporaryFolder &folder)
{
    folder.makeFolder("usr/lib/python3/dist-packages");
    for (const char *version : {"3.11", "3.12"}) {
        folder.write(std::string("usr/lib/python") + version + "/os.py", "");
        folder.write(std::string("usr/bin/python") + version, "");
    }
    folder.link("usr/bin/python3", "python3.11");
    folder.write("usr/bin/ls", "");
    folder.link("bin", "usr/bin");
    folder.makeFolder("srv/python/lib/python3.13/site-packages");
    folder.write("srv/python/bin/python3", "");
    folder.write("srv/python/bin/pip3", "");
    folder.link("srv/link", "python");
    folder.write("srv/venv/pyvenv.cfg", "home = /somewhere/bin\nversion = 3.10.2\n");
    folder.makeFolder("srv/venv/lib/python3.10/site-packages");
    folder.link("srv/venv/bin/python", "/somewhere/bin/python3.10");
    return folder;
}

/// "PREFIX VERSION" of the one that @p wanted stands for, or "none".
std::string chosen(const TemporaryFolder &folder, const std::string &wanted)
{
    const Result<Root> root = Root::open(folder.string());
    REQUIRE(root.ok());
    std::vector<Interpreter> interpreters = findInterpreters(*root, {});
    const Result<std::size_t> index = chooseInterpreter(*root, interpreters, {}, wanted);
    if (!index) {
        CHECK(index.error().kind == ErrorKind::NoSuchInterpreter);
        CHECK(index.error().path == wanted);
        return "none";
    }
    return interpreters[*index].prefix + " " + interpreters[*index].version;
}

} // namespace

TEST_CASE("a program that is there stands for its Python")
{
    TemporaryFolder folder;
    madeRoot(folder);
    CHECK(chosen(folder, "") == "/usr 3.11");
    CHECK(chosen(folder, "/usr/bin/python3.12") == "/usr 3.12");
    CHECK(chosen(folder, "/usr/bin/python3") == "/usr 3.11");
    CHECK(chosen(folder, "/bin/python3.12") == "/usr 3.12");
    CHECK(chosen(folder, "/srv/python/bin/python3") == "/srv/python 3.13");
    CHECK(chosen(folder, "/srv/link/bin/python3") == "/srv/python 3.13");
    CHECK(chosen(folder, "/srv/venv/bin/python") == "/srv/venv 3.10.2");
    CHECK(chosen(folder, "/srv/venv/") == "/srv/venv 3.10.2");
    CHECK(chosen(folder, "/srv/python") == "/srv/python 3.13");
    CHECK(chosen(folder, "3.12") == "/usr 3.12");
}

TEST_CASE("a program that is not there, or no Python, stands for none")
{
    TemporaryFolder folder;
    madeRoot(folder);
    for (const char *wanted : {"/usr/bin/python3.99", "/usr/bin/python", "/usr/bin/ls", "/bin/ls",
                               "/srv/python/bin/python3.9", "/srv/python/bin/pip3", "/srv/venv/bin/python3.9",
                               "/srv/venv/bin/ls", "/srv/nothing", "/gone/bin/python3", "3.99", "2.7"})
        CHECK(chosen(folder, wanted) == "none");
}
