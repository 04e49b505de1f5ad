// SPDX-License-Identifier: MIT
#include "pep/specifierscanner.h"

#include <algorithm>

namespace constrictor::pep {

std::optional<SpecifierSet> SpecifierSet::parse(std::string_view text, ParseError *error)
{
    SpecifierSet set;
    Cursor cursor(text);
    bool legacy = false;
    for (;;) {
        while (cursor.peek() == ',' || isSpace(cursor.peek()))
            ++cursor.at;
        if (cursor.atEnd())
            return set;
        ParseError fault;
        std::optional<Specifier> specifier = scanSpecifier(cursor, &fault);
        cursor.skipSpace();
        if (specifier && !cursor.atEnd() && cursor.peek() != ',') {
            fault = {cursor.at, Expected::EndOfSpecifier};
            specifier.reset();
        }
        if (error && (!specifier || (specifier->isLegacy() && !legacy)))
            *error = fault;
        if (!specifier)
            return std::nullopt;
        legacy = legacy || specifier->isLegacy();
        set.add(std::move(*specifier));
    }
}

bool SpecifierSet::isLegacy() const
{
    return std::any_of(m_specifiers.begin(), m_specifiers.end(), [](const Specifier &s) { return s.isLegacy(); });
}

bool SpecifierSet::contains(const Version &version) const
{
    return std::all_of(m_specifiers.begin(), m_specifiers.end(),
                       [&version](const Specifier &s) { return s.contains(version); });
}

bool SpecifierSet::containsText(std::string_view version) const
{
    return std::all_of(m_specifiers.begin(), m_specifiers.end(),
                       [version](const Specifier &s) { return s.containsText(version); });
}

bool SpecifierSet::namesPrerelease() const
{
    return std::any_of(m_specifiers.begin(), m_specifiers.end(),
                       [](const Specifier &s) { return s.namesPrerelease(); });
}

std::optional<Version> SpecifierSet::pinnedVersion() const
{
    for (const Specifier &specifier : m_specifiers) {
        if (std::optional<Version> version = specifier.pinnedVersion())
            return version;
    }
    return std::nullopt;
}

SpecifierSet SpecifierSet::joined(const SpecifierSet &other) const
{
    SpecifierSet result = *this;
    result.m_specifiers.insert(result.m_specifiers.end(), other.m_specifiers.begin(), other.m_specifiers.end());
    return result;
}

std::string SpecifierSet::toString() const
{
    std::string text;
    for (const Specifier &specifier : m_specifiers)
        text.append(text.empty() ? "" : ",").append(specifier.toString());
    return text;
}

} // namespace constrictor::pep
