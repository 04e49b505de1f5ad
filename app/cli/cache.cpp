// SPDX-License-Identifier: MIT
#include "command.h"
#include "exitcode.h"
#include "exports/errorjson.h"
#include "failure.h"
#include "index/diskcache.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace constrictor::cli {

namespace {

int run(const Options &options, Console &console)
{
    if (options.arguments.front() != "clear")
        return fail(UsageError{UsageFault::BadValue, options.arguments.front()}, options, console);
    const std::string folder = DiskCache::usualFolder();
    if (const std::error_code failed = DiskCache(folder).clear())
        return fail(Error{ErrorKind::WriteFailed, folder, failed.value(), {}}, options, console);
    if (options.format == Format::Json) {
        const QJsonObject object{{QStringLiteral("schema"), QStringLiteral("constrictor.cache/1")},
                                 {QStringLiteral("folder"), shown(folder)}};
        console.write(QJsonDocument(object).toJson());
    } else {
        console.write(
            QCoreApplication::translate("CommandLine", "The cache is empty: %1", "%1 is a folder").arg(shown(folder))
            + QLatin1Char('\n'));
    }
    return Done;
}

constexpr std::array<std::string_view, 1> cacheExamples{"constrictor-cli cache clear"};

} // namespace

Command cacheCommand()
{
    return {"cache",
            "clear",
            {},
            cacheExamples,
            [] { return QCoreApplication::translate("CommandLine", "Forget everything that indexes have answered"); },
            run};
}

} // namespace constrictor::cli
