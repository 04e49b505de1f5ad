// SPDX-License-Identifier: MIT
#include "layers/includes.h"
#include "layers/layercheck.h"

#include <doctest/doctest.h>

using namespace constrictor::layers;

namespace {

const std::string top = CONSTRICTOR_SOURCE_DIR;

LayerTable table()
{
    return parseLayerTable(readSource(top, "tests/layers.txt").text);
}

QtModules qtModules()
{
    return {{"QString", "QtCore"}, {"QWidget", "QtWidgets"}, {"QNetworkReply", "QtNetwork"}};
}

/// What the check says about one file with this text.
std::vector<std::string> check(const std::string &path, const std::string &text)
{
    return checkLayers(table(), qtModules(), {{path, text}});
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the table is sound and covers what is there")
{
    CHECK(table().problems.empty());
    CHECK(table().folders.at("plan").folders.contains("pep"));
    CHECK_FALSE(table().folders.at("resolve").folders.contains("pep"));
    CHECK_FALSE(table().folders.at("app/cli").folders.contains("views"));
}

TEST_CASE("every include of the repository keeps the layers")
{
    const auto files = readTree(top, {"model", "views", "app"});
    REQUIRE(files.size() > 5);
    const QtModules qt = readQtModules(CONSTRICTOR_QT_INCLUDES);
    REQUIRE(qtModuleOf("QString", qt) == "QtCore");
    for (const std::string &violation : checkLayers(table(), qt, files))
        FAIL_CHECK(violation);
    for (const std::string &violation : checkLinks(table(), files))
        FAIL_CHECK(violation);
}

TEST_CASE("a widget in a folder that may use QtCore alone is found, with file, line, include and rule")
{
    const auto found = check("model/items/packages.cpp", "// SPDX\n#include <QtWidgets/QWidget>\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].starts_with("model/items/packages.cpp:2: #include <QtWidgets/QWidget>: items may use QtCore"));
    CHECK(contains(found[0], "(tests/layers.txt:"));
    CHECK(check("model/items/packages.cpp", "#include <QWidget>\n").size() == 1);
    CHECK(check("model/items/packages.cpp", "#include <QString>\n").empty());
}

TEST_CASE("a quoted include up the layers is found")
{
    const auto found = check("model/pep/version.h", "#include \"plan/plan.h\"\n");
    REQUIRE(found.size() == 1);
    CHECK(contains(found[0], "#include \"plan/plan.h\": pep may include base (tests/layers.txt:"));
    CHECK(check("model/plan/plan.h", "#include \"pep/version.h\"\n").empty());
}

TEST_CASE("Qt in a public header of a std-only folder is found; its .cpp and private headers may")
{
    CHECK(check("model/index/fetcher.h", "#include <QtCore/QString>\n").size() == 1);
    CHECK(check("model/index/fetcher_p.h", "#include <QtCore/QString>\n").empty());
    CHECK(check("model/index/fetcher.cpp", "#include <QtNetwork/QNetworkReply>\n").empty());
    CHECK(check("model/pep/version.cpp", "#include <QString>\n").size() == 1);
}

TEST_CASE("the command line program does not include views")
{
    CHECK(check("app/cli/list.cpp", "#include \"views/mainwindow.h\"\n").size() == 1);
    CHECK(check("app/constrictor/main.cpp", "#include \"views/mainwindow.h\"\n").empty());
}

TEST_CASE("other violations")
{
    CHECK(check("model/pep/name.cpp", "#include <sys/stat.h>\n").size() == 1);
    CHECK(check("model/rootfs/root.cpp", "#include <sys/stat.h>\n#include <archive.h>\n").empty());
    CHECK(check("model/parse/a.cpp", "#include <archive.h>\n").size() == 1);
    CHECK(check("model/plan/a.cpp", "#include \"index/fetcher_p.h\"\n").size() == 1);
    CHECK(check("model/plan/a.cpp", "#include \"../index/fetcher.h\"\n").size() == 1);
    CHECK(check("model/plan/a.cpp", "#include \"elsewhere/x.h\"\n").size() == 1);
    CHECK(check("model/unknown/a.cpp", "").size() == 1);
    CHECK(check("model/plan/a.cpp", "#include <QNoSuchClass>\n").size() == 1);
}

TEST_CASE("a link up the layers is found")
{
    const auto links = [](const std::string &path, const std::string &text) {
        return checkLinks(table(), {{path, text}});
    };
    CHECK(links("model/pep/CMakeLists.txt", "constrictor_library(pep LINKS constrictor_plan)").size() == 1);
    CHECK(links("model/parse/CMakeLists.txt", "constrictor_library(parse LINKS constrictor_pep)").empty());
}

TEST_CASE("a table with a mistake says where")
{
    const LayerTable broken = parseLayerTable("base - - std\npep nowhere - std\npep - std\nparse std all of it\n");
    REQUIRE(broken.problems.size() >= 2);
    CHECK(broken.problems[0].starts_with("tests/layers.txt:2: \"nowhere\""));
}

TEST_CASE("includes are read as the preprocessor reads them")
{
    const auto found = includesOf("#include <a>\n  #  include \"b/c.h\" // why\n// #include <no>\n"
                                  "/* #include <no>\n#include <no> */ #include <yes>\n#include MACRO");
    CHECK(found == std::vector<Include>{{"a", false, 1}, {"b/c.h", true, 2}, {"yes", false, 4 + 1}});
}
