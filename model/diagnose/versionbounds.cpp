// SPDX-License-Identifier: MIT
#include "diagnose/versionbounds.h"

#include <charconv>
#include <string>

namespace constrictor {

namespace {

/// The first version behind all that start with the numbers of "1!2.3": "1!2.4.dev0". None for numbers beyond 64 bits.
std::optional<pep::Version> endOfPrefix(const std::string &prefix)
{
    const std::size_t last = prefix.find_last_of(".!") + 1; // npos + 1 is 0
    unsigned long long number = 0;
    const auto [end, fault] = std::from_chars(prefix.data() + last, prefix.data() + prefix.size(), number);
    if (fault != std::errc() || number + 1 == 0)
        return std::nullopt;
    return pep::Version::parse(prefix.substr(0, last) + std::to_string(number + 1) + ".dev0");
}

std::optional<VersionBound> lowerBound(const pep::Specifier &specifier)
{
    switch (specifier.op()) {
    case pep::Operator::GreaterEqual:
    case pep::Operator::Compatible:
        return VersionBound{specifier.version(), true};
    case pep::Operator::Greater:
        return VersionBound{specifier.version(), false};
    case pep::Operator::Equal:
        return VersionBound{
            specifier.isWildcard() ? specifier.version().firstDevelopmentRelease() : specifier.version(), true};
    default:
        return std::nullopt;
    }
}

std::optional<VersionBound> upperBound(const pep::Specifier &specifier)
{
    const std::string release = specifier.version().baseVersion().toString();
    const auto before = [](const std::string &prefix) -> std::optional<VersionBound> {
        std::optional<pep::Version> end = endOfPrefix(prefix);
        return end ? std::optional(VersionBound{*std::move(end), false}) : std::nullopt;
    };
    switch (specifier.op()) {
    case pep::Operator::LessEqual:
        return VersionBound{specifier.version(), true};
    case pep::Operator::Less:
        return VersionBound{specifier.version(), false};
    case pep::Operator::Compatible:
        return before(release.substr(0, release.rfind('.')));
    case pep::Operator::Equal:
        return specifier.isWildcard() ? before(release) : VersionBound{specifier.version(), true};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<VersionBound> lowerBound(const pep::SpecifierSet &specifiers)
{
    std::optional<VersionBound> highest;
    for (const pep::Specifier &specifier : specifiers.specifiers()) {
        std::optional<VersionBound> bound = specifier.isLegacy() ? std::nullopt : lowerBound(specifier);
        if (bound && (!highest || isHigherLower(*bound, *highest)))
            highest = std::move(bound);
    }
    return highest;
}

std::optional<VersionBound> upperBound(const pep::SpecifierSet &specifiers)
{
    std::optional<VersionBound> lowest;
    for (const pep::Specifier &specifier : specifiers.specifiers()) {
        std::optional<VersionBound> bound = specifier.isLegacy() ? std::nullopt : upperBound(specifier);
        if (bound && (!lowest || isLowerUpper(*bound, *lowest)))
            lowest = std::move(bound);
    }
    return lowest;
}

bool isHigherLower(const VersionBound &bound, const VersionBound &than)
{
    const auto order = bound.version.comparePublic(than.version);
    return order > 0 || (order == 0 && !bound.inclusive && than.inclusive);
}

bool isLowerUpper(const VersionBound &bound, const VersionBound &than)
{
    const auto order = bound.version.comparePublic(than.version);
    return order < 0 || (order == 0 && !bound.inclusive && than.inclusive);
}

bool exclude(const VersionBound &lower, const VersionBound &upper)
{
    const auto order = lower.version.comparePublic(upper.version); // a local part opens no range
    return order > 0 || (order == 0 && !(lower.inclusive && upper.inclusive));
}

} // namespace constrictor
