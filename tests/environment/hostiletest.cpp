// SPDX-License-Identifier: MIT
// Broken and hostile roots: a clear problem, the rest read, nothing outside the root reached, bounded time. Every case
// is one odd thing beside the good package "good 1.0", which must be found in each of them.
#include "environment/readenvironment.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <functional>
#include <grp.h>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

const std::string site = "root/usr/local/lib/python3.12/dist-packages/";
constexpr const char *secret = "TOP-SECRET";

struct Case
{
    std::string name;
    std::function<void(const TemporaryFolder &)> make;
    std::optional<ProblemKind> problem; ///< that has to be reported; none: nothing has to be
};

std::string outside(const TemporaryFolder &folder, const char *name)
{
    return folder.string() + "/outside/" + name;
}

std::string metadata(const std::string &name)
{
    return "Metadata-Version: 2.1\nName: " + name + "\nVersion: 1.0\n\n";
}

void sparseFile(const TemporaryFolder &folder, const std::string &path, std::uintmax_t size)
{
    folder.write(path, "Name: huge\nVersion: 1.0\nSummary: x");
    std::filesystem::resize_file(folder.path() / path, size);
}

const std::vector<Case> &cases()
{
    using F = const TemporaryFolder &;
    static const std::vector<Case> all{
        // METADATA itself
        {"no METADATA", [](F f) { f.makeFolder(site + "x-1.0.dist-info"); }, ProblemKind::MissingFile},
        {"empty METADATA", [](F f) { f.write(site + "x-1.0.dist-info/METADATA", ""); }, ProblemKind::MissingName},
        {"only NUL bytes", [](F f) { f.write(site + "x-1.0.dist-info/METADATA", std::string(9000, '\0')); },
         ProblemKind::MissingName},
        {"a NUL byte in a value",
         [](F f) { f.write(site + "x-1.0.dist-info/METADATA", std::string("Name: x\0y\nVersion: 1.0\n\n", 24)); },
         ProblemKind::NulBytes},
        {"Latin-1", [](F f) { f.write(site + "x-1.0.dist-info/METADATA", "Name: x\nVersion: 1.0\nAuthor: J\xe9\n\n"); },
         ProblemKind::NotUtf8},
        {"broken UTF-8", [](F f) { f.write(site + "x-1.0.dist-info/METADATA", "Name: x\xff\xfe\nVersion: 1.0\n\n"); },
         ProblemKind::NotUtf8},
        {"random bytes",
         [](F f) {
             f.write(site + "x-1.0.dist-info/METADATA",
                     "\x7f"
                     "ELF\x01\x02\xff\x00garbage");
         },
         ProblemKind::MissingName},
        {"headers of 1 GB", [](F f) { sparseFile(f, site + "x-1.0.dist-info/METADATA", 1U << 30); },
         ProblemKind::TooLarge},
        {"a body of 1 GB",
         [](F f) {
             f.write(site + "x-1.0.dist-info/METADATA", metadata("x"));
             std::filesystem::resize_file(f.path() / (site + "x-1.0.dist-info/METADATA"), 1U << 30);
         },
         {}},
        {"a header line of 3 MB",
         [](F f) {
             f.write(site + "x-1.0.dist-info/METADATA",
                     "Name: x\nVersion: 1.0\nSummary: " + std::string(3 << 20, 'y') + "\n\n");
         },
         {}},
        {"50,000 requirements",
         [](F f) {
             std::string text = "Name: x\nVersion: 1.0\n";
             for (int i = 0; i < 50'000; ++i)
                 text += "Requires-Dist: good>=0." + std::to_string(i) + "\n";
             f.write(site + "x-1.0.dist-info/METADATA", text + "\n");
         },
         {}},
        {"unreadable requirements",
         [](F f) {
             f.write(site + "x-1.0.dist-info/METADATA",
                     "Name: x\nVersion: 1.0\nRequires-Dist: ((((\nRequires-Dist:\n\n");
         },
         {}},
        {"deeply nested markers",
         [](F f) {
             const std::string marker = std::string(5000, '(') + "os_name == 'x'" + std::string(5000, ')');
             f.write(site + "x-1.0.dist-info/METADATA", "Name: x\nVersion: 1.0\nRequires-Dist: y ; " + marker + "\n\n");
         },
         {}},
        {"another name inside", [](F f) { f.write(site + "x-1.0.dist-info/METADATA", metadata("y")); },
         ProblemKind::NameMismatch},
        {"a version that is none",
         [](F f) { f.write(site + "x-not_a_version.dist-info/METADATA", "Name: x\nVersion: not_a_version\n\n"); },
         ProblemKind::InvalidVersion},
        {"escape sequences in a name", [](F f) { f.write(site + "x-1.0.dist-info/METADATA", metadata("\x1b[31mred")); },
         ProblemKind::NameMismatch},
        // what stands in place of files and folders
        {"a FIFO named METADATA", [](F f) { f.makeFifo(site + "x-1.0.dist-info/METADATA"); },
         ProblemKind::NotARegularFile},
        {"a folder named METADATA", [](F f) { f.makeFolder(site + "x-1.0.dist-info/METADATA"); },
         ProblemKind::NotARegularFile},
        {"a FIFO named dist-info", [](F f) { f.makeFifo(site + "x-1.0.dist-info"); }, ProblemKind::NotARegularFile},
        {"a FIFO named egg-info", [](F f) { f.makeFifo(site + "x-1.0.egg-info"); }, {}},
        {"a file named dist-info", [](F f) { f.write(site + "x-1.0.dist-info", "x"); }, ProblemKind::NotARegularFile},
        {"a FIFO named constraint.txt", [](F f) { f.makeFifo("root/etc/pip/constraint.txt"); },
         ProblemKind::NotARegularFile},
        {"a FIFO named os-release", [](F f) { f.makeFifo("root/etc/os-release"); }, ProblemKind::NotARegularFile},
        {"a FIFO named pip.conf", [](F f) { f.makeFifo("root/etc/pip.conf"); }, ProblemKind::NotARegularFile},
        {"a FIFO named like a .pth file", [](F f) { f.makeFifo(site + "x.pth"); }, ProblemKind::NotARegularFile},
        {"leftovers of an uninstall", [](F f) { f.makeFolder(site + "~x-1.0.dist-info"); }, ProblemKind::LeftOver},
        // links
        {"METADATA leads out by an absolute link",
         [](F f) { f.link(site + "x-1.0.dist-info/METADATA", outside(f, "METADATA")); }, ProblemKind::MissingFile},
        {"METADATA leads out by ..",
         [](F f) { f.link(site + "x-1.0.dist-info/METADATA", "../../../../../../../../outside/METADATA"); },
         ProblemKind::MissingFile},
        {"dist-info leads out", [](F f) { f.link(site + "x-1.0.dist-info", f.string() + "/outside"); },
         ProblemKind::MissingFile},
        {"METADATA is a link to itself", [](F f) { f.link(site + "x-1.0.dist-info/METADATA", "METADATA"); },
         ProblemKind::LeavesRoot},
        {"dist-info is a link to itself", [](F f) { f.link(site + "x-1.0.dist-info", "x-1.0.dist-info"); },
         ProblemKind::LeavesRoot},
        {"a link to a link of another",
         [](F f) {
             f.link(site + "x-1.0.dist-info/METADATA", "OTHER");
             f.link(site + "x-1.0.dist-info/OTHER", "METADATA");
         },
         ProblemKind::LeavesRoot},
        {"constraint.txt leads out",
         [](F f) { f.link("root/etc/pip/constraint.txt", outside(f, "constraint.txt")); },
         {}},
        {"os-release leads out",
         [](F f) { f.link("root/etc/os-release", "../../../../../../outside/os-release"); },
         {}},
        {"/usr/local/cuda leads out", [](F f) { f.link("root/usr/local/cuda", f.string() + "/outside"); }, {}},
        {"/usr/local/cuda is a loop", [](F f) { f.link("root/usr/local/cuda", "cuda"); }, {}},
        {"direct_url.json leads out",
         [](F f) {
             f.write(site + "x-1.0.dist-info/METADATA", metadata("x"));
             f.link(site + "x-1.0.dist-info/direct_url.json", outside(f, "METADATA"));
         },
         {}},
        {"a FIFO named direct_url.json",
         [](F f) {
             f.write(site + "x-1.0.dist-info/METADATA", metadata("x"));
             f.makeFifo(site + "x-1.0.dist-info/direct_url.json");
         },
         ProblemKind::NotARegularFile},
        // texts that name other files
        {"an include that leads out",
         [](F f) { f.write("root/etc/pip/constraint.txt", "-c ../../../../../../outside/constraint.txt\n"); },
         ProblemKind::MissingFile},
        {"an include of itself", [](F f) { f.write("root/etc/pip/constraint.txt", "-c constraint.txt\n"); }, {}},
        {"an include of /dev/zero", [](F f) { f.write("root/etc/pip/constraint.txt", "-c /dev/zero\n"); },
         ProblemKind::MissingFile},
        {"garbage as constraints",
         [](F f) { f.write("root/etc/pip/constraint.txt", std::string("\x00\xff<<<<\n\\\n==1\n", 13)); },
         ProblemKind::InvalidRequirement},
        {"a constraint file of 1 GB", [](F f) { sparseFile(f, "root/etc/pip/constraint.txt", 1U << 30); },
         ProblemKind::TooLarge},
        {"a .pth file that leads out",
         [](F f) { f.write(site + "x.pth", "/../../outside\n" + f.string() + "/outside\n"); },
         {}},
        {"a .pth file with code", [](F f) { f.write(site + "x.pth", "import os; os.system('touch /tmp/ran')\n"); }, {}},
        {"an egg-link that leads out", [](F f) { f.write(site + "x.egg-link", f.string() + "/outside\n.\n"); },
         ProblemKind::MissingFile},
        {"an empty egg-link", [](F f) { f.write(site + "x.egg-link", ""); }, {}},
        {"PYTHONPATH leads out",
         [](F f) { f.write("root/etc/environment", "PYTHONPATH=/../../outside:/proc/self/fd\n"); },
         {}},
        {"a broken pip.conf", [](F f) { f.write("root/etc/pip.conf", "nonsense\n[global\nx\n"); },
         ProblemKind::InvalidSyntax},
        {"a broken pyvenv.cfg", [](F f) { f.write("root/opt/venv/pyvenv.cfg", std::string(100, '\0')); }, {}},
    };
    return all;
}

bool mentions(const Environment &environment, std::string_view text)
{
    const auto has = [&](const std::string &value) { return value.find(text) != std::string::npos; };
    for (const InstalledPackage &package : environment.packages) {
        if (has(package.name) || has(package.summary) || has(package.directUrl))
            return true;
    }
    for (const ConstraintFile &file : environment.constraintFiles) {
        if (has(file.text))
            return true;
    }
    return has(environment.osName);
}

/// Gives up being root, where we are.
bool becomeNobody()
{
    constexpr unsigned nobody = 65534;
    return ::geteuid() != 0
        || (::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0
            && ::setresuid(nobody, nobody, nobody) == 0);
}

/// Runs @p check in a process of its own, to which nothing is open that is open to root alone.
bool asNobody(const std::function<bool()> &check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        bool good = false;
        try {
            good = becomeNobody() && check();
        } catch (...) { // doctest must not take over in the child
        }
        ::_exit(good ? 0 : 1);
    }
    int status = -1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool reports(const Environment &environment, ProblemKind kind)
{
    return std::any_of(environment.problems.begin(), environment.problems.end(),
                       [kind](const FileProblem &problem) { return problem.kind == kind; });
}

} // namespace

