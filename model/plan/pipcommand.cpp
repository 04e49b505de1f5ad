// SPDX-License-Identifier: MIT
#include "plan/pipcommand.h"

#include "plan/pipprediction.h"

#include <algorithm>
#include <set>

namespace constrictor {

namespace {

class CommandSearch
{
public:
    CommandSearch(Facts &facts, const Requests &requests, std::span<const ReplacedLock> replaced,
                  const std::vector<PipInstall> &planned, const StopToken &stop)
        : m_facts(facts)
        , m_requests(requests)
        , m_replaced(replaced)
        , m_planned(planned)
        , m_stop(stop)
    {
    }

    std::optional<std::vector<std::string>> run()
    {
        std::set<std::string> pins = prereleasePins();
        for (;;) {
            const std::vector<PipInstall> got = predicted(pins);
            if (got == m_planned)
                break;
            const std::size_t before = pins.size();
            for (const PipInstall &install : m_planned) {
                if (std::find(got.begin(), got.end(), install) == got.end())
                    pins.insert(pin(install));
            }
            if (pins.size() == before || m_stop.stop_requested())
                return std::nullopt;
        }
        dropNeedless(pins);
        std::vector<std::string> arguments;
        for (const RequestLine &line : m_requests.lines)
            arguments.push_back(line.text);
        for (const LocalWheel &wheel : m_requests.wheels)
            arguments.push_back(wheel.path);
        arguments.insert(arguments.end(), pins.begin(), pins.end());
        return arguments;
    }

private:
    [[nodiscard]] static std::string pin(const PipInstall &install) { return install.name + "==" + install.version; }

    /// pip versions differ in when they open pre-releases; a pin opens them in all.
    [[nodiscard]] std::set<std::string> prereleasePins() const
    {
        std::set<std::string> pins;
        for (const PipInstall &install : m_planned) {
            const std::optional<pep::Version> version = pep::Version::parse(install.version);
            const bool asked = std::any_of(m_requests.lines.begin(), m_requests.lines.end(),
                                           [&](const RequestLine &line) { return line.text == pin(install); });
            if (version && version->isPrerelease() && !asked)
                pins.insert(pin(install));
        }
        return pins;
    }

    [[nodiscard]] std::vector<PipInstall> predicted(const std::set<std::string> &pins) const
    {
        Requests requests = m_requests;
        for (const std::string &text : pins)
            requests.lines.push_back({text, {}, 0});
        return predictPip(m_facts, requests, m_replaced, m_stop).installs;
    }

    void dropNeedless(std::set<std::string> &pins) const
    {
        const std::set<std::string> kept = prereleasePins();
        for (const std::string &text : std::set<std::string>(pins)) {
            if (kept.contains(text) || m_stop.stop_requested())
                continue;
            pins.erase(text);
            if (predicted(pins) != m_planned)
                pins.insert(text);
        }
    }

    Facts &m_facts;
    const Requests &m_requests;
    std::span<const ReplacedLock> m_replaced;
    const std::vector<PipInstall> &m_planned;
    const StopToken &m_stop;
};

} // namespace

std::optional<std::vector<std::string>> shortestPipArguments(Facts &facts, const Requests &requests,
                                                             std::span<const ReplacedLock> replaced,
                                                             const std::vector<PipInstall> &planned,
                                                             const StopToken &stop)
{
    return CommandSearch(facts, requests, replaced, planned, stop).run();
}

} // namespace constrictor
