// SPDX-License-Identifier: MIT
#include "exports/indexjson.h"

#include "exports/environmentjson.h"
#include "wording/indexproblems.h"

#include <QJsonArray>

namespace constrictor {

std::string_view codeOf(IndexFault fault)
{
    switch (fault) {
    case IndexFault::NoIndex:
        return "no-index";
    case IndexFault::NotFound:
        return "not-found";
    case IndexFault::NotCarried:
        return "not-carried";
    case IndexFault::NotAllowed:
        return "not-allowed";
    case IndexFault::NotCached:
        return "not-cached";
    case IndexFault::NeedsWholeWheel:
        return "needs-whole-wheel";
    case IndexFault::NotAWheel:
        return "not-a-wheel";
    case IndexFault::BrokenPage:
        return "broken-page";
    case IndexFault::WrongHash:
        return "wrong-hash";
    case IndexFault::TooLarge:
        return "too-large";
    case IndexFault::Cancelled:
        return "cancelled";
    case IndexFault::Unreadable:
        return "unreadable";
    case IndexFault::NoNetworkPart:
        return "no-network-part";
    case IndexFault::NameNotResolved:
        return "name-not-resolved";
    case IndexFault::ConnectionFailed:
        return "connection-failed";
    case IndexFault::TimedOut:
        return "timed-out";
    case IndexFault::TlsFailed:
        return "tls-failed";
    case IndexFault::ProxyFailed:
        return "proxy-failed";
    case IndexFault::LoginRequired:
        return "login-required";
    case IndexFault::HttpStatus:
        return "http-status";
    case IndexFault::BadRedirect:
        return "bad-redirect";
    case IndexFault::NoUploadTimes:
        return "no-upload-times";
    case IndexFault::BadAnswer:
        return "bad-answer";
    }
    return {};
}

namespace {

QJsonObject problemJson(const IndexProblem &problem)
{
    const ErrorWords words = indexProblemWords(problem);
    const QJsonObject args{{QStringLiteral("where"), jsonText(withoutCredentials(problem.where))},
                           {QStringLiteral("status"), problem.code},
                           {QStringLiteral("detail"), jsonText(problem.detail)}};
    return {{QStringLiteral("code"), jsonText(codeOf(problem.fault))},
            {QStringLiteral("args"), args},
            {QStringLiteral("text"), words.title},
            {QStringLiteral("advice"), words.advice}};
}

} // namespace

QJsonObject indexJson(const Solved &solved)
{
    QJsonArray problems;
    for (const IndexProblem &problem : mainProblems(solved.problems))
        problems.append(problemJson(problem));
    QJsonArray assumed;
    for (const JoinedSource::Assumed &archive : solved.assumed) {
        QJsonArray requirements;
        for (const std::string &requirement : archive.requiresDist)
            requirements.append(jsonText(requirement));
        assumed.append(
            QJsonObject{{QStringLiteral("name"), jsonText(archive.name)},
                        {QStringLiteral("version"), jsonText(archive.version)},
                        {QStringLiteral("requires_dist"), requirements},
                        {QStringLiteral("text"), assumedWords(archive.name, archive.version, archive.requiresDist)}});
    }
    QJsonArray trusted;
    for (const std::string &host : solved.trustedHosts)
        trusted.append(jsonText(host));
    return {{QStringLiteral("partial"), !solved.problems.empty()},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("assumed"), assumed},
            {QStringLiteral("trusted_hosts"), trusted}};
}

} // namespace constrictor
