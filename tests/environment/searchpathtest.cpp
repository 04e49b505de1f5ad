// SPDX-License-Identifier: MIT
// The order of sys.path as site.py makes it; CPython 3.11 of Debian 12 was asked for each of these.
#include "environment/searchpath.h"

#include "environment/interpreters.h"
#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

constexpr const char *userSite = "/root/.local/lib/python3.11/site-packages\n";
constexpr const char *localSite = "/usr/local/lib/python3.11/dist-packages\n";
constexpr const char *distSite = "/usr/lib/python3/dist-packages\n";
constexpr const char *venvSite = "/opt/venv/lib/python3.11/site-packages\n";

/// Debian's Python, a user site and a virtual environment in /opt/venv with those lines in its pyvenv.cfg.
void makeRoot(const TemporaryFolder &folder, const std::string &settings)
{
    folder.makeFolder("root/.local/lib/python3.11/site-packages");
    folder.makeFolder("usr/local/lib/python3.11/dist-packages");
    folder.makeFolder("usr/lib/python3/dist-packages");
    folder.write("usr/lib/python3.11/os.py", "");
    folder.write("usr/bin/python3.11", "");
    folder.link("bin", "usr/bin");
    folder.makeFolder("opt/venv/lib/python3.11/site-packages");
    folder.link("opt/venv/lib64", "lib");
    folder.write("opt/venv/pyvenv.cfg", settings);
}

struct Found
{
    std::string folders; ///< one a line
    std::vector<FileProblem> problems;
};

Found search(const std::string &folder, const std::string &wanted, const std::vector<RecordedVariable> &variables = {})
{
    const Result<Root> root = Root::open(folder);
    REQUIRE(root.ok());
    std::vector<Interpreter> interpreters = findInterpreters(*root, variables);
    const Result<std::size_t> chosen = chooseInterpreter(*root, interpreters, variables, wanted);
    REQUIRE(chosen.ok());
    Found found;
    for (const SearchFolder &searched : searchPath(*root, interpreters[*chosen], variables, found.problems))
        found.folders += searched.path + "\n";
    return found;
}

std::string lines(std::initializer_list<const char *> folders)
{
    std::string text;
    for (const char *folder : folders)
        text += folder;
    return text;
}

} // namespace

TEST_CASE("a virtual environment comes before the user's folder, and both before its base")
{
    const TemporaryFolder folder;
    makeRoot(folder, "home = /usr/bin\ninclude-system-site-packages = true\nversion = 3.11.2\n");
    const std::string venv = std::string("/opt/venv/lib64/python3.11/site-packages\n");
    CHECK(search(folder.string(), "/opt/venv").folders == venv + lines({userSite, localSite, distSite}));
    CHECK(search(folder.string(), "/usr/bin/python3.11").folders == lines({userSite, localSite, distSite}));
    folder.makeFolder("usr/lib/python3.11/site-packages");
    CHECK(search(folder.string(), "/opt/venv").folders
          == venv + userSite + "/usr/lib/python3.11/site-packages\n" + localSite + distSite);
}

TEST_CASE("a virtual environment that is shut off sees itself alone")
{
    const TemporaryFolder folder;
    makeRoot(folder, "home = /usr/bin\ninclude-system-site-packages = false\nversion = 3.11.2\n");
    std::filesystem::remove(folder.path() / "opt/venv/lib64");
    CHECK(search(folder.string(), "/opt/venv").folders == venvSite);
}

TEST_CASE("the base of a virtual environment is found through links")
{
    const TemporaryFolder folder;
    makeRoot(folder, "home = /bin\ninclude-system-site-packages = true\nversion = 3.11.2\n");
    std::filesystem::remove(folder.path() / "opt/venv/lib64");
    CHECK(search(folder.string(), "/opt/venv").folders == lines({venvSite, userSite, localSite, distSite}));
}

TEST_CASE("a virtual environment that is opened by its own folder says what it lacks")
{
    const TemporaryFolder folder;
    const auto problemsFor = [&](const std::string &settings, const std::string &root, const std::string &wanted) {
        makeRoot(folder, settings);
        std::string text;
        for (const FileProblem &problem : search(folder.string() + root, wanted).problems) {
            CHECK(problem.kind == ProblemKind::BaseNotInRoot);
            text += problem.path + ": " + problem.detail;
        }
        std::filesystem::remove_all(folder.path() / "opt");
        std::filesystem::remove_all(folder.path() / "usr");
        std::filesystem::remove(folder.path() / "bin");
        return text;
    };
    for (const std::string home : {"/usr/bin", "/bin"}) {
        CAPTURE(home);
        const std::string open = "home = " + home + "\ninclude-system-site-packages = true\n";
        CHECK(problemsFor(open, "/opt/venv", "") == "/pyvenv.cfg: " + home);
        CHECK(problemsFor(open, "", "/opt/venv").empty());
        CHECK(problemsFor("home = " + home + "\n", "/opt/venv", "").empty());
    }
    CHECK(problemsFor("home = /gone/bin\ninclude-system-site-packages = true\n", "", "/opt/venv")
          == "/opt/venv/pyvenv.cfg: /gone/bin");
}

TEST_CASE("an empty PYTHONNOUSERSITE or 0 keeps the user's folder")
{
    const TemporaryFolder folder;
    makeRoot(folder, "");
    const auto seesUserSite = [&](const std::string &value) {
        const std::vector<RecordedVariable> variables{{"PYTHONNOUSERSITE", value}, {"PYTHONUSERBASE", ""}};
        return search(folder.string(), "/usr", variables).folders.starts_with(userSite);
    };
    CHECK(seesUserSite(""));
    CHECK(seesUserSite("0"));
    CHECK_FALSE(seesUserSite("1"));
    CHECK_FALSE(seesUserSite("no"));
}
