// SPDX-License-Identifier: MIT
#include "diagnose/doctoredroot.h"

#include <doctest/doctest.h>

using namespace constrictor;
using test::DoctoredRoot;

TEST_CASE("without a constraint file the rules about locks cannot tell")
{
    const DoctoredRoot root;
    CHECK(root.verdict("invalid-lines") == "cannot tell\n");
    CHECK(root.verdict("missing-constraint-file") == "cannot tell\n");
}

TEST_CASE("lines that make pip refuse the file")
{
    DoctoredRoot root;
    root.lock("one==1.0  # fine\n\n");
    CHECK(root.verdict("invalid-lines") == "passed\n");
    root.lock("one==1.0\none =< 2\nname[extra]==1\n-e git+https://example.invalid/x#egg=x\n./local\n");
    const std::string verdict = root.verdict("invalid-lines");
    CHECK(verdict.starts_with("problem invalid-lines() x4\n"));
    CHECK(verdict.find("line-invalid(one =< 2) @/etc/pip/constraint.txt:2\n") != std::string::npos);
    CHECK(verdict.find("line-extras(name[extra]==1) @/etc/pip/constraint.txt:3\n") != std::string::npos);
    CHECK(verdict.find("line-editable(") != std::string::npos);
    CHECK(verdict.find("line-unnamed(./local)") != std::string::npos);
}

TEST_CASE("lines that only some versions of pip read")
{
    DoctoredRoot root;
    root.lock("one>=1.0.*\n");
    CHECK(root.verdict("invalid-lines")
          == "problem invalid-lines()\n  line-legacy(one>=1.0.*, 26.3) @/etc/pip/constraint.txt:1\n");
    root.install("pip", "24.2");
    CHECK(root.verdict("invalid-lines").find("line-legacy(one>=1.0.*, 24.2)") != std::string::npos);
    DoctoredRoot older;
    older.lock("one>=1.0.*\n");
    older.install("pip", "24.0");
    CHECK(older.verdict("invalid-lines") == "passed\n");
}

TEST_CASE("files that pip refuses as they are")
{
    DoctoredRoot root;
    root.lock("one==1.0 # \xe9\n--index-url\n-c constraint.txt\n");
    CHECK(root.verdict("invalid-lines")
          == "problem invalid-lines() x3\n  line-encoding() @/etc/pip/constraint.txt:1\n"
             "  line-option-use(--index-url) @/etc/pip/constraint.txt:2\n"
             "  line-loop(-c constraint.txt) @/etc/pip/constraint.txt:3\n");
}

TEST_CASE("what is not read of the constraint files is told")
{
    DoctoredRoot root;
    root.folder().write("etc/pip.conf", "[global]\npre = 1\npre = 1\n");
    root.lock("-c https://example.invalid/c.txt\n");
    CHECK(
        root.verdict("unread-files")
        == "warning unread-files() x2\n  unread-duplicate(/etc/pip.conf, pre) @/etc/pip.conf:3\n"
           "  unread-remote(https://example.invalid/c.txt, /etc/pip/constraint.txt) @https://example.invalid/c.txt\n");
}

TEST_CASE("of a continued line the first physical one is shown")
{
    DoctoredRoot root;
    root.lock("gone==3 \\\n    --hash=sha256:c103df72e15cf510fd1acdd2fa2e71fdb7fb3eb0c103df72e15cf510fd1acdd2\n");
    CHECK(root.verdict("locked-not-installed")
          == "note locked-not-installed()\n  locked-not-installed-line(gone==3) @/etc/pip/constraint.txt:1\n");
}

TEST_CASE("a long line is shown in part, never in the middle of a character")
{
    DoctoredRoot root;
    std::string line = "x ";
    for (int i = 0; i < 60; ++i)
        line += "\xc3\xa9";
    root.lock(line + '\n');
    const std::string verdict = root.verdict("invalid-lines");
    const std::size_t cut = verdict.find("...");
    REQUIRE(cut != std::string::npos);
    CHECK(verdict.substr(cut - 2, 2) == "\xc3\xa9");
}

