// SPDX-License-Identifier: MIT
#pragma once

#include "support/temporaryfolder.h"

#include <QSslConfiguration>

#include <string>

namespace constrictor::test {

/// A certificate authority of two days, made for a test with the program openssl. Its files go with the object.
class CertificateAuthority
{
public:
    /// Throws std::runtime_error where openssl is missing or fails.
    CertificateAuthority();

    /// The file of its own certificate: what `cert` names in pip's configuration.
    [[nodiscard]] std::string file() const { return m_folder.string() + "/authority.pem"; }

    /// A file with a key and a certificate for it, as pip's `client-cert` takes it. @p hosts as in
    /// "IP:127.0.0.1,DNS:index.example".
    [[nodiscard]] std::string issue(const std::string &name, const std::string &hosts) const;

    /// What a server needs that is @p hosts; with @p wantsClient it takes only clients with a certificate of ours.
    [[nodiscard]] QSslConfiguration server(const std::string &hosts, bool wantsClient = false) const;

private:
    void run(const std::string &arguments) const;

    TemporaryFolder m_folder;
};

} // namespace constrictor::test
