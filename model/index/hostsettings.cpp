// SPDX-License-Identifier: MIT
#include "index/hostsettings.h"

#include "base/localfile.h"
#include "index/opensources.h"
#include "parse/netrc.h"
#include "parse/pipconfig.h"
#include "parse/url.h"
#include "parse/words.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t largestFile = 1'048'576;

std::string textOf(const std::string &path)
{
    auto text = readLocalFile(path, largestFile);
    return text.ok() ? *std::move(text) : std::string();
}

std::vector<PipSetting> settingsOf(const Host &host)
{
    PipPlaces places;
    places.system = host.root;
    places.home = host.variable("HOME");
    places.userConfiguration = host.variable("XDG_CONFIG_HOME");
    places.prefix = host.variable("VIRTUAL_ENV");
    places.given = host.variable("PIP_CONFIG_FILE");
    std::error_code failed;
    places.givenExists = !places.given.empty() && std::filesystem::exists(places.given, failed);
    std::vector<PipSetting> settings;
    for (const std::string &path : pipConfigurationFiles(places))
        std::ranges::move(parsePipConfig(textOf(path), path).settings, std::back_inserter(settings));
    return settings;
}

/// What the host's pip is told by variables and files.
class HostValues
{
public:
    explicit HostValues(const Host &host)
        : m_variable(host.variable)
        , m_settings(settingsOf(host))
    {
    }

    [[nodiscard]] std::string value(std::string_view key) const { return pipValue(m_settings, m_variable, key).text; }

    [[nodiscard]] std::vector<std::string> list(std::string_view key) const { return splitWords(value(key)); }

    [[nodiscard]] bool isOn(std::string_view key) const { return isSwitchedOn(value(key)); }

private:
    const PipVariable &m_variable;
    std::vector<PipSetting> m_settings;
};

std::string firstVariable(const Host &host, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (std::string value = host.variable(name); !value.empty())
            return value;
    }
    return {};
}

NetworkSettings networkOf(const Host &host, const HostValues &pip)
{
    NetworkSettings network;
    network.trustedHosts = pip.list("trusted-host");
    network.certificates = pip.value("cert");
    if (network.certificates.empty())
        network.certificates = firstVariable(host, {"REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"});
    network.clientCertificate = pip.value("client-cert");
    network.httpProxy = network.httpsProxy = pip.value("proxy");
    if (network.httpProxy.empty()) {
        network.httpProxy = firstVariable(host, {"http_proxy", "all_proxy", "ALL_PROXY"});
        network.httpsProxy = firstVariable(host, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    }
    network.noProxy = splitWords(firstVariable(host, {"no_proxy", "NO_PROXY"}), ", ");
    return network;
}

/// .netrc names hosts: its credentials count for those addresses of ours that carried none.
void addNetrc(const Host &host, IndexSettings &settings)
{
    std::string path = host.variable("NETRC");
    if (path.empty())
        path = host.variable("HOME") + "/.netrc";
    const std::vector<NetrcEntry> entries = parseNetrc(textOf(path));
    std::vector<Login> &logins = settings.network.logins;
    for (const auto *locations : {&settings.indexes, &settings.findLinks}) {
        for (const std::string &url : *locations) {
            const auto origin = webOriginOf(url);
            const auto entry = std::find_if(entries.begin(), entries.end(), [&origin](const NetrcEntry &candidate) {
                return origin && (candidate.machine == origin->host || candidate.machine.empty());
            });
            const bool hasOwn =
                std::any_of(logins.begin(), logins.end(), [&url](const Login &l) { return l.url == url; });
            if (entry != entries.end() && !hasOwn)
                logins.push_back({url, {entry->login, entry->password}});
        }
    }
}

} // namespace

Host thisHost()
{
    Host host;
    host.variable = [](const std::string &name) {
        const char *value = std::getenv(name.c_str());
        return std::string(value ? value : "");
    };
    return host;
}

HostSettings hostIndexSettings(const Host &host, const IndexOptions &options)
{
    const HostValues pip(host);
    HostSettings result;
    IndexSettings &settings = result.settings;
    settings.network = networkOf(host, pip);
    const std::string configured = pip.value("index-url");
    const bool noIndex = options.noIndex || (pip.isOn("no-index") && !options.index);
    const std::string &main = options.index ? *options.index : configured;
    if (!noIndex && !main.empty())
        settings.indexes.push_back(main);
    if (!noIndex) {
        for (const auto &more : {pip.list("extra-index-url"), options.extraIndexes})
            settings.indexes.insert(settings.indexes.end(), more.begin(), more.end());
    }
    result.hasIndex = noIndex || !main.empty();
    settings.findLinks = pip.list("find-links");
    settings.findLinks.insert(settings.findLinks.end(), options.findLinks.begin(), options.findLinks.end());
    settings = normalized(std::move(settings));
    settings.allowed = originsOf(settings);
    settings.followed = pagesOfThisMachine(settings);
    addNetrc(host, settings);
    return result;
}

std::optional<std::string> declaredIndex(std::string_view text)
{
    static constexpr std::string_view declaration = "PyPI = PackageIndex(";
    const std::size_t start = text.find(declaration);
    if (start == text.npos)
        return std::nullopt;
    text.remove_prefix(start + declaration.size());
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const char quote = text.empty() ? '\0' : text.front();
    const std::size_t end = quote == '"' || quote == '\'' ? text.find(quote, 1) : text.npos;
    if (end == text.npos)
        return std::nullopt;
    const std::string url = joinUrl(text.substr(1, end - 1), "simple/");
    return webOriginOf(url) ? std::optional(url) : std::nullopt;
}

} // namespace constrictor
