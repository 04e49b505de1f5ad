// SPDX-License-Identifier: MIT
#include "index/tls_p.h"

#include "base/localfile.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <unistd.h>

#include <cerrno>
#include <string>

namespace constrictor {

namespace {

constexpr std::uint64_t largestCertificate = 1'048'576;

std::optional<IndexProblem> unreadable(const std::string &path)
{
    if (path.empty() || ::access(path.c_str(), R_OK) == 0)
        return std::nullopt;
    return IndexProblem{IndexFault::Unreadable, path, errno, {}};
}

} // namespace

const QSslConfiguration &Tls::configuration()
{
    if (!m_configuration)
        read();
    return *m_configuration;
}

const std::optional<IndexProblem> &Tls::problem()
{
    if (!m_configuration)
        read();
    return m_problem;
}

void Tls::read()
{
    m_configuration = QSslConfiguration::defaultConfiguration();
    m_problem = unreadable(m_settings.certificates);
    if (m_problem)
        return;
    if (!m_settings.certificates.empty())
        m_configuration->setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(m_settings.certificates)));
    if (!m_settings.clientCertificate.empty())
        readClientCertificate(m_settings.clientCertificate);
}

/// One file with both, as pip takes it.
void Tls::readClientCertificate(const std::string &path)
{
    const Result<std::string> file = readLocalFile(path, largestCertificate);
    if (!file) {
        m_problem = {IndexFault::Unreadable, path, file.error().systemError, file.error().detail};
        return;
    }
    const QByteArray text = QByteArray::fromStdString(*file);
    m_configuration->setLocalCertificateChain(QSslCertificate::fromData(text));
    for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(text, kind); !key.isNull())
            m_configuration->setPrivateKey(key);
    }
}

} // namespace constrictor
