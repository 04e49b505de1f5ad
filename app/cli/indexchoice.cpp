// SPDX-License-Identifier: MIT
#include "indexchoice.h"

#include "analysis/environmentindexes.h"
#include "analysis/indexchoice.h"
#include "base/descriptor.h"
#include "wording/builtindemo.h"
#include "wording/indexproblems.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

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

} // namespace

Sources chooseSources(const Options &options, const Scan &scan, Console &console, const StopToken &stop)
{
    Sources sources;
    if (isDemo(scan.inputs) && !isNamed(options.plan))
        return demoSources();
    IndexChoice choice = chooseIndexes(scan, thisHost(), options.plan.index,
                                       [&](const std::string &) { return options.plan.environmentIndex; });
    IndexSettings &settings = choice.settings;
    settings.offline = options.plan.offline;
    settings.wholeWheels = options.plan.wholeWheels;
    settings.assumeSourceMetadata = options.plan.assumeSourceMetadata;
    settings.uploadedBefore = options.plan.uploadedBefore;
    const auto fallback = choice.fallback ? webOriginOf(*choice.fallback) : std::nullopt;
    if (fallback && !settings.offline && agrees(*fallback, options, console, stop))
        settings.allowed.insert(*fallback);
    for (const std::string &url : environmentIndexes(scan).offered()) {
        if (!isUsed(settings, url))
            console.message(offeredIndexWords(url));
    }
    sources.index = std::move(settings);
    return sources;
}

} // namespace constrictor::cli
