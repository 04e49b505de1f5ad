// SPDX-License-Identifier: MIT
#include "wording/requestproblems.h"

#include "wording/phrase.h"
#include "wording/requirementfaults.h"

#include <QCoreApplication>

namespace constrictor {

namespace {

QString faultWords(const RequestProblem &problem)
{
    const QString detail = shown(problem.detail);
    switch (problem.fault) {
    case RequestFault::NotARequirement:
        return requirementFaultWords(problem.detail);
    case RequestFault::WithoutName:
        return QCoreApplication::translate("RequestProblems",
                                           "A path or an address names no package. Name the package and its version; "
                                           "a wheel of this machine is asked for with --wheel.");
    case RequestFault::Editable:
        return QCoreApplication::translate(
            "RequestProblems",
            "What an editable install (-e) requires is not known here. Name its requirements instead.");
    case RequestFault::UnknownOption:
        return QCoreApplication::translate("RequestProblems", "pip has no option \"%1\" here.").arg(detail);
    case RequestFault::InvalidOption:
        return QCoreApplication::translate("RequestProblems", "pip does not take the option \"%1\" like this.")
            .arg(detail);
    case RequestFault::NotUtf8:
        return QCoreApplication::translate("RequestProblems", "The file is not UTF-8; pip cannot read it.");
    case RequestFault::RemoteFile:
        return QCoreApplication::translate(
            "RequestProblems", "A requirements file at an address is not fetched. Save it, and name the saved file.");
    case RequestFault::FileLoop:
        return QCoreApplication::translate("RequestProblems", "%1 includes itself.", "%1 is a path").arg(detail);
    case RequestFault::OtherWheel:
        return QCoreApplication::translate("RequestProblems", "The METADATA in this wheel is that of another one: %1",
                                           "%1 is a package and its version")
            .arg(detail);
    case RequestFault::NothingAsked:
        break;
    }
    return QCoreApplication::translate("RequestProblems", "The file asks for no package.");
}

} // namespace

QString requestProblemWords(const RequestProblem &problem)
{
    const QString path = shown(problem.path);
    if (problem.span.line == 0)
        return QCoreApplication::translate("RequestProblems", "%1: %2", "%1 is a path, %2 a sentence")
            .arg(path, faultWords(problem));
    return QCoreApplication::translate("RequestProblems", "%1, line %2: %3", "%1 is a path, %3 a sentence")
        .arg(path, QString::number(problem.span.line), faultWords(problem));
}

} // namespace constrictor
