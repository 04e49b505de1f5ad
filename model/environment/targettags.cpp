// SPDX-License-Identifier: MIT
#include "environment/targettags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace constrictor {

namespace {

unsigned numberAt(std::string_view text, std::size_t part)
{
    for (; part > 0; --part)
        text.remove_prefix(std::min(text.find('.'), text.size() - 1) + 1);
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

struct KnownSystem
{
    std::string_view name;
    unsigned glibcMinor;
};

constexpr std::array<KnownSystem, 7> systems{{{"Ubuntu 24.", 39},
                                              {"Ubuntu 22.", 35},
                                              {"Ubuntu 20.", 31},
                                              {"Debian GNU/Linux 13", 41},
                                              {"Debian GNU/Linux 12", 36},
                                              {"Debian GNU/Linux 11", 31},
                                              {"Ubuntu 26.", 43}}};

} // namespace

pep::TagTarget targetTags(const Environment &environment, unsigned unknownGlibc)
{
    const std::string &version = environment.markers.pythonFullVersion;
    pep::TagTarget target;
    target.pythonMajor = numberAt(version, 0);
    target.pythonMinor = numberAt(version, 1);
    target.machine = environment.markers.platformMachine;
    if (environment.osName.starts_with("Alpine")) {
        target.system = pep::TargetSystem::LinuxMusl;
        target.systemMajor = 1; // musl 1.2, since Alpine 3.13
        target.systemMinor = 2;
        return target;
    }
    const auto *known = std::find_if(systems.begin(), systems.end(), [&](const KnownSystem &system) {
        return environment.osName.starts_with(system.name);
    });
    target.systemMinor = known == systems.end() ? unknownGlibc : known->glibcMinor;
    return target;
}

} // namespace constrictor