TEST_CASE("lines of one name: equal ones repeat, others may contradict")
{
    DoctoredRoot root;
    root.lock("one==1.0\none>=0.5\ntwo==1\ntwo==2 ; python_version < '3'\n");
    CHECK(root.verdict("duplicate-locks") == "passed\n");
    CHECK(root.verdict("contradicting-locks") == "passed\n");
    root.lock("one==1.0\nOne == 1.0\ntwo==1\ntwo==2\n");
    CHECK(root.verdict("duplicate-locks")
          == "warning duplicate-locks()\n  duplicate-lock(one, one==1.0, One == 1.0) @/etc/pip/constraint.txt:2\n");
    CHECK(root.verdict("contradicting-locks")
          == "problem contradicting-locks()\n  contradicting-lock(two, two==1, two==2) @/etc/pip/constraint.txt:4\n");
}

TEST_CASE("ranges of one name that exclude each other contradict")
{
    DoctoredRoot root;
    const auto contradict = [&root](const std::string &first, const std::string &second) {
        root.lock("x" + first + "\nother==1\nx" + second + "\n");
        const std::string verdict = root.verdict("contradicting-locks");
        CHECK((verdict == "passed\n"
               || verdict
                   == "problem contradicting-locks()\n  contradicting-lock(x, x" + first + ", x" + second
                       + ") @/etc/pip/constraint.txt:3\n"));
        return verdict != "passed\n";
    };
    CHECK(contradict(">=2", "<1"));
    CHECK(contradict("<1", ">=2"));
    CHECK(contradict(">=1", "<1"));
    CHECK(contradict(">1", "<=1"));
    CHECK(contradict("~=1.4.5", ">=1.5"));
    CHECK(contradict("==1.4.*", "==1.5.*"));
    CHECK(contradict(">=1!1", "<9"));
    CHECK(contradict("!=3,>=2", "<=1.9,!=1"));
    CHECK_FALSE(contradict(">=1", "<=1"));
    CHECK_FALSE(contradict("~=1.4.5", "<1.5"));
    CHECK_FALSE(contradict("==1.4.*", ">=1.4.9"));
    CHECK_FALSE(contradict(">=1", ">=2"));
    CHECK_FALSE(contradict(">=2", "!=3"));
    CHECK_FALSE(contradict(">=2,<1", ">=1")); // one line alone
    CHECK_FALSE(contradict(">=2", "<1 ; python_version < '3'"));
}

TEST_CASE("a lock that refuses what is installed, and one of nothing")
{
    DoctoredRoot root;
    root.lock("one>=0.9\nONE<2\n");
    CHECK(root.verdict("lock-differs") == "passed\n");
    CHECK(root.verdict("locked-not-installed") == "passed\n");
    root.lock("one>=0.9\none==2.0\nnone==1 ; sys_platform == 'win32'\ngone==3\n");
    CHECK(root.verdict("lock-differs")
          == "warning lock-differs()\n  lock-differs-for(one, one==2.0, 1.0) @/etc/pip/constraint.txt:2\n");
    CHECK(root.verdict("locked-not-installed")
          == "note locked-not-installed()\n  locked-not-installed-line(gone==3) @/etc/pip/constraint.txt:4\n");
}

TEST_CASE("pins of another Python's local builds")
{
    DoctoredRoot root;
    root.lock("torch==2.7.0a0+79aa17489c.nv25.4\nplain==1.0\n");
    CHECK(root.verdict("foreign-pins") == "passed\n"); // the only Python
    root.folder().write("usr/bin/python3.12", "");
    root.folder().makeFolder("usr/local/lib/python3.10/dist-packages/x-1.0.dist-info");
    CHECK(root.verdict("foreign-pins")
          == "warning foreign-pins(3.12)\n  foreign-pin(torch==2.7.0a0+79aa17489c.nv25.4) "
             "@/etc/pip/constraint.txt:1\n");
}

