// SPDX-License-Identifier: MIT
#include "wheel/wheelmetadata.h"

#include "support/temporaryfolder.h"
#include "wheel/zipbytes.h"
#include "wheel/zipdirectory.h"

#include <doctest/doctest.h>

using namespace constrictor;
using namespace constrictor::test;

namespace {

const std::string metadata = "Metadata-Version: 2.1\nName: Demo.Pkg\nVersion: 1.0\n";

std::vector<StoredEntry> wheelEntries()
{
    return {{"demo_pkg/__init__.py", "x = 1\n"},
            {"demo_pkg/vendor/other-2.0.dist-info/METADATA", "Name: other\n"},
            {"Demo.Pkg-1.0.dist-info/METADATA", metadata},
            {"Demo.Pkg-1.0.dist-info/RECORD", ""}};
}

} // namespace

TEST_CASE("METADATA of the top-level dist-info folder")
{
    for (const ZipOddity &oddity : {ZipOddity{}, ZipOddity{"#!/bin/sh\n", "", false}, ZipOddity{"", "a comment", false},
                                    ZipOddity{"", "", true}, ZipOddity{"", std::string(300, 'c'), true}}) {
        CAPTURE(oddity.prefix);
        CAPTURE(oddity.zip64);
        const auto text = readWheelMetadata(Bytes(zipBytes(wheelEntries(), oddity)), "demo-pkg");
        REQUIRE(text.ok());
        CHECK(*text == metadata);
    }
}

TEST_CASE("of several dist-info folders the one with the project's name")
{
    auto entries = wheelEntries();
    entries.insert(entries.begin(), {"other-2.0.dist-info/METADATA", "Name: other\n"});
    CHECK(*readWheelMetadata(Bytes(zipBytes(entries)), "demo-pkg") == metadata);
    CHECK(readWheelMetadata(Bytes(zipBytes(entries)), "third").error().kind == ErrorKind::NotRecognised);
    CHECK(*readWheelMetadata(Bytes(zipBytes(wheelEntries())), "renamed") == metadata);
    CHECK(readWheelMetadata(Bytes(zipBytes({{"a/b", "c"}})), "a").error().kind == ErrorKind::NotFound);
}

TEST_CASE("entries are walked in order until the visitor has enough")
{
    std::vector<StoredEntry> entries;
    entries.reserve(20'000);
    for (int i = 0; i < 20'000; ++i) // several windows
        entries.push_back({"folder/file-" + std::to_string(i), std::to_string(i)});
    const Bytes archive(zipBytes(entries, {"", "", true}));
    std::size_t seen = 0;
    bool inOrder = true;
    const auto claimed = walkZipDirectory(archive, [&](const ZipEntry &entry) {
        inOrder = inOrder && entry.name == entries[seen].name && entry.size == entries[seen].content.size();
        return ++seen < 15'000;
    });
    CHECK(*claimed == 20'000);
    CHECK(seen == 15'000);
    CHECK(inOrder);
}

TEST_CASE("a damaged archive is an error, wherever it is cut or changed")
{
    const std::string good = zipBytes(wheelEntries());
    for (std::size_t length = 0; length < good.size(); length += 7) {
        CAPTURE(length);
        CHECK_FALSE(readWheelMetadata(Bytes(good.substr(0, length)), "demo-pkg").ok());
    }
    std::string changed = good;
    changed[good.find("Version: 1.0")] = 'X'; // the CRC disagrees
    CHECK(readWheelMetadata(Bytes(changed), "demo-pkg").error().kind == ErrorKind::NotRecognised);
    for (std::size_t i = good.find("PK\1\2"); i < good.size(); ++i) { // no change of the directory may crash
        changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x55);
        static_cast<void>(readWheelMetadata(Bytes(changed), "demo-pkg"));
    }
}

TEST_CASE("a METADATA that claims to be huge is refused before it is read")
{
    std::string archive = zipBytes({{"a-1.dist-info/METADATA", "Name: a\n"}});
    const std::size_t entry = archive.find("PK\1\2");
    archive.replace(entry + 24, 4, "\xFF\xFF\xFF\x7F");
    CHECK(readWheelMetadata(Bytes(archive), "a").error().kind == ErrorKind::TooLarge);
}

TEST_CASE("only the end of the archive is read where METADATA lies there")
{
    auto entries = wheelEntries();
    entries.insert(entries.begin(), {"demo_pkg/large.bin", std::string(500'000, 'x')});
    const std::string archive = zipBytes(entries);
    CHECK(*readWheelMetadata(Bytes(archive, archive.size() - 65'536), "demo-pkg") == metadata);
    CHECK_FALSE(readWheelMetadata(Bytes(zipBytes(wheelEntries()), 300), "demo-pkg").ok());
}
