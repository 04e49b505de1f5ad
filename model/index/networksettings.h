// SPDX-License-Identifier: MIT
#pragma once

#include "index/logins.h"

#include <chrono>
#include <string>
#include <vector>

namespace constrictor {

/// How the network is used. All of it comes from the user's own configuration, never from an opened environment.
struct NetworkSettings
{
    std::vector<Login> logins; ///< sent to their origins only, also after redirects; see loginFor()
    std::vector<std::string> trustedHosts; ///< "host" or "host:port": TLS errors of these are ignored
    std::string certificates; ///< file of CA certificates; empty: the system's
    std::string clientCertificate; ///< file with certificate and key; empty: none
    std::string httpProxy; ///< URL of the proxy for http:; empty: none
    std::string httpsProxy;
    std::vector<std::string> noProxy; ///< hosts, or domains with their subdomains

    std::chrono::milliseconds inactivity{10'000}; ///< without a byte, an attempt ends
    std::chrono::milliseconds deadline{
        60'000}; ///< of a request with all redirects and attempts; FetchRequest::large has none
    std::chrono::milliseconds backOff{250}; ///< before the second attempt, doubled before each further one
    int attempts = 3;
};

} // namespace constrictor
