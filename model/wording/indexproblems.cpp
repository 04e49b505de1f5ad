// SPDX-License-Identifier: MIT
#include "wording/indexproblems.h"

#include "index/weborigin.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace constrictor {

namespace {

constexpr int loginOfProxy = 407;

/// Whether it is about a server rather than about one of its pages.
bool isAboutServer(IndexFault fault)
{
    return isUnreachable(fault) || fault == IndexFault::NotAllowed || fault == IndexFault::LoginRequired;
}

/// Faults of the way to a server.
QString wayPattern(IndexFault fault)
{
    switch (fault) {
    case IndexFault::NotAllowed:
        return QCoreApplication::translate("Index", "%1 was not asked: nobody agreed to that yet.", "%1 is an address");
    case IndexFault::NoNetworkPart:
        return QCoreApplication::translate("Index",
                                           "%1 was not asked: this program's part for the network does not load (%2).",
                                           "%1 is an address, %2 a reason");
    case IndexFault::NameNotResolved:
        return QCoreApplication::translate("Index", "The host name of %1 is not known.", "%1 is an address");
    case IndexFault::ConnectionFailed:
        return QCoreApplication::translate("Index", "No connection to %1: %2", "%1 is an address, %2 a reason");
    case IndexFault::TimedOut:
        return QCoreApplication::translate("Index", "%1 did not answer in time.", "%1 is an address");
    case IndexFault::TlsFailed:
        return QCoreApplication::translate("Index", "No secure connection to %1: %2", "%1 is an address, %2 a reason");
    case IndexFault::ProxyFailed:
        return QCoreApplication::translate("Index", "The proxy gives no connection to %1: %2",
                                           "%1 is an address, %2 a reason");
    case IndexFault::LoginRequired:
        return QCoreApplication::translate("Index", "%1 refuses access without a valid login (status %2).",
                                           "%1 is an address, %2 a number");
    default:
        return {};
    }
}

/// Faults of one page or file.
QString pagePattern(IndexFault fault)
{
    switch (fault) {
    case IndexFault::NotFound:
        return QCoreApplication::translate("Index", "Nothing is at %1", "%1 is an address");
    case IndexFault::NotCached:
        return QCoreApplication::translate("Index", "Offline, and not in the cache: %1", "%1 is an address");
    case IndexFault::NeedsWholeWheel:
        return QCoreApplication::translate("Index", "The server gives no parts of files: METADATA needs all of %1",
                                           "%1 is the address of a wheel");
    case IndexFault::NotAWheel:
        return QCoreApplication::translate("Index", "METADATA cannot be read: %1", "%1 is the address of a wheel");
    case IndexFault::BrokenPage:
        return QCoreApplication::translate("Index", "This is no page of a package index: %1", "%1 is an address");
    case IndexFault::WrongHash:
        return QCoreApplication::translate("Index", "This is not what the index promised, its hash differs: %1",
                                           "%1 is an address");
    case IndexFault::TooLarge:
        return QCoreApplication::translate("Index", "Over the limit of %2 bytes: %1", "%1 is an address, %2 a number");
    case IndexFault::HttpStatus:
        return QCoreApplication::translate("Index", "The server answers with status %2: %1",
                                           "%1 is an address, %2 a number");
    case IndexFault::BadRedirect:
        return QCoreApplication::translate("Index", "This address leads elsewhere in a way that is not safe: %1",
                                           "%1 is an address");
    case IndexFault::NoUploadTimes:
        return QCoreApplication::translate("Index", "This page does not say when its files were uploaded: %1",
                                           "%1 is an address");
    case IndexFault::BadAnswer:
        return QCoreApplication::translate("Index", "The answer is cut or damaged: %1", "%1 is an address");
    default:
        return {};
    }
}

QString pattern(IndexFault fault)
{
    if (isAboutServer(fault))
        return wayPattern(fault);
    switch (fault) {
    case IndexFault::NoIndex:
        return QCoreApplication::translate("Index", "No package index is configured.");
    case IndexFault::NotCarried:
        return QCoreApplication::translate("Index", "The index of the demo does not have this package: %1",
                                           "%1 is a package");
    case IndexFault::Cancelled:
        return QCoreApplication::translate("Index", "Cancelled before the answer came: %1", "%1 is an address");
    case IndexFault::Unreadable:
        return QCoreApplication::translate("Index", "%1 cannot be read: %2", "%1 is a path, %2 the system's reason");
    default:
        return pagePattern(fault);
    }
}

/// What %2 stands for.
QString secondPart(const IndexProblem &problem)
{
    switch (problem.fault) {
    case IndexFault::LoginRequired:
    case IndexFault::HttpStatus:
        return QString::number(problem.code);
    case IndexFault::Unreadable:
        return QString::fromLocal8Bit(std::strerror(problem.code));
    case IndexFault::TooLarge:
        return QLocale().toString(QString::fromStdString(problem.detail).toULongLong());
    default:
        return shown(problem.detail);
    }
}

QString proxyAdvice()
{
    return QCoreApplication::translate(
        "Index", "Check the address and login of the proxy: https_proxy, or proxy in pip's configuration.");
}

/// About the way to a server.
QString wayAdvice(const IndexProblem &problem)
{
    switch (problem.fault) {
    case IndexFault::NameNotResolved:
        return QCoreApplication::translate(
            "Index",
            "Check its spelling and the network. Behind a proxy, set https_proxy, or proxy in pip's "
            "configuration.");
    case IndexFault::ConnectionFailed:
    case IndexFault::TimedOut:
        return QCoreApplication::translate("Index", "Check the network, then try again.");
    case IndexFault::TlsFailed:
        if (problem.code == otherHostsCertificate)
            return QCoreApplication::translate("Index",
                                               "The certificate is that of another host: check the address of the "
                                               "index. A login page in between looks like this, too.");
        return QCoreApplication::translate(
            "Index",
            "Where a company inspects connections, name its certificate file: cert in pip's configuration, "
            "or SSL_CERT_FILE.");
    case IndexFault::ProxyFailed:
        return proxyAdvice();
    case IndexFault::LoginRequired:
        if (problem.code == loginOfProxy)
            return proxyAdvice();
        return QCoreApplication::translate(
            "Index", "Put user and password into ~/.netrc or the address of the index. A keyring is not asked.");
    default:
        return {};
    }
}

/// About one page or file.
QString pageAdvice(IndexFault fault)
{
    switch (fault) {
    case IndexFault::NotCached:
        return QCoreApplication::translate("Index", "Ask once without --offline; the answer is then kept.");
    case IndexFault::NeedsWholeWheel:
        return QCoreApplication::translate("Index", "--allow-wheel-download permits to fetch whole wheels.");
    case IndexFault::BrokenPage:
        return QCoreApplication::translate(
            "Index",
            "Check the address: that of an index mostly ends in /simple/. A login page in between looks "
            "like this, too.");
    case IndexFault::WrongHash:
    case IndexFault::BadAnswer:
        return QCoreApplication::translate("Index",
                                           "A proxy or mirror in between may change or cut answers: try another way.");
    case IndexFault::NotFound:
    case IndexFault::NotAWheel:
    case IndexFault::TooLarge:
        return QCoreApplication::translate(
            "Index", "The index is incomplete or damaged here: tell those who run it, or name another index.");
    case IndexFault::NoUploadTimes:
        return QCoreApplication::translate(
            "Index", "To plan as of a day, name an index that says so. pip stops at this one, too.");
    case IndexFault::HttpStatus:
        return QCoreApplication::translate("Index", "The server is busy or faulty: try again later.");
    case IndexFault::BadRedirect:
        return QCoreApplication::translate("Index", "If you trust the address that it leads to, name that one.");
    default:
        return {};
    }
}

QString advice(const IndexProblem &problem)
{
    switch (problem.fault) {
    case IndexFault::NoIndex:
    case IndexFault::NotAllowed:
        return QCoreApplication::translate(
            "Index", "An index is asked once it is named: with --index-url, or as index-url in pip's configuration.");
    case IndexFault::NotCarried:
        return QCoreApplication::translate("Index", "Name an index with --index-url to look it up.");
    case IndexFault::NoNetworkPart:
        return QCoreApplication::translate(
            "Index", "Install the program anew: it needs its lib/constrictor/network.so and Qt's network library.");
    case IndexFault::Unreadable:
        return QCoreApplication::translate("Index", "Check the path and its permissions.");
    default:
        return isAboutServer(problem.fault) ? wayAdvice(problem) : pageAdvice(problem.fault);
    }
}

} // namespace

