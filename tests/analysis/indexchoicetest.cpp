// SPDX-License-Identifier: MIT
#include "analysis/indexchoice.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <map>

using namespace constrictor;
using constrictor::test::TemporaryFolder;

namespace {

using Texts = std::vector<std::string>;

const std::string site = "root/usr/local/lib/python3.12/dist-packages/";

/// A folder that is a host and an environment, a name apart.
struct Desk
{
    TemporaryFolder folder;
    std::map<std::string, std::string> variables; ///< of the host
    bool agrees = true;

    [[nodiscard]] IndexChoice choose(const IndexOptions &options = {}) const
    {
        folder.write(site + "pip-26.3.dist-info/METADATA", "Name: pip\nVersion: 26.3\n\n");
        Inputs inputs;
        inputs.root = folder.string() + "/root";
        const Result<std::shared_ptr<const Scan>> opened = scan(inputs, {}, {});
        REQUIRE(opened.ok());
        const Host host{[this](const std::string &name) {
                            const auto found = variables.find(name);
                            return found == variables.end() ? std::string() : found->second;
                        },
                        folder.string() + "/host/"};
        return chooseIndexes(**opened, host, options, [this](const std::string &) { return agrees; });
    }
};

} // namespace

TEST_CASE("an environment's index comes behind the user's, and in place of none")
{
    Desk desk;
    desk.folder.write("root/etc/pip.conf",
                      "[global]\nindex-url = https://image.example/simple/\nextra-index-url = https://more.example/\n");
    CHECK(desk.choose().settings.indexes == Texts{"https://image.example/simple/", "https://more.example/"});
    CHECK_FALSE(desk.choose().fallback);
    desk.variables["PIP_INDEX_URL"] = "https://user.example/simple/";
    CHECK(desk.choose().settings.indexes
          == Texts{"https://user.example/simple/", "https://image.example/simple/", "https://more.example/"});
    CHECK(desk.choose({.index = "https://option.example/simple/"}).settings.indexes
          == Texts{"https://option.example/simple/", "https://more.example/"});
    desk.agrees = false;
    CHECK(desk.choose().settings.indexes == Texts{"https://user.example/simple/"});
}

TEST_CASE("an environment's no-index counts unless an option names an index")
{
    Desk desk;
    desk.folder.write("root/etc/pip.conf", "[global]\nno-index = TRUE\n");
    desk.variables["PIP_INDEX_URL"] = "https://user.example/simple/";
    CHECK(desk.choose().settings.indexes.empty());
    CHECK_FALSE(desk.choose().fallback);
    CHECK(desk.choose({.index = "https://option.example/simple/"}).settings.indexes
          == Texts{"https://option.example/simple/"});
}

TEST_CASE("where nobody names an index: what the host's pip declares, else the environment's")
{
    Desk desk;
    CHECK_FALSE(desk.choose().fallback);
    desk.folder.write(site + "pip/_internal/models/index.py", "PyPI = PackageIndex('https://inside.example/')");
    CHECK(desk.choose().fallback == "https://inside.example/simple/");
    CHECK(desk.choose().settings.indexes == Texts{"https://inside.example/simple/"});
    CHECK(desk.choose().settings.allowed.empty());
    desk.folder.write("host/usr/lib/python3/dist-packages/pip/_internal/models/index.py",
                      "PyPI = PackageIndex('https://host.example/')");
    CHECK(desk.choose().fallback == "https://host.example/simple/");
    desk.variables["PIP_NO_INDEX"] = "y";
    CHECK_FALSE(desk.choose().fallback);
}