TEST_CASE("broken and hostile roots")
{
    CHECK(cases().size() >= 40);
    for (const Case &hostile : cases()) {
        CAPTURE(hostile.name);
        const TemporaryFolder folder;
        folder.write("outside/METADATA", "Name: TOP-SECRET\nVersion: 1.0\n\n");
        folder.write("outside/constraint.txt", "# TOP-SECRET\nleaked==1.0\n");
        folder.write("outside/os-release", "PRETTY_NAME=TOP-SECRET\n");
        folder.write("outside/leak-1.0.dist-info/METADATA", "Name: TOP-SECRET\nVersion: 1.0\n\n");
        folder.write(site + "good-1.0.dist-info/METADATA", metadata("good"));
        hostile.make(folder);
        for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
            CAPTURE(static_cast<int>(resolution));
            const Result<Root> root = Root::open(folder.string() + "/root", resolution);
            REQUIRE(root.ok());
            const auto start = std::chrono::steady_clock::now();
            const Result<Environment> environment = readEnvironment(*root, {folder.string() + "/root", {}}, {}, {});
            CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
            REQUIRE(environment.ok());
            CHECK(findPackage(*environment, "good") != nullptr);
            CHECK_FALSE(mentions(*environment, secret));
            CHECK(findPackage(*environment, "leak") == nullptr);
            if (hostile.problem)
                CHECK(reports(*environment, *hostile.problem));
        }
    }
    CHECK_FALSE(std::filesystem::exists("/tmp/ran"));
}

