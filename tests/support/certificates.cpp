// SPDX-License-Identifier: MIT
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

#include <stdexcept>

namespace constrictor::test {

namespace {

const std::string newKey = " -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes ";

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CertificateAuthority::CertificateAuthority()
{
    run("req -x509" + newKey + "-days 2 -subj /CN=authority -keyout authority.key -out authority.pem");
}

void CertificateAuthority::run(const std::string &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(QString::fromStdString(m_folder.string()));
    openssl.start(QStringLiteral("openssl"), QString::fromStdString(arguments).split(QLatin1Char(' ')));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        throw std::runtime_error("openssl " + arguments + ": " + openssl.readAllStandardError().toStdString());
}

std::string CertificateAuthority::issue(const std::string &name, const std::string &hosts) const
{
    m_folder.write(name + ".cnf", "subjectAltName=" + hosts + "\n");
    run("req" + newKey + "-subj /CN=" + name + " -keyout " + name + ".key -out " + name + ".csr");
    run("x509 -req -days 2 -CA authority.pem -CAkey authority.key -CAcreateserial -in " + name + ".csr -extfile " + name
        + ".cnf -out " + name + ".crt");
    const std::string path = m_folder.string() + "/" + name;
    m_folder.write(name + ".pem", (contentOf(path + ".key") + contentOf(path + ".crt")).toStdString());
    return path + ".pem";
}

QSslConfiguration CertificateAuthority::server(const std::string &hosts, bool wantsClient) const
{
    const QByteArray pem = contentOf(issue("server", hosts));
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    configuration.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(file())));
    configuration.setPeerVerifyMode(wantsClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    return configuration;
}

} // namespace constrictor::test
