// SPDX-License-Identifier: MIT
#include "indexchoice.h"

#include "analysis/demo.h"
#include "analysis/environmentindexes.h"
#include "index/opensources.h"
#include "rootfs/descriptor.h"
#include "wording/indexproblems.h"

#include <QFile>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace constrictor::cli {

namespace {

bool isNamed(const PlanOptions &plan)
{
    return plan.index.index || plan.index.noIndex || !plan.index.extraIndexes.empty() || !plan.index.findLinks.empty()
        || plan.environmentIndex;
}

/// The environment's own addresses behind those of the command line, which are stronger.
IndexOptions withEnvironment(IndexOptions options, const EnvironmentIndexes &own)
{
    if (!options.index && !own.index.empty())
        options.index = own.index;
    options.extraIndexes.insert(options.extraIndexes.end(), own.extraIndexes.begin(), own.extraIndexes.end());
    options.findLinks.insert(options.findLinks.end(), own.links.begin(), own.links.end());
    return options;
}

bool isUsed(const IndexSettings &settings, const std::string &url)
{
    const auto origin = webOriginOf(url);
    return origin && settings.allowed.contains(*origin);
}

/// The line that is typed at the terminal, without its end; none where it cannot be had or @p stop is set before.
std::optional<std::string> readAnswer(const StopToken &stop)
{
    const Descriptor wake(::eventfd(0, EFD_CLOEXEC));
    const std::stop_callback onStop(stop, [&wake] { ::eventfd_write(wake.get(), 1); });
    std::array<pollfd, 2> watched{{{STDIN_FILENO, POLLIN, 0}, {wake.get(), POLLIN, 0}}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR)
            return std::nullopt;
    }
    if (watched[1].revents != 0)
        return std::nullopt;
    std::array<char, 64> line{}; // a terminal hands out whole lines
    const ssize_t size = ::read(STDIN_FILENO, line.data(), line.size());
    if (size <= 0)
        return std::nullopt;
    const std::string_view text(line.data(), static_cast<std::size_t>(size));
    return std::string(text.substr(0, text.find('\n')));
}

/// Only a person at a terminal can agree; scripts name the index.
bool agrees(const WebOrigin &origin, const Options &options, Console &console, const StopToken &stop)
{
    const bool canAsk = options.format == Format::Text && ::isatty(STDIN_FILENO) != 0 && ::isatty(STDERR_FILENO) != 0;
    if (!canAsk)
        return false;
    console.question(consentQuestion(origin.toString()) + QStringLiteral(" [y/N] "));
    const std::optional<std::string> answer = readAnswer(stop);
    if (!answer)
        console.message({}); // the next message starts a line of its own
    return answer == "y" || answer == "Y" || answer == "yes";
}

/// The index that pip would ask where nothing is configured.
void addDefaultIndex(IndexSettings &settings, const Options &options, Console &console, const StopToken &stop)
{
    const std::optional<std::string> index = defaultIndexOf(thisHost());
    const auto origin = index ? webOriginOf(*index) : std::nullopt;
    if (!origin)
        return;
    settings.indexes.insert(settings.indexes.begin(), *index);
    if (!options.plan.offline && agrees(*origin, options, console, stop))
        settings.allowed.insert(*origin);
}

} // namespace

Sources chooseSources(const Options &options, const Scan &scan, Console &console, const StopToken &stop)
{
    Sources sources;
    const bool isDemo = !options.arguments.empty() && options.arguments.front() == demoName;
    if (isDemo && !isNamed(options.plan)) {
        QFile index(QStringLiteral(":/demo/ngc-25.04-index.txt"));
        if (index.open(QIODevice::ReadOnly))
            sources.embedded = index.readAll().toStdString();
        return sources;
    }
    const EnvironmentIndexes own = environmentIndexes(scan);
    IndexOptions wanted = options.plan.environmentIndex ? withEnvironment(options.plan.index, own) : options.plan.index;
    wanted.noIndex = wanted.noIndex || (own.noIndex && !wanted.index);
    HostSettings host = hostIndexSettings(thisHost(), wanted);
    for (const std::string &place : own.folders) // not among what the user gave: its pages may not name hosts to ask
        host.settings.findLinks.push_back(urlOfLocation(place));
    if (!host.hasIndex && !wanted.noIndex)
        addDefaultIndex(host.settings, options, console, stop);
    host.settings.offline = options.plan.offline;
    host.settings.wholeWheels = options.plan.wholeWheels;
    host.settings.assumeSourceMetadata = options.plan.assumeSourceMetadata;
    host.settings.uploadedBefore = options.plan.uploadedBefore;
    for (const std::string &url : own.offered()) {
        if (!isUsed(host.settings, url))
            console.message(offeredIndexWords(url));
    }
    sources.index = std::move(host.settings);
    return sources;
}

} // namespace constrictor::cli
