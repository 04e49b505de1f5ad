// SPDX-License-Identifier: MIT
#include "pep/tags.h"

#include <algorithm>
#include <array>

/// The platform parts of tags: PEP 600 (manylinux) with the aliases of PEP 513, 571 and 599, PEP 656 (musllinux), and
/// the macOS rules of the platform compatibility tags specification.
namespace constrictor::pep {

namespace {

std::string joined(std::string_view prefix, unsigned major, unsigned minor, std::string_view suffix)
{
    std::string text(prefix);
    text.append("_").append(std::to_string(major)).append("_").append(std::to_string(minor));
    return text.append("_").append(suffix);
}

bool isIntel(std::string_view machine)
{
    return machine == "x86_64" || machine == "i686";
}

/// The machines for which manylinux is defined.
bool hasManylinux(std::string_view machine)
{
    static constexpr std::array<std::string_view, 10> Machines{"x86_64",  "i686",  "aarch64", "armv7l",      "ppc64",
                                                               "ppc64le", "s390x", "riscv64", "loongarch64", "armv8l"};
    return std::find(Machines.begin(), Machines.end(), machine) != Machines.end();
}

std::string_view legacyAlias(unsigned minor)
{
    return minor == 17 ? "manylinux2014" : minor == 12 ? "manylinux2010" : minor == 5 ? "manylinux1" : "";
}

void appendManylinux(std::vector<std::string> &platforms, const TagTarget &target, std::string_view machine)
{
    const unsigned oldest = isIntel(target.machine) ? 5 : 17;
    if (target.systemMajor != 2)
        return;
    for (unsigned minor = target.systemMinor + 1; minor-- > oldest;) {
        platforms.push_back(joined("manylinux", 2, minor, machine));
        if (const std::string_view alias = legacyAlias(minor); !alias.empty())
            platforms.push_back(std::string(alias).append("_").append(machine));
    }
}

std::vector<std::string> linuxPlatforms(const TagTarget &target)
{
    std::vector<std::string> machines{target.machine};
    if (target.machine == "armv8l")
        machines.emplace_back("armv7l");
    std::vector<std::string> platforms(machines.size());
    std::transform(machines.begin(), machines.end(), platforms.begin(),
                   [](const std::string &machine) { return "linux_" + machine; });
    for (const std::string &machine : machines) {
        if (target.system == TargetSystem::LinuxMusl) {
            for (unsigned minor = target.systemMinor + 1; minor-- > 0;)
                platforms.push_back(joined("musllinux", target.systemMajor, minor, machine));
        } else if (hasManylinux(target.machine)) {
            appendManylinux(platforms, target, machine);
        }
    }
    return platforms;
}

/// The formats of binaries that a Mac runs, the best first.
std::vector<std::string_view> macFormats(unsigned major, unsigned minor, std::string_view machine)
{
    const auto before = [major, minor](unsigned thanMinor) { return major < 10 || (major == 10 && minor < thanMinor); };
    if (machine == "x86_64")
        return before(4) ? std::vector<std::string_view>{}
                         : std::vector<std::string_view>{machine, "intel", "fat64", "fat3", "universal2", "universal"};
    if (machine == "i386")
        return before(4) ? std::vector<std::string_view>{}
                         : std::vector<std::string_view>{machine, "intel", "fat3", "fat", "universal"};
    if (machine == "ppc64")
        return before(4) || !before(6) ? std::vector<std::string_view>{}
                                       : std::vector<std::string_view>{machine, "fat64", "universal"};
    if (machine == "ppc")
        return !before(7) ? std::vector<std::string_view>{}
                          : std::vector<std::string_view>{machine, "fat3", "fat", "universal"};
    if (machine == "arm64")
        return {machine, "universal2"};
    return {machine};
}

void appendMac(std::vector<std::string> &platforms, unsigned major, unsigned minor, std::string_view machine)
{
    for (const std::string_view format : macFormats(major, minor, machine))
        platforms.push_back(joined("macosx", major, minor, format));
}

std::vector<std::string> macPlatforms(const TagTarget &target)
{
    std::vector<std::string> platforms;
    if (target.systemMajor == 10) {
        for (unsigned minor = target.systemMinor + 1; minor-- > 0;)
            appendMac(platforms, 10, minor, target.machine);
        return platforms;
    }
    for (unsigned major = target.systemMajor; major > 10; --major)
        appendMac(platforms, major, 0, target.machine);
    // Binaries for Intel Macs of before 11 still run; on other machines only their universal2 part does.
    for (unsigned minor = 16; target.systemMajor > 10 && minor > 3; --minor) {
        if (target.machine == "x86_64")
            appendMac(platforms, 10, minor, target.machine);
        else
            platforms.push_back(joined("macosx", 10, minor, "universal2"));
    }
    return platforms;
}

} // namespace

std::vector<std::string> supportedPlatforms(const TagTarget &anyTarget)
{
    constexpr unsigned maxNumber = 200;
    TagTarget target = anyTarget;
    target.systemMajor = std::min(target.systemMajor, maxNumber);
    target.systemMinor = std::min(target.systemMinor, maxNumber);
    return target.system == TargetSystem::MacOs ? macPlatforms(target) : linuxPlatforms(target);
}

} // namespace constrictor::pep
