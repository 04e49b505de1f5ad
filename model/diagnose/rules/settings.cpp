// SPDX-License-Identifier: MIT
#include "diagnose/cases.h"
#include "diagnose/rule.h"

#include <algorithm>
#include <array>

namespace constrictor {

namespace {

/// Settings that could send requests elsewhere or change how they are protected: indexes are
/// offered and used only when somebody agrees, the rest is shown and ignored.
constexpr std::array<std::string_view, 4> offered{"index-url", "extra-index-url", "index", "default-index"};
constexpr std::array<std::string_view, 8> ignored{
    "proxy", "cert", "client-cert", "trusted-host", "keyring-provider", "find-links", "insecure-host", "native-tls"};

/// The code of a setting by its key in pip's spelling; empty: it is none of them.
std::string_view codeOf(std::string_view key)
{
    if (std::ranges::find(offered, key) != offered.end())
        return "setting-offered";
    return std::ranges::find(ignored, key) != ignored.end() ? "setting-ignored" : std::string_view();
}

/// "index-url" of PIP_INDEX_URL and UV_INDEX_URL; empty for other variables.
std::string keyOf(std::string_view variable)
{
    const std::size_t prefix = variable.starts_with("PIP_") ? 4 : variable.starts_with("UV_") ? 3 : variable.size();
    std::string key(variable.substr(prefix));
    for (char &character : key) {
        if (character == '_')
            character = '-';
        else if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return key;
}

SourceSpan wholeLine(std::uint32_t line)
{
    SourceSpan span;
    span.line = line;
    return span;
}

// Only the name of a setting is told: its value may hold credentials.
std::vector<Finding> check(const Subject &subject)
{
    Cases cases("environment-settings", Severity::Note);
    for (const PipSetting &setting : subject.environment.pipSettings) {
        const std::string_view code = codeOf(setting.key);
        if (!code.empty() && !setting.value.empty())
            cases.add([&] {
                return Detail{{code, {setting.section + '.' + setting.key}}, {setting.path, wholeLine(setting.line)}};
            });
    }
    for (const RecordedVariable &variable : subject.environment.variables) {
        const std::string_view code = codeOf(keyOf(variable.name));
        if (!code.empty() && !variable.value.empty())
            cases.add([&] { return Detail{{code, {variable.name}}, {variable.path, wholeLine(variable.line)}}; });
    }
    return std::move(cases).findings();
}

constexpr std::array<std::string_view, 3> codes{"environment-settings", "setting-offered", "setting-ignored"};

} // namespace

constinit const Rule environmentSettings{
    "environment-settings", Severity::Note, Category::Container, Need::Files, codes, check};

} // namespace constrictor