TEST_CASE("what may not be read is named, the rest is there")
{
    const TemporaryFolder folder;
    folder.write(site + "good-1.0.dist-info/METADATA", metadata("good"));
    folder.write(site + "x-1.0.dist-info/METADATA", metadata("x"));
    folder.write(site + "y-1.0.dist-info/METADATA", metadata("y"));
    using std::filesystem::perms;
    std::filesystem::permissions(folder.path(), perms::owner_all | perms::others_read | perms::others_exec);
    std::filesystem::permissions(folder.path() / (site + "x-1.0.dist-info/METADATA"), perms::none);
    std::filesystem::permissions(folder.path() / (site + "y-1.0.dist-info"), perms::none);
    const auto readsTheRest = [&] {
        const Result<Root> root = Root::open(folder.string() + "/root");
        const Result<Environment> environment = readEnvironment(*root, {folder.string() + "/root", {}}, {}, {});
        return environment.ok() && findPackage(*environment, "good") != nullptr
            && findPackage(*environment, "x") != nullptr && findPackage(*environment, "y") != nullptr
            && std::ranges::count(environment->problems, ProblemKind::Unreadable, &FileProblem::kind) >= 2;
    };
    CHECK(asNobody(readsTheRest));
    std::filesystem::permissions(folder.path() / (site + "y-1.0.dist-info"), perms::owner_all);
}

