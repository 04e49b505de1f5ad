// SPDX-License-Identifier: MIT
#pragma once

#include "index/indexsettings.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace constrictor {

/// The computer that we run on, as far as it configures pip. Never the opened environment.
struct Host
{
    /// A variable of our own process; empty where it is not set.
    std::function<std::string(const std::string &name)> variable;
    std::string root = "/"; ///< where the system's files are: another folder in tests
};

/// This process's own host.
[[nodiscard]] Host thisHost();

/// The options of a command line about indexes; they add to, or replace, what the host configures, as pip's do.
struct IndexOptions
{
    std::optional<std::string> index; ///< --index-url, replaces
    std::vector<std::string> extraIndexes; ///< --extra-index-url, adds
    std::vector<std::string> findLinks; ///< --find-links, adds
    bool noIndex = false; ///< --no-index: the wheelhouses alone
};

struct HostSettings
{
    IndexSettings settings; ///< normalized; allowed and followed are what the user configured or gave as options
    bool hasIndex = false; ///< an index was configured or given; otherwise defaultIndexOf() is the one to ask about
};

/// What pip's configuration of @p host (its files, PIP_* variables, .netrc, the proxy and certificate variables that
/// pip's HTTP library reads) and @p options say together. Of files the stronger one counts, of sections [install]
/// before [global], of all these variables before files (pip, "Configuration").
[[nodiscard]] HostSettings hostIndexSettings(const Host &host, const IndexOptions &options);

/// The index that pip itself declares, read out of the text of its file _internal/models/index.py; nothing where that
/// is not the text of one. No host is compiled into this program.
[[nodiscard]] std::optional<std::string> declaredIndex(std::string_view text);

/// The same of the first pip that is installed beside a Python on PATH.
[[nodiscard]] std::optional<std::string> defaultIndexOf(const Host &host);

} // namespace constrictor
