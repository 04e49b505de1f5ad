// SPDX-License-Identifier: MIT
#include "index/hostsettings.h"

#include "support/temporaryfolder.h"

#include <doctest/doctest.h>

#include <map>

using namespace constrictor;
using namespace constrictor::test;

namespace {

/// A host whose files and variables a test makes.
class MadeHost
{
public:
    TemporaryFolder folder;
    std::map<std::string, std::string> variables{{"HOME", folder.string() + "/home"}};

    [[nodiscard]] Host host() const
    {
        return {[this](const std::string &name) {
                    const auto found = variables.find(name);
                    return found != variables.end() ? found->second : std::string();
                },
                folder.string() + "/"};
    }

    [[nodiscard]] IndexSettings settings(const IndexOptions &options = {}) const
    {
        return hostIndexSettings(host(), options).settings;
    }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("without configuration there is no index")
{
    const MadeHost made;
    const HostSettings host = hostIndexSettings(made.host(), {});
    CHECK_FALSE(host.hasIndex);
    CHECK(host.settings.indexes.empty());
    CHECK(host.settings.allowed.empty());
}

TEST_CASE("files, sections, variables and options, the stronger before the weaker")
{
    MadeHost made;
    made.folder.write("etc/pip.conf",
                      "[global]\nindex-url = https://global.example/simple\n[install]\n"
                      "extra-index-url =\n    https://one.example/\n    https://two.example/\n");
    CHECK(made.settings().indexes
          == Texts{"https://global.example/simple", "https://one.example/", "https://two.example/"});
    made.folder.write("home/.config/pip/pip.conf", "[global]\nindex_url: https://user.example/\nextra-index-url = x\n");
    CHECK(made.settings().indexes.at(0) == "https://user.example/");
    CHECK(made.settings().indexes.size() == 3); // [install] of any file counts before [global]
    made.variables["PIP_INDEX_URL"] = "https://variable.example/";
    made.variables["PIP_EXTRA_INDEX_URL"] = "https://three.example/";
    CHECK(made.settings().indexes == Texts{"https://variable.example/", "https://three.example/"});
    const IndexSettings given = made.settings({"https://option.example/", {"https://more.example/"}, {}});
    CHECK(given.indexes == Texts{"https://option.example/", "https://three.example/", "https://more.example/"});
    CHECK(given.allowed.contains(*webOriginOf("https://more.example/x")));
    CHECK_FALSE(given.allowed.contains(*webOriginOf("http://more.example/")));
}

TEST_CASE("empty values are passed over")
{
    MadeHost made;
    made.folder.write("etc/pip.conf",
                      "[install]\nindex-url =\nno-index =\n[global]\nindex-url = https://a.example/\nno-index = 1\n");
    CHECK(made.settings().indexes.empty());
    made.folder.write("etc/pip.conf", "[install]\nindex-url =\n[global]\nindex-url = https://a.example/\n");
    CHECK(made.settings().indexes == Texts{"https://a.example/"});
    made.variables["PIP_INDEX_URL"] = "";
    CHECK(made.settings().indexes == Texts{"https://a.example/"});
}

TEST_CASE("no-index leaves what find-links names")
{
    MadeHost made;
    made.folder.makeFolder("wheels");
    made.variables["PIP_NO_INDEX"] = "1";
    made.variables["PIP_INDEX_URL"] = "https://a.example/";
    made.variables["PIP_FIND_LINKS"] = made.folder.string() + "/wheels https://links.example/page.html";
    const HostSettings host = hostIndexSettings(made.host(), {});
    CHECK(host.hasIndex);
    CHECK(host.settings.indexes.empty());
    CHECK(host.settings.findLinks
          == Texts{"file://" + made.folder.string() + "/wheels/", "https://links.example/page.html"});
}

TEST_CASE("pages of this machine that the user gave may be followed, folders need not be")
{
    MadeHost made;
    made.folder.makeFolder("wheels");
    made.folder.makeFolder("mirror");
    made.folder.write("links.html", "");
    const std::string below = "file://" + made.folder.string();
    made.variables["PIP_INDEX_URL"] = below + "/mirror";
    made.variables["PIP_FIND_LINKS"] = made.folder.string() + "/wheels https://links.example/page.html";
    const IndexSettings settings = made.settings({{}, {}, {made.folder.string() + "/links.html"}});
    CHECK(settings.followed == std::set<std::string>{below + "/mirror/", below + "/links.html"});
}

TEST_CASE("credentials of URLs and of .netrc go to their address and leave the URL")
{
    MadeHost made;
    made.variables["PIP_INDEX_URL"] = "https://me:p%40ss@a.example/simple/";
    made.variables["PIP_EXTRA_INDEX_URL"] = "https://b.example:8443/ https://c.example/";
    made.folder.write("home/.netrc",
                      "machine b.example login you password word\nmachine a.example login no password no");
    const IndexSettings settings = made.settings();
    CHECK(settings.indexes.at(0) == "https://a.example/simple/");
    CHECK(settings.network.logins
          == std::vector<Login>{{"https://a.example/simple/", {"me", "p@ss"}},
                                {"https://b.example:8443/", {"you", "word"}}});
}

TEST_CASE("feeds of one host keep a login each")
{
    MadeHost made;
    made.variables["PIP_INDEX_URL"] = "https://one:1@a.example/p/1/simple";
    made.variables["PIP_EXTRA_INDEX_URL"] = "https://two:2@a.example/p/2/simple https://a.example/p/3/simple";
    made.folder.write("home/.netrc", "machine a.example login me password word");
    CHECK(made.settings().network.logins
          == std::vector<Login>{{"https://a.example/p/1/simple", {"one", "1"}},
                                {"https://a.example/p/2/simple", {"two", "2"}},
                                {"https://a.example/p/3/simple", {"me", "word"}}});
}

TEST_CASE("certificates, trust and proxies")
{
    MadeHost made;
    made.folder.write(
        "etc/pip.conf",
        "[global]\ncert = /etc/own.pem\nclient-cert = /etc/me.pem\ntrusted-host = a.example b.example:81\n");
    made.variables["REQUESTS_CA_BUNDLE"] = "/other.pem";
    made.variables["https_proxy"] = "http://proxy.example:3128";
    made.variables["NO_PROXY"] = "localhost,.internal.example";
    NetworkSettings network = made.settings().network;
    CHECK(network.certificates == "/etc/own.pem");
    CHECK(network.clientCertificate == "/etc/me.pem");
    CHECK(network.trustedHosts == Texts{"a.example", "b.example:81"});
    CHECK(network.httpProxy.empty());
    CHECK(network.httpsProxy == "http://proxy.example:3128");
    CHECK(network.noProxy == Texts{"localhost", ".internal.example"});
    made.variables["PIP_PROXY"] = "http://own.example:1";
    network = made.settings().network;
    CHECK(network.httpProxy == "http://own.example:1");
    CHECK(network.httpsProxy == "http://own.example:1");
}

TEST_CASE("PIP_CONFIG_FILE: a file for those of the user, or none at all")
{
    MadeHost made;
    for (const char *file : {"home/.config/pip/pip.conf", "home/.pip/pip.conf"})
        made.folder.write(file, "[global]\nextra-index-url = https://user.example/\ntrusted-host = user.example\n");
    made.folder.write("etc/pip.conf", "[global]\nindex-url = https://global.example/\n");
    made.folder.write("own.conf", "[global]\nindex-url = https://own.example/\n");
    made.variables["PIP_CONFIG_FILE"] = made.folder.string() + "/own.conf";
    CHECK(made.settings().indexes == Texts{"https://own.example/"});
    CHECK(made.settings().network.trustedHosts.empty());
    CHECK_FALSE(made.settings().allowed.contains(*webOriginOf("https://user.example/")));
    made.variables["PIP_CONFIG_FILE"] = made.folder.string() + "/none.conf"; // then the user's count as ever
    CHECK(made.settings().indexes == Texts{"https://global.example/", "https://user.example/"});
    made.variables["PIP_CONFIG_FILE"] = "/dev/null";
    CHECK(made.settings().indexes.empty());
}

TEST_CASE("the default index is what pip declares, read as text")
{
    CHECK(declaredIndex("PyPI = PackageIndex(\"https://index.example/\", file_storage_domain=\"x\")")
          == "https://index.example/simple/");
    CHECK(declaredIndex("PyPI = PackageIndex(\n    'https://index.example/', x)") == "https://index.example/simple/");
    CHECK_FALSE(declaredIndex("PyPI = PackageIndex(URL)"));
    CHECK_FALSE(declaredIndex("PyPI = PackageIndex(\"file:///etc\")"));
    CHECK_FALSE(declaredIndex(""));

    MadeHost made;
    CHECK_FALSE(defaultIndexOf(made.host()));
    made.folder.write("usr/lib/python3/dist-packages/pip/_internal/models/index.py",
                      "PyPI = PackageIndex('https://system.example/')");
    CHECK(defaultIndexOf(made.host()) == "https://system.example/simple/");
    made.folder.write("own/bin/python3", "");
    made.folder.write("own/lib/python3.12/site-packages/pip/_internal/models/index.py",
                      "PyPI = PackageIndex('https://own.example/')");
    made.folder.write("own/lib/python3.9/site-packages/pip/_internal/models/index.py",
                      "PyPI = PackageIndex('https://older.example/')");
    made.variables["PATH"] = "/none:" + made.folder.string() + "/own/bin";
    CHECK(defaultIndexOf(made.host()) == "https://own.example/simple/");
}
