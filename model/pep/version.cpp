// SPDX-License-Identifier: MIT
#include "pep/version.h"

#include "pep/versionbuilder.h"

#include <array>
#include <limits>

namespace constrictor::pep {

namespace {

std::uint64_t clampedValue(std::string_view digits)
{
    Cursor cursor(digits);
    return scanNumber(cursor).value;
}

std::string publicText(const VersionParts &parts, std::size_t releaseSize)
{
    static constexpr std::array<std::string_view, 5> Kinds{"", "a", "b", "rc", ""};
    std::string text;
    if (parts.epoch != "0")
        text.append(parts.epoch).append("!");
    for (std::size_t i = 0; i < releaseSize; ++i)
        text.append(i == 0 ? "" : ".").append(i < parts.release.size() ? parts.release[i] : "0");
    if (const std::string_view kind = Kinds.at(parts.kind); !kind.empty())
        text.append(kind).append(parts.pre);
    if (parts.post)
        text.append(".post").append(*parts.post);
    if (parts.dev)
        text.append(".dev").append(*parts.dev);
    return text;
}

void combine(std::size_t &seed, std::uint64_t value)
{
    seed ^= std::hash<std::uint64_t>{}(value) + 0x9e3779b97f4a7c15U + (seed << 6) + (seed >> 2);
}

} // namespace

std::optional<Version> Version::parse(std::string_view text, ParseError *error)
{
    Cursor cursor(text);
    cursor.skipSpace();
    std::optional<Version> version = scanVersion(cursor, true);
    const Expected expected = !version                 ? Expected::ReleaseNumber
        : cursor.peek() == '+' && !version->hasLocal() ? Expected::LocalLabel
                                                       : Expected::EndOfVersion;
    cursor.skipSpace();
    if (version && cursor.atEnd())
        return version;
    if (error)
        *error = {cursor.at + (expected == Expected::LocalLabel ? 1 : 0), expected};
    return std::nullopt;
}

std::strong_ordering Version::compareRest(const Version &a, const Version &b)
{
    const auto order = a.comparePublic(b);
    return order != std::strong_ordering::equal ? order : compareLocals(a.local(), b.local());
}

std::strong_ordering Version::comparePublicRest(const Version &other) const
{
    return compareParts(VersionParts::of(*this), VersionParts::of(other));
}

std::string Version::toString() const
{
    std::string text = publicText(VersionParts::of(*this), releaseSize());
    if (hasLocal())
        text.append("+").append(local());
    return text;
}

bool Version::isPrerelease() const
{
    return isDev() || (isWide() ? m_rest->wide->kind : kind()) != FinalKind;
}

bool Version::isDev() const
{
    return isWide() ? m_rest->wide->dev.has_value() : dev() != NoDev;
}

bool Version::isPost() const
{
    return isWide() ? m_rest->wide->post.has_value() : postPlusOne() != 0;
}

bool Version::hasLocal() const
{
    return m_rest && !m_rest->local.empty();
}

std::string_view Version::local() const
{
    return m_rest ? std::string_view(m_rest->local) : std::string_view();
}

Version Version::publicVersion() const
{
    Version result = *this;
    if (!hasLocal())
        return result;
    result.m_rest.reset();
    if (isWide() || (m_suffix & SizeMask) == 0)
        result.m_rest = std::make_shared<VersionRest>(VersionRest{{}, m_rest->releaseSize, m_rest->wide});
    return result;
}

Version Version::baseVersion() const
{
    if (isWide()) {
        const VersionParts &all = *m_rest->wide;
        VersionParts base;
        base.epoch = all.epoch;
        base.release = all.release;
        return parse(publicText(base, m_rest->releaseSize)).value_or(Version());
    }
    Version result = publicVersion();
    result.m_suffix = FinalKind << KindShift | NoDev << DevShift | (m_suffix & SizeMask);
    return result;
}

std::size_t Version::releaseSize() const
{
    const std::size_t size = m_suffix & SizeMask;
    return size != 0 ? size : m_rest->releaseSize;
}

std::uint64_t Version::release(std::size_t index) const
{
    if (isWide()) {
        const std::vector<std::string> &numbers = m_rest->wide->release;
        return index < numbers.size() ? clampedValue(numbers[index]) : 0;
    }
    if (index >= 4)
        return 0;
    const std::uint64_t word = index < 2 ? m_high : m_low;
    return index % 2 == 0 ? word >> 32 : word & std::numeric_limits<std::uint32_t>::max();
}

bool Version::startsWithRelease(const Version &prefix, std::size_t count) const
{
    if (isWide() || prefix.isWide()) {
        VersionParts mine = VersionParts::of(*this);
        VersionParts wanted = VersionParts::of(prefix);
        mine.release.resize(count, "0");
        wanted.release.resize(count, "0");
        return mine.epoch == wanted.epoch && mine.release == wanted.release;
    }
    const std::uint64_t high = m_high ^ prefix.m_high;
    const std::uint64_t low = m_low ^ prefix.m_low;
    switch (count) {
    case 0:
        return true;
    case 1:
        return high >> 32 == 0;
    case 2:
        return high == 0;
    case 3:
        return high == 0 && low >> 32 == 0;
    default:
        return high == 0 && low == 0;
    }
}

bool Version::hasSameReleaseAndPre(const Version &other) const
{
    if (isWide() || other.isWide()) {
        const VersionParts mine = VersionParts::of(*this);
        const VersionParts wanted = VersionParts::of(other);
        return mine.epoch == wanted.epoch && mine.release == wanted.release && mine.kind == wanted.kind
            && mine.pre == wanted.pre;
    }
    return m_high == other.m_high && m_low == other.m_low && m_suffix >> PreShift == other.m_suffix >> PreShift;
}

Version Version::firstDevelopmentRelease() const
{
    if (isWide()) {
        VersionParts parts = *m_rest->wide;
        parts.dev.emplace("0");
        return parse(publicText(parts, m_rest->releaseSize)).value_or(Version());
    }
    Version result = publicVersion();
    result.m_suffix &= ~(NoDev << DevShift);
    if (kind() == FinalKind && !isPost())
        result.m_suffix &= ~(std::uint64_t{7} << KindShift);
    return result;
}

std::size_t Version::hash() const
{
    std::size_t seed = 0;
    if (isWide()) {
        const VersionParts &parts = *m_rest->wide;
        combine(seed, std::hash<std::string>{}(publicText(parts, parts.release.size())));
    } else {
        combine(seed, m_high);
        combine(seed, m_low);
        combine(seed, m_suffix & ~SizeMask);
    }
    if (hasLocal())
        combine(seed, std::hash<std::string_view>{}(local()));
    return seed;
}

} // namespace constrictor::pep
