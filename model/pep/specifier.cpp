// SPDX-License-Identifier: MIT
#include "pep/specifier.h"

#include "pep/legacy.h"
#include "pep/specifierscanner.h"

#include <array>
#include <compare>

namespace constrictor::pep {

namespace {

bool holds(Operator op, std::strong_ordering order)
{
    switch (op) {
    case Operator::Equal:
        return std::is_eq(order);
    case Operator::NotEqual:
        return std::is_neq(order);
    case Operator::LessEqual:
        return std::is_lteq(order);
    case Operator::Less:
        return std::is_lt(order);
    case Operator::GreaterEqual:
        return std::is_gteq(order);
    default:
        return std::is_gt(order);
    }
}

/// "Inclusive ordered comparison" ignores local parts of the candidate; so does "Version matching" unless the clause
/// has one.
bool equals(const Version &candidate, const Version &wanted)
{
    return wanted.hasLocal() ? candidate == wanted : std::is_eq(candidate.comparePublic(wanted));
}

/// "Exclusive ordered comparison": "<V" leaves out the pre-releases of V unless V is one.
bool isBelow(const Version &candidate, const Version &bound)
{
    if (std::is_gteq(candidate.comparePublic(bound)))
        return false;
    return bound.isPrerelease() || std::is_lt(candidate.comparePublic(bound.firstDevelopmentRelease()));
}

/// "Exclusive ordered comparison": ">V" leaves out the post-releases of V unless V is one.
bool isAbove(const Version &candidate, const Version &bound)
{
    if (std::is_lteq(candidate.comparePublic(bound)))
        return false;
    return bound.isPost() || bound.isDev() || !candidate.hasSameReleaseAndPre(bound);
}

} // namespace

std::string_view toString(Operator op)
{
    static constexpr std::array<std::string_view, 8> Texts{"==", "!=", "<=", "<", ">=", ">", "~=", "==="};
    return Texts.at(static_cast<std::size_t>(op));
}

std::optional<Specifier> Specifier::parse(std::string_view text, ParseError *error)
{
    Cursor cursor(text);
    cursor.skipSpace();
    std::optional<Specifier> specifier = scanSpecifier(cursor, error);
    cursor.skipSpace();
    if (specifier && !cursor.atEnd()) {
        if (error)
            *error = {cursor.at, Expected::EndOfSpecifier};
        return std::nullopt;
    }
    return specifier;
}

Specifier Specifier::pin(Version version)
{
    Specifier specifier;
    specifier.m_version = std::move(version);
    return specifier;
}

bool Specifier::contains(const Version &version) const
{
    if (m_legacy)
        return containsAsLegacy(version);
    if (m_text)
        return equalsIgnoringCase(version.toString(), *m_text);
    switch (m_operator) {
    case Operator::Equal:
        return m_wildcard ? version.startsWithRelease(m_version, m_version.releaseSize()) : equals(version, m_version);
    case Operator::NotEqual:
        return m_wildcard ? !version.startsWithRelease(m_version, m_version.releaseSize())
                          : !equals(version, m_version);
    case Operator::Less:
        return isBelow(version, m_version);
    case Operator::Greater:
        return isAbove(version, m_version);
    case Operator::Compatible:
        return std::is_gteq(version.comparePublic(m_version))
            && version.startsWithRelease(m_version, m_version.releaseSize() - 1);
    default:
        return holds(m_operator, version.comparePublic(m_version));
    }
}

bool Specifier::containsAsLegacy(const Version &version) const
{
    if (!m_wildcard)
        return holds(m_operator, LegacyVersion(version.toString()) <=> LegacyVersion(*m_text));
    bool samePrefix = version.hasSameReleaseAndPre(m_version);
    if (m_version.isPost())
        samePrefix = std::is_lteq(version.comparePublic(m_version))
            && std::is_gteq(version.comparePublic(m_version.firstDevelopmentRelease()));
    return samePrefix == (m_operator == Operator::Equal);
}

bool Specifier::containsText(std::string_view version) const
{
    if (m_operator == Operator::Arbitrary)
        return equalsIgnoringCase(version, *m_text);
    const std::optional<Version> parsed = Version::parse(version);
    return parsed && contains(*parsed);
}

bool Specifier::namesPrerelease() const
{
    if (m_operator == Operator::NotEqual || m_wildcard)
        return false;
    if (m_operator != Operator::Arbitrary)
        return m_version.isPrerelease();
    const std::optional<Version> version = Version::parse(*m_text);
    return version && version->isPrerelease();
}

std::optional<Version> Specifier::pinnedVersion() const
{
    if (m_operator == Operator::Arbitrary)
        return Version::parse(*m_text);
    if (m_operator == Operator::Equal && !m_wildcard && !m_legacy)
        return m_version;
    return std::nullopt;
}

std::string Specifier::toString() const
{
    std::string result(pep::toString(m_operator));
    if (m_text) // the blank keeps "< =1" from becoming "<=1"
        return result.append(m_legacy && m_text->starts_with('=') ? " " : "").append(*m_text);
    return result.append(m_version.toString()).append(m_wildcard ? ".*" : "");
}

bool operator==(const Specifier &a, const Specifier &b)
{
    return a.m_operator == b.m_operator && a.m_wildcard == b.m_wildcard && a.m_legacy == b.m_legacy
        && a.m_version == b.m_version && a.text() == b.text();
}

} // namespace constrictor::pep