ErrorWords indexProblemWords(const IndexProblem &problem)
{
    const std::string place = withoutCredentials(problem.where);
    const QString sentence = pattern(problem.fault);
    if (!sentence.contains(QLatin1String("%1")))
        return {sentence, advice(problem)};
    if (sentence.contains(QLatin1String("%2")))
        return {sentence.arg(shown(place), secondPart(problem)), advice(problem)};
    return {sentence.arg(shown(place)), advice(problem)};
}

QString indexWindowAdvice(const IndexProblem &problem)
{
    switch (problem.fault) {
    case IndexFault::NoIndex:
        return QCoreApplication::translate("Index", "Name one as index-url in pip's configuration, then try again.");
    case IndexFault::NeedsWholeWheel:
        return QCoreApplication::translate("Index", "Whole wheels are not fetched from the window.");
    case IndexFault::NotCached:
        return QCoreApplication::translate("Index", "Allow the index to be asked; the answer is then kept.");
    case IndexFault::NotAllowed:
    case IndexFault::NotCarried:
        return {};
    default:
        return advice(problem);
    }
}

std::vector<IndexProblem> mainProblems(std::span<const IndexProblem> problems)
{
    std::vector<IndexProblem> result;
    for (IndexProblem problem : problems) {
        const auto origin = webOriginOf(problem.where);
        if (isAboutServer(problem.fault) && origin) {
            problem.where = origin->toString();
            const auto same = [&](const IndexProblem &other) {
                return other.fault == problem.fault && other.where == problem.where && other.code == problem.code;
            };
            if (std::any_of(result.begin(), result.end(), same))
                continue;
        }
        result.push_back(std::move(problem));
    }
    return result;
}

