// SPDX-License-Identifier: MIT
#include "knowledgefiles.h"

#include "wording/builtinknowledge.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace constrictor::cli {

namespace {

constexpr qint64 knowledgeLimit = 16 << 20; // bytes; what ships has 20 KB

QStringList filesOf(const std::string &path)
{
    const QString name = QFile::decodeName(QByteArray::fromStdString(path));
    if (!QFileInfo(name).isDir())
        return {name};
    QStringList files;
    const QStringList entries = QDir(name).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &entry : entries)
        files.append(QDir(name).filePath(entry));
    return files;
}

void tell(const QString &file, const KnowledgeProblem &problem, Console &console)
{
    console.message(QCoreApplication::translate("Doctor", "%1: %2 is left out, expected: %3",
                                                "%1 file, %2 place in it such as /facts/3, %3 untranslated")
                        .arg(file, shown(problem.place.empty() ? "/" : problem.place), shown(problem.detail)));
}

std::optional<Error> add(const QString &path, Knowledge &knowledge, Console &console)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, path.toStdString()};
    if (file.size() > knowledgeLimit)
        return Error{ErrorKind::TooLarge, path.toStdString(), 0, std::to_string(knowledgeLimit)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::PermissionDenied, path.toStdString()};
    const QByteArray json = file.read(knowledgeLimit);
    for (const KnowledgeProblem &problem : addKnowledge(json.toStdString(), knowledge))
        tell(path, problem, console);
    return std::nullopt;
}

} // namespace

Result<Knowledge> readKnowledge(const Options &options, Console &console)
{
    const bool none = std::ranges::find(options.knowledge, "none") != options.knowledge.end();
    Knowledge knowledge = none ? Knowledge() : builtInKnowledge();
    for (const std::string &given : options.knowledge) {
        if (given == "none")
            continue;
        for (const QString &file : filesOf(given)) {
            if (std::optional<Error> error = add(file, knowledge, console))
                return *std::move(error);
        }
    }
    return knowledge;
}

} // namespace constrictor::cli
