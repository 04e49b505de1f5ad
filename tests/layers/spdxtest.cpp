// SPDX-License-Identifier: MIT
#include "layers/spdx.h"

#include <doctest/doctest.h>

using namespace constrictor::layers;

TEST_CASE("every C++, CMake and script file names its license")
{
    const std::string top = CONSTRICTOR_SOURCE_DIR;
    auto files = readTree(top, {"app", "model", "views", "resources", "translations", "tests", "packaging", ".ci"});
    files.push_back(readSource(top, "CMakeLists.txt"));
    std::erase_if(files, [](const SourceFile &file) { return file.path.starts_with("tests/data/"); });
    REQUIRE(files.size() > 10);
    for (const std::string &missing : filesWithoutLicense(files))
        FAIL_CHECK(missing);
}

TEST_CASE("a file without the line is found")
{
    const std::string late = "\n\n\n\n\n// SPDX-License-Identifier: MIT\n";
    const auto found = filesWithoutLicense({{"model/a.cpp", "int a;\n"},
                                            {"model/b.h", late},
                                            {"tests/CMakeLists.txt", ""},
                                            {".ci/run", "#!/bin/sh\n"},
                                            {"README.md", "# prose needs none\n"},
                                            {"model/c.cpp", "// SPDX-License-Identifier: MIT\n"}});
    CHECK(found.size() == 4);
}
