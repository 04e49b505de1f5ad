// SPDX-License-Identifier: MIT
#include "pep/specifierscanner.h"

#include "pep/versionbuilder.h"

namespace constrictor::pep {

namespace {

bool endsClause(const Cursor &cursor)
{
    const char c = cursor.peek();
    return cursor.atEnd() || isSpace(c) || c == ',' || c == ';' || c == ')';
}

/// Everything up to the end of the clause.
std::string_view takeText(Cursor &cursor)
{
    const std::size_t start = cursor.at;
    while (!endsClause(cursor))
        ++cursor.at;
    return cursor.text.substr(start, cursor.at - start);
}

bool isEquality(Operator op)
{
    return op == Operator::Equal || op == Operator::NotEqual;
}

/// Whether @p version has nothing but an epoch and a release.
bool isPlainRelease(const Version &version)
{
    return !version.isPrerelease() && !version.isPost() && !version.hasLocal();
}

/// Takes ".*", of which the scanner of versions may have taken the "." already.
bool takeWildcard(Cursor &cursor)
{
    const bool dotTaken = cursor.at > 0 && cursor.text[cursor.at - 1] == '.';
    if (!dotTaken && !(cursor.peek() == '.' && cursor.peek(1) == '*'))
        return false;
    cursor.at += dotTaken ? 0 : 1;
    return cursor.take('*');
}

/// Why the text at the cursor is no end of a clause.
Expected faultBehindVersion(const Cursor &cursor)
{
    if (cursor.peek() == '+')
        return Expected::NoLocalLabel;
    if (cursor.peek() == '.' && cursor.peek(1) == '*')
        return Expected::NoWildcard;
    return Expected::EndOfSpecifier;
}

} // namespace

std::optional<Operator> scanOperator(Cursor &cursor)
{
    const auto found = [&cursor](std::size_t length, Operator op) {
        cursor.at += length;
        return op;
    };
    const bool equals = cursor.peek(1) == '=';
    switch (cursor.peek()) {
    case '=':
        if (!equals)
            return std::nullopt;
        return cursor.peek(2) == '=' ? found(3, Operator::Arbitrary) : found(2, Operator::Equal);
    case '!':
        return equals ? std::optional(found(2, Operator::NotEqual)) : std::nullopt;
    case '~':
        return equals ? std::optional(found(2, Operator::Compatible)) : std::nullopt;
    case '<':
        return equals ? found(2, Operator::LessEqual) : found(1, Operator::Less);
    case '>':
        return equals ? found(2, Operator::GreaterEqual) : found(1, Operator::Greater);
    default:
        return std::nullopt;
    }
}

std::optional<Specifier> scanSpecifier(Cursor &cursor, ParseError *error)
{
    const auto fail = [&](std::size_t position, Expected expected) {
        if (error)
            *error = {position, expected};
    };
    const std::optional<Operator> op = scanOperator(cursor);
    if (!op) {
        fail(cursor.at, Expected::Operator);
        return std::nullopt;
    }
    Specifier specifier;
    specifier.m_operator = *op;
    cursor.skipSpace();
    const std::size_t start = cursor.at;
    if (*op == Operator::Arbitrary) {
        specifier.m_text = std::make_shared<const std::string>(takeText(cursor));
        return specifier;
    }
    std::optional<Version> version = scanVersion(cursor, isEquality(*op));
    if (version) {
        const std::size_t end = cursor.at;
        specifier.m_wildcard = isEquality(*op) && takeWildcard(cursor);
        const bool tooShort = *op == Operator::Compatible && version->releaseSize() < 2;
        const bool complete = endsClause(cursor) && !tooShort;
        if (complete && (!specifier.m_wildcard || isPlainRelease(*version))) {
            specifier.m_version = std::move(*version);
            return specifier;
        }
        // Up to packaging 21 a wildcard could stand behind a pre- or post-release too.
        specifier.m_wildcard = specifier.m_wildcard && complete && !version->isDev() && !version->hasLocal();
        specifier.m_version = specifier.m_wildcard ? std::move(*version) : Version();
        cursor.at = end;
        fail(tooShort ? start : end, tooShort ? Expected::TwoReleaseNumbers : faultBehindVersion(cursor));
    } else {
        fail(cursor.at, Expected::ReleaseNumber);
    }
    cursor.at = start;
    const std::string_view text = takeText(cursor);
    if (*op == Operator::Compatible || text.empty())
        return std::nullopt;
    specifier.m_legacy = true;
    specifier.m_text = std::make_shared<const std::string>(text);
    return specifier;
}

} // namespace constrictor::pep