QString networkProgressWords(std::size_t asked, std::size_t waiting)
{
    const QLocale locale;
    return QCoreApplication::translate("Index", "%1 asked, %2 waiting", "numbers of requests to an index")
        .arg(locale.toString(qulonglong(asked)), locale.toString(qulonglong(waiting)));
}

QString trustedHostWords(std::string_view host)
{
    return QCoreApplication::translate(
               "Index", "The certificate of %1 is not checked: pip's configuration trusts this host.", "%1 is a host")
        .arg(shown(host));
}

QString assumedWords(std::string_view name, std::string_view version, std::span<const std::string> requiresDist)
{
    if (requiresDist.empty())
        return QCoreApplication::translate("Index", "Assumes that %1 %2 requires nothing: only its build would tell.",
                                           "%1 is a package, %2 a version")
            .arg(shown(name), shown(version));
    QStringList requirements;
    for (const std::string &requirement : requiresDist)
        requirements.append(shown(requirement));
    return QCoreApplication::translate("Index", "Assumes that %1 %2 requires %3: only its build would tell.",
                                       "%1 is a package, %2 a version, %3 requirements")
        .arg(shown(name), shown(version), requirements.join(QStringLiteral(", ")));
}

QString askHostWords(std::string_view host)
{
    return QCoreApplication::translate("Index", "Ask %1", "%1 is a host").arg(shown(std::string(host)));
}

QString consentQuestion(std::string_view host)
{
    return QCoreApplication::translate("Index", "Ask %1 for versions? Only package names are sent.", "%1 is a host")
        .arg(shown(host));
}

QString offeredIndexWords(std::string_view url)
{
    return QCoreApplication::translate(
               "Index", "This environment asks for the index %1. To use it, too: --use-environment-index",
               "%1 is an address")
        .arg(shown(withoutCredentials(url)));
}

} // namespace constrictor