TEST_CASE("a constraint file that is named and missing")
{
    DoctoredRoot root;
    root.folder().write("etc/environment", "PIP_CONSTRAINT=/etc/pip/constraint.txt\n");
    const std::string verdict = root.verdict("missing-constraint-file");
    CHECK(verdict.starts_with("problem missing-constraint-file()\n  missing-by-variable(/etc/pip/constraint.txt, "));
    root.lock("");
    CHECK(root.verdict("missing-constraint-file") == "passed\n");
    root.lock("-c other.txt\n");
    CHECK(
        root.verdict("missing-constraint-file").find("missing-by-include(/etc/pip/other.txt, /etc/pip/constraint.txt)")
        != std::string::npos);
}

TEST_CASE("uv reads its own variable only")
{
    DoctoredRoot root;
    root.lock("one==1.0\n");
    CHECK(root.verdict("lock-not-for-uv")
          == "note lock-not-for-uv(/etc/pip/constraint.txt) @/etc/pip/constraint.txt\n");
    root.folder().write("etc/environment", "UV_CONSTRAINT=/etc/pip/constraint.txt\n");
    CHECK(root.verdict("lock-not-for-uv") == "passed\n");
}

TEST_CASE("settings of the environment are named without their values")
{
    DoctoredRoot root;
    CHECK(root.verdict("environment-settings") == "passed\n");
    root.folder().write("etc/environment", "PIP_PROXY=http://u:secret@proxy.invalid\nPIP_NO_INPUT=1\n");
    root.folder().write("etc/pip.conf",
                        "[global]\nindex-url = https://me:secret@example.invalid/simple\n"
                        "trusted-host = example.invalid\nno-index = true\ncert =\n");
    const std::string verdict = root.verdict("environment-settings");
    CHECK(verdict.starts_with("note environment-settings() x3\n  setting-offered(global.index-url) @/etc/pip.conf:2\n"
                              "  setting-ignored(global.trusted-host) @/etc/pip.conf:3\n  setting-ignored(PIP_PROXY)"));
    CHECK(verdict.find("secret") == std::string::npos);
}

TEST_CASE("a hundred thousand lines of every kind are counted, a hundred are kept")
{
    DoctoredRoot root;
    std::string lines;
    for (int i = 0; i < 25000; ++i) {
        const std::string name = "p" + std::to_string(i);
        lines += name + "==1\n" + name + "==1\n" + name + "==2\n" + name + " =! 3\n";
    }
    root.lock(lines);
    const Diagnosis diagnosis = root.diagnosis();
    std::size_t seen = 0;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.category != Category::Lock || finding.count < 25000)
            continue;
        ++seen;
        CHECK(finding.count == 25000);
        CHECK(finding.details.size() == Finding::maxDetails);
    }
    CHECK(seen == 4); // invalid, contradicting, duplicate, not installed
}

TEST_CASE("a hundred thousand lines of one name are no square")
{
    DoctoredRoot root;
    std::string lines;
    for (int i = 0; i < 100000; ++i)
        lines += "one>=0." + std::to_string(i) + "\n";
    root.lock(lines + "one==1.0\n");
    CHECK(root.verdict("contradicting-locks") == "passed\n");
    CHECK(root.verdict("duplicate-locks") == "passed\n");
}

TEST_CASE("a constraint file that pip.conf names: the lock when it is there, a problem when it is gone")
{
    DoctoredRoot root;
    root.folder().write("etc/pip.conf", "[global]\nconstraint = /opt/locks.txt\n");
    CHECK(root.verdict("missing-constraint-file")
          == "problem missing-constraint-file()\n  missing-by-configuration(/opt/locks.txt, /etc/pip.conf) "
             "@/etc/pip.conf\n");
    root.folder().write("opt/locks.txt", "one==2.0\n");
    CHECK(root.verdict("missing-constraint-file") == "passed\n");
    CHECK(root.verdict("lock-differs").find("@/opt/locks.txt:1\n") != std::string::npos);
    root.folder().write("etc/environment", "PIP_CONFIG_FILE=/dev/null\n"); // pip's way to say: no file at all
    CHECK(root.verdict("lock-differs") == "cannot tell\n");
}
