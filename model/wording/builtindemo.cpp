// SPDX-License-Identifier: MIT
#include "wording/builtindemo.h"

#include "index/embeddedindex.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray demoDescription()
{
    return resource(u":/demo/ngc-25.04.txt"_s);
}

Sources demoSources()
{
    Sources sources;
    sources.embedded = resource(u":/demo/ngc-25.04-index.txt"_s).toStdString();
    return sources;
}

QStringList demoExamples()
{
    const EmbeddedIndex index(demoSources().embedded);
    QStringList examples;
    for (const std::string_view example : index.examples())
        examples.append(QString::fromUtf8(example.data(), static_cast<qsizetype>(example.size())));
    return examples;
}

} // namespace constrictor