TEST_CASE("folders of sys.path that may not be entered are named")
{
    const TemporaryFolder folder;
    folder.write(site + "good-1.0.dist-info/METADATA", metadata("good"));
    folder.write("root/usr/lib/python3/dist-packages/x-1.0.dist-info/METADATA", metadata("x"));
    folder.link("root/usr/lib/python3.12", "python3"); // the same once more
    folder.makeFolder("root/closed/folder");
    folder.makeFolder("root/root/.local/lib/python3.12/site-packages");
    folder.write("root/etc/environment", "PYTHONPATH=/closed/folder:/gone\n");
    using std::filesystem::perms;
    std::filesystem::permissions(folder.path(), perms::owner_all | perms::others_read | perms::others_exec);
    for (const char *closed : {"root/usr/lib/python3/dist-packages", "root/closed", "root/root"})
        std::filesystem::permissions(folder.path() / closed, perms::none);
    for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
        const auto namesBoth = [&] {
            const Result<Root> root = Root::open(folder.string() + "/root", resolution);
            const ReadingOptions options{folder.string() + "/root", {}, ReadingDepth::Requirements};
            const Result<Environment> environment = readEnvironment(*root, options, {}, {});
            const auto isNamed = [&](const char *path) {
                return std::ranges::count(environment->problems, path, &FileProblem::path) == 1;
            };
            return environment.ok() && findPackage(*environment, "good") != nullptr
                && std::ranges::count(environment->problems, ProblemKind::Unreadable, &FileProblem::kind) == 2
                && isNamed("/usr/lib/python3/dist-packages") && isNamed("/closed/folder");
        };
        CHECK(asNobody(namesBoth));
    }
    for (const char *closed : {"root/usr/lib/python3/dist-packages", "root/closed", "root/root"})
        std::filesystem::permissions(folder.path() / closed, perms::owner_all);
}

TEST_CASE("folders that .pth files and egg-links name are searched once each, and not without end")
{
    const TemporaryFolder folder;
    folder.write(site + "good-1.0.dist-info/METADATA", metadata("good"));
    std::string lines;
    for (int i = 0; i < 2000; ++i) {
        folder.makeFolder("root/d/" + std::to_string(i));
        lines += "/d/" + std::to_string(i) + "\n";
    }
    folder.write("root/d/0/first-1.0.dist-info/METADATA", metadata("first"));
    folder.write(site + "many.pth", lines);
    folder.write("root/usr/lib/python3/dist-packages/debian-1.0.dist-info/METADATA", metadata("debian"));
    for (int i = 0; i < 300; ++i)
        folder.write(site + "x" + std::to_string(i) + ".egg-link", ".\n");
    const Result<Root> root = Root::open(folder.string() + "/root");
    const auto start = std::chrono::steady_clock::now();
    const Result<Environment> environment = readEnvironment(*root, {folder.string() + "/root", {}}, {}, {});
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
    REQUIRE(environment.ok());
    CHECK(environment->packages.size() == 3);
    CHECK(environment->shadowed.empty());
    REQUIRE(environment->problems.size() == 1);
    CHECK(environment->problems.front().kind == ProblemKind::TooManyFolders);
    CHECK(environment->problems.front().path == "/usr/local/lib/python3.12/dist-packages/many.pth");
}

