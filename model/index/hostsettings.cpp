// SPDX-License-Identifier: MIT
#include "index/hostsettings.h"

#include "index/opensources.h"
#include "parse/netrc.h"
#include "parse/pipconfig.h"
#include "parse/url.h"
#include "wheel/localfile.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <utility>

namespace constrictor {

namespace {

constexpr std::uint64_t largestFile = 1'048'576;

std::vector<std::string> wordsOf(std::string_view text, std::string_view separators)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        text.remove_prefix(std::min(text.find_first_not_of(separators), text.size()));
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

std::string textOf(const std::string &path)
{
    auto text = readLocalFile(path, largestFile);
    return text.ok() ? *std::move(text) : std::string();
}

/// Where pip looks for its configuration, weakest first; a file that PIP_CONFIG_FILE names stands for those of the user
/// (pip, _internal/configuration.py).
std::vector<std::string> configurationFiles(const Host &host)
{
    const std::string given = host.variable("PIP_CONFIG_FILE");
    if (given == "/dev/null")
        return {};
    const std::string home = host.variable("HOME");
    std::string own = host.variable("XDG_CONFIG_HOME");
    if (own.empty())
        own = home + "/.config";
    std::vector<std::string> files{host.root + "etc/xdg/pip/pip.conf", host.root + "etc/pip.conf"};
    std::error_code failed;
    if (given.empty() || !std::filesystem::exists(given, failed))
        files.insert(files.end(), {home + "/.pip/pip.conf", own + "/pip/pip.conf"});
    if (const std::string prefix = host.variable("VIRTUAL_ENV"); !prefix.empty())
        files.push_back(prefix + "/pip.conf");
    if (!given.empty())
        files.push_back(given);
    return files;
}

/// pip's settings by key, the strongest value of each.
class PipValues
{
public:
    explicit PipValues(const Host &host)
        : m_host(host)
    {
        for (const std::string &file : configurationFiles(host)) {
            for (ConfigSetting &setting : parsePipConfig(textOf(file)).settings)
                m_values[{setting.section, setting.key}] = std::move(setting.value);
        }
    }

    [[nodiscard]] std::string value(const std::string &key) const
    {
        std::string name = "PIP_" + key;
        std::transform(name.begin(), name.end(), name.begin(), [](char c) {
            return c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        if (std::string fromVariable = m_host.variable(name); !fromVariable.empty())
            return fromVariable;
        for (const char *section : {"install", "global"}) {
            const auto found = m_values.find({section, key});
            if (found != m_values.end())
                return found->second;
        }
        return {};
    }

    [[nodiscard]] std::vector<std::string> list(const std::string &key) const { return wordsOf(value(key), " \t\r\n"); }

    [[nodiscard]] bool isOn(const std::string &key) const { return isSwitchedOn(value(key)); }

private:
    const Host &m_host;
    std::map<std::pair<std::string, std::string>, std::string> m_values;
};

std::string firstVariable(const Host &host, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (std::string value = host.variable(name); !value.empty())
            return value;
    }
    return {};
}

NetworkSettings networkOf(const Host &host, const PipValues &pip)
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
    network.noProxy = wordsOf(firstVariable(host, {"no_proxy", "NO_PROXY"}), ", ");
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
    const PipValues pip(host);
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
