// SPDX-License-Identifier: MIT
#include "wording/errors.h"

#include "wording/phrase.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

namespace constrictor {

namespace {

QString systemReason(const Error &error)
{
    return error.systemError != 0 ? QString::fromLocal8Bit(std::strerror(error.systemError)) : shown(error.detail);
}

QString titlePattern(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("Errors", "Cancelled");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("Errors", "%1 does not exist", "%1 is a path");
    case ErrorKind::NotADirectory:
        return QCoreApplication::translate("Errors", "%1 is a file, not a folder", "%1 is a path");
    case ErrorKind::NotARegularFile:
        return QCoreApplication::translate("Errors", "%1 is not an ordinary file", "%1 is a path");
    case ErrorKind::PermissionDenied:
        return QCoreApplication::translate("Errors", "%1 cannot be read: no permission", "%1 is a path");
    case ErrorKind::TooLarge:
        return QCoreApplication::translate("Errors", "%1 is larger than the limit of %2", "%1 is a path");
    case ErrorKind::LinkLoop:
        return QCoreApplication::translate("Errors", "%1 leads through too many symbolic links", "%1 is a path");
    case ErrorKind::OutsideRoot:
        return QCoreApplication::translate("Errors", "%1 leads outside of the environment", "%1 is a path");
    case ErrorKind::ReadFailed:
        return QCoreApplication::translate("Errors", "%1 cannot be read: %2", "%1 is a path, %2 the system's reason");
    case ErrorKind::NoPython:
        return QCoreApplication::translate("Errors", "No Python found in %1", "%1 is a path");
    case ErrorKind::NoSuchInterpreter:
        return QCoreApplication::translate("Errors", "Python %1 is not in this environment", "%1 is a path or version");
    case ErrorKind::NotRecognised:
        return QCoreApplication::translate("Errors", "%1 is not a format that can be read", "%1 is a path");
    case ErrorKind::WriteFailed:
        break;
    }
    return QCoreApplication::translate("Errors", "%1 cannot be written: %2", "%1 is a path, %2 the system's reason");
}

QString advice(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return QCoreApplication::translate("Errors", "Check the spelling, and whether the container is mounted.");
    case ErrorKind::NotADirectory:
        return QCoreApplication::translate(
            "Errors", "Open the folder that holds the container's root, the one with usr and etc in it.");
    case ErrorKind::PermissionDenied:
        return QCoreApplication::translate(
            "Errors", "Open it as a user who may read it, or change its permissions. Nothing was changed.");
    case ErrorKind::NoPython:
        return QCoreApplication::translate(
            "Errors", "Open a container's root (with usr/lib/python3 in it) or a virtual environment.");
    case ErrorKind::NoSuchInterpreter:
        if (error.detail.empty())
            return QCoreApplication::translate("Errors", "Where no root is opened, name a version, such as 3.12.");
        return QCoreApplication::translate("Errors", "Leave the choice out, or name one of these: %1",
                                           "%1 a list of paths")
            .arg(shown(error.detail));
    case ErrorKind::ReadFailed:
        return QCoreApplication::translate("Errors", "Check the disk or the network mount, then scan again.");
    case ErrorKind::WriteFailed:
        return QCoreApplication::translate("Errors", "Check the free space and the permissions of that folder.");
    default:
        return {};
    }
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::FindingPackages:
        return QCoreApplication::translate("Progress", "Finding packages");
    case Stage::ReadingMetadata:
        return QCoreApplication::translate("Progress", "Reading METADATA");
    case Stage::Checking:
        break;
    }
    return QCoreApplication::translate("Progress", "Checking");
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    // In one pass, so that a path with %2 in its name stays as it is.
    const QString path = shown(error.path);
    const QString second = error.kind == ErrorKind::ReadFailed || error.kind == ErrorKind::WriteFailed
        ? systemReason(error)
        : shown(error.detail);
    QString title = titlePattern(error.kind);
    const bool first = title.contains(QLatin1String("%1"));
    const bool both = title.contains(QLatin1String("%2"));
    if (first && both)
        title = title.arg(path, second);
    else if (first)
        title = title.arg(path);
    else if (both)
        title = title.arg(second);
    return {title, advice(error)};
}

QString progressWords(const Progress &progress)
{
    QString stage = stageName(progress.stage);
    if (progress.total == 0)
        return stage;
    const QLocale locale;
    return QCoreApplication::translate("Progress", "%1, %2 of %3", "stage, count, total")
        .arg(stage, locale.toString(qulonglong(progress.done)), locale.toString(qulonglong(progress.total)));
}

} // namespace constrictor