TEST_CASE("a folder that a .pth file names before its turn is not listed twice")
{
    const TemporaryFolder folder;
    folder.write(site + "first.pth", "/usr/lib/python3/dist-packages\n/src\n");
    folder.write(site + "z.egg-link", "/src\n");
    folder.write("root/src/z.egg-info/PKG-INFO", "Name: z\nVersion: 1.0\n");
    folder.write("root/usr/lib/python3/dist-packages/good-1.0.dist-info/METADATA", metadata("good"));
    folder.write("root/usr/lib/python3/dist-packages/more.pth", "/more\n");
    folder.write("root/more/more-1.0.dist-info/METADATA", metadata("more"));
    const Result<Root> root = Root::open(folder.string() + "/root");
    const Result<Environment> environment = readEnvironment(*root, {folder.string() + "/root", {}}, {}, {});
    REQUIRE(environment.ok());
    CHECK(environment->packages.size() == 3);
    CHECK(environment->shadowed.empty());
    REQUIRE(findPackage(*environment, "z") != nullptr);
    CHECK(findPackage(*environment, "z")->format == PackageFormat::EggLink);
}

TEST_CASE("a device is not opened")
{
    const TemporaryFolder folder;
    folder.write(site + "good-1.0.dist-info/METADATA", metadata("good"));
    folder.write(site + "x-1.0.dist-info/RECORD", "");
    folder.write(site + "y-1.0.dist-info/METADATA", metadata("y"));
    const auto makeDevice = [&](const std::string &path, unsigned minor) {
        return ::mknod((folder.path() / path).c_str(), S_IFCHR | 0666, makedev(1, minor)) == 0; // 3: null, 5: zero
    };
    if (!makeDevice(site + "x-1.0.dist-info/METADATA", 5)) {
        MESSAGE("NOT RUN: only root may make devices");
        return;
    }
    REQUIRE(makeDevice(site + "y-1.0.dist-info/WHEEL", 3));
    REQUIRE(makeDevice(site + "y-1.0.dist-info/direct_url.json", 5));
    REQUIRE(makeDevice(site + "z.pth", 5));
    folder.makeFolder("root/etc/pip");
    REQUIRE(makeDevice("root/etc/pip/constraint.txt", 5));
    for (const int more : {0, 100}) { // where there are many, the kernel refuses devices
        for (int i = 0; i < more; ++i)
            folder.write(site + "more" + std::to_string(i) + "-1.0.dist-info/METADATA", metadata("more"));
        for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
            const Result<Root> root = Root::open(folder.string() + "/root", resolution);
            const Result<Environment> environment = readEnvironment(*root, {folder.string() + "/root", {}}, {}, {});
            REQUIRE(environment.ok());
            CHECK(findPackage(*environment, "good") != nullptr);
            CHECK(std::ranges::count(environment->problems, ProblemKind::NotARegularFile, &FileProblem::kind) == 5);
        }
    }
    for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
        const Result<Root> root = Root::open(folder.string() + "/root", resolution);
        Result<Folder> x = root->openFolder("/usr/local/lib/python3.12/dist-packages/x-1.0.dist-info");
        CHECK(x->openFile("METADATA").error().kind == ErrorKind::NotARegularFile);
        x->refuseDevices(); // then it is the kernel that does not open it
        CHECK(x->openFile("METADATA").error().kind == ErrorKind::NotARegularFile);
        CHECK(x->openFile("RECORD").ok());
        CHECK(x->openFile("gone").error().kind == ErrorKind::NotFound);
    }
}

TEST_CASE("files that shrink and grow while they are read")
{
    const TemporaryFolder folder;
    folder.write(site + "good-1.0.dist-info/METADATA", metadata("good"));
    const std::string large = "Name: x\nVersion: 1.0\nSummary: " + std::string(60'000, 'y') + "\n\n";
    const std::string locks(50'000, '\n');
    std::atomic<bool> done = false;
    std::jthread writer([&] {
        for (std::uintmax_t turn = 0; !done; ++turn) {
            folder.write(site + "x-1.0.dist-info/METADATA", large);
            folder.write("root/etc/pip/constraint.txt", "good==1.0\n" + locks);
            std::error_code ignored;
            std::filesystem::resize_file(folder.path() / (site + "x-1.0.dist-info/METADATA"), turn * 977 % 60'000,
                                         ignored);
            std::filesystem::resize_file(folder.path() / "root/etc/pip/constraint.txt", turn * 7 % 50'000, ignored);
        }
    });
    for (int i = 0; i < 200; ++i) {
        const Result<Root> root =
            Root::open(folder.string() + "/root", i % 2 == 0 ? Resolution::Kernel : Resolution::Walk);
        const Result<Environment> environment = readEnvironment(*root, {folder.string() + "/root", {}}, {}, {});
        CHECK(environment.ok());
        CHECK(findPackage(*environment, "good") != nullptr);
    }
    done = true;
}
