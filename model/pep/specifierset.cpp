// SPDX-License-Identifier: MIT
#include "pep/specifierscanner.h"

#include <algorithm>

namespace constrictor::pep {

SpecifierSet::SpecifierSet(std::vector<Specifier> specifiers)
{
    if (specifiers.size() == 1)
        m_specifiers = std::move(specifiers.front());
    else
        m_specifiers = std::move(specifiers);
}

void SpecifierSet::add(Specifier specifier)
{
    if (empty()) {
        m_specifiers = std::move(specifier);
    } else if (Specifier *one = std::get_if<Specifier>(&m_specifiers)) {
        std::vector<Specifier> both;
        both.push_back(std::move(*one));
        both.push_back(std::move(specifier));
        m_specifiers = std::move(both);
    } else {
        std::get<std::vector<Specifier>>(m_specifiers).push_back(std::move(specifier));
    }
}

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
    return std::ranges::any_of(specifiers(), [](const Specifier &s) { return s.isLegacy(); });
}

bool SpecifierSet::contains(const Version &version) const
{
    return std::ranges::all_of(specifiers(), [&version](const Specifier &s) { return s.contains(version); });
}

bool SpecifierSet::containsText(std::string_view version) const
{
    return std::ranges::all_of(specifiers(), [version](const Specifier &s) { return s.containsText(version); });
}

bool SpecifierSet::namesPrerelease() const
{
    return std::ranges::any_of(specifiers(), [](const Specifier &s) { return s.namesPrerelease(); });
}

std::optional<Version> SpecifierSet::pinnedVersion() const
{
    for (const Specifier &specifier : specifiers()) {
        if (std::optional<Version> version = specifier.pinnedVersion())
            return version;
    }
    return std::nullopt;
}

SpecifierSet SpecifierSet::joined(const SpecifierSet &other) const
{
    SpecifierSet result = *this;
    for (const Specifier &specifier : other.specifiers())
        result.add(specifier);
    return result;
}

std::string SpecifierSet::toString() const
{
    std::string text;
    for (const Specifier &specifier : specifiers())
        text.append(text.empty() ? "" : ",").append(specifier.toString());
    return text;
}

} // namespace constrictor::pep
