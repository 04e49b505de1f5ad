// SPDX-License-Identifier: MIT
#include "pep/requirement.h"

#include "pep/markerparser.h"
#include "pep/name.h"
#include "pep/specifierscanner.h"

#include <algorithm>

namespace constrictor::pep {

namespace {

class RequirementParser
{
public:
    RequirementParser(std::string_view text, Requirement &requirement)
        : m_cursor(text)
        , m_requirement(requirement)
    {
    }

    [[nodiscard]] bool parse()
    {
        m_cursor.skipBlanks();
        const std::string_view name = takeIdentifier();
        if (name.empty())
            return fail(Expected::Name);
        m_requirement.name = name;
        m_requirement.normalizedName = normalizedName(name);
        m_cursor.skipBlanks();
        if (m_cursor.take('[') && !parseExtras())
            return false;
        m_cursor.skipBlanks();
        if (m_cursor.take('@') ? !parseUrl() : !parseSpecifiers())
            return false;
        m_cursor.skipBlanks();
        if (m_cursor.atEnd())
            return true;
        return m_cursor.take(';') ? parseMarker() : fail(Expected::EndOfRequirement);
    }

    [[nodiscard]] const ParseError &error() const { return m_error; }

private:
    bool fail(Expected expected)
    {
        m_error = {m_cursor.at, expected};
        return false;
    }

    /// A letter or digit and what follows of names; like pip, it may end with "_", but not with "." or "-".
    std::string_view takeIdentifier()
    {
        if (!isAlphanumeric(m_cursor.peek()))
            return {};
        std::string_view name = m_cursor.text.substr(m_cursor.at);
        name = std::string_view(name.begin(), std::find_if_not(name.begin(), name.end(), isNameCharacter));
        name = name.substr(0, name.find_last_not_of(".-") + 1);
        m_cursor.at += name.size();
        return name;
    }

    bool parseExtras()
    {
        m_cursor.skipBlanks();
        if (m_cursor.take(']'))
            return true;
        for (;;) {
            m_cursor.skipBlanks();
            const std::string_view extra = takeIdentifier();
            if (extra.empty())
                return fail(Expected::ExtraName);
            m_requirement.extras.emplace_back(extra);
            m_cursor.skipBlanks();
            if (m_cursor.take(']'))
                return true;
            if (!m_cursor.take(','))
                return fail(Expected::CommaOrClosingBracket);
        }
    }

    bool parseUrl()
    {
        m_cursor.skipBlanks();
        const std::size_t start = m_cursor.at;
        while (!m_cursor.atEnd() && !isBlank(m_cursor.peek()))
            ++m_cursor.at;
        m_requirement.url = m_cursor.text.substr(start, m_cursor.at - start);
        return !m_requirement.url.empty() || fail(Expected::Url);
    }

    bool parseSpecifiers()
    {
        const bool parenthesised = m_cursor.take('(');
        m_cursor.skipBlanks();
        const auto startsClause = [this] {
            const char c = m_cursor.peek();
            return c == '=' || c == '!' || c == '<' || c == '>' || c == '~';
        };
        while (startsClause()) {
            if (!parseSpecifier())
                return false;
            m_cursor.skipBlanks();
            if (!m_cursor.take(','))
                break;
            m_cursor.skipBlanks();
        }
        return !parenthesised || m_cursor.take(')') || fail(Expected::ClosingParenthesis);
    }

    bool parseSpecifier()
    {
        std::optional<Specifier> specifier = scanSpecifier(m_cursor, &m_error);
        if (!specifier)
            return false;
        if (specifier->isLegacy() && !m_requirement.legacy)
            m_requirement.legacy = m_error;
        m_requirement.specifiers.add(std::move(*specifier));
        return true;
    }

    bool parseMarker()
    {
        MarkerParser parser(m_cursor);
        std::optional<Marker> marker = parser.parse();
        if (!marker) {
            m_error = parser.error();
            return false;
        }
        m_requirement.marker = std::move(*marker);
        return m_cursor.atEnd() || fail(Expected::EndOfMarker);
    }

    Cursor m_cursor;
    Requirement &m_requirement;
    ParseError m_error;
};

} // namespace

std::optional<Requirement> Requirement::parse(std::string_view text, ParseError *error)
{
    std::optional<Requirement> requirement(std::in_place);
    RequirementParser parser(text, *requirement);
    if (parser.parse())
        return requirement;
    if (error)
        *error = parser.error();
    requirement.reset();
    return requirement;
}

std::string Requirement::toString() const
{
    std::string text = name;
    for (std::size_t i = 0; i < extras.size(); ++i)
        text.append(i == 0 ? "[" : ",").append(extras[i]);
    text.append(extras.empty() ? "" : "]").append(specifiers.toString());
    if (!url.empty())
        text.append(" @ ").append(url);
    if (!marker.empty())
        text.append(url.empty() ? "; " : " ; ").append(marker.toString());
    return text;
}

} // namespace constrictor::pep
