// SPDX-License-Identifier: MIT
#include "base/localfile.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <cerrno>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

TEST_CASE("regular files are read whole, links followed, up to the limit")
{
    const TemporaryFolder folder;
    folder.write("file", "text");
    folder.link("link", "file");
    CHECK(*readLocalFile(folder.string() + "/file", 4) == "text");
    CHECK(*readLocalFile(folder.string() + "/link", 4) == "text");
    CHECK(readLocalFile(folder.string() + "/file", 3).error().kind == ErrorKind::TooLarge);
}

TEST_CASE("what is no regular file is refused without waiting")
{
    const TemporaryFolder folder;
    folder.makeFifo("fifo");
    CHECK(LocalFile::open(folder.string() + "/fifo").error().kind == ErrorKind::NotARegularFile);
    CHECK(LocalFile::open(folder.string()).error().kind == ErrorKind::NotARegularFile);
    CHECK(LocalFile::open("/dev/null").error().kind == ErrorKind::NotARegularFile);
}

TEST_CASE("what cannot be opened is named as it was given")
{
    const TemporaryFolder folder;
    folder.write("file", "text");
    folder.link("loop", "loop");
    const std::string missing = folder.string() + "/none";
    CHECK(LocalFile::open(missing).error() == Error{ErrorKind::NotFound, missing, ENOENT, ""});
    CHECK(LocalFile::open(folder.string() + "/file/x").error().kind == ErrorKind::NotFound);
    CHECK(LocalFile::open(folder.string() + "/loop").error().kind == ErrorKind::LinkLoop);
}

TEST_CASE("files of /proc say that they are empty and are not")
{
    CHECK(readLocalFile("/proc/self/status", 1 << 20)->starts_with("Name:"));
}
