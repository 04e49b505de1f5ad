// SPDX-License-Identifier: MIT
#include "pep/markerparser.h"

#include "pep/markernames.h"
#include "pep/name.h"
#include "pep/specifierscanner.h"

namespace constrictor::pep {

namespace {

constexpr unsigned MaxNesting = 100;

bool isWordCharacter(char c)
{
    return isAlphanumeric(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool holdsName(MarkerVariable variable)
{
    return variable == MarkerVariable::Extra || variable == MarkerVariable::Extras
        || variable == MarkerVariable::DependencyGroups;
}

} // namespace

bool takeKeyword(Cursor &cursor, std::string_view word)
{
    if (cursor.text.substr(cursor.at, word.size()) != word || isWordCharacter(cursor.peek(word.size())))
        return false;
    cursor.at += word.size();
    return true;
}

std::optional<Marker> MarkerParser::parse()
{
    if (!parseExpression(0))
        return std::nullopt;
    return Marker(std::move(m_content));
}

bool MarkerParser::fail(Expected expected)
{
    m_error = {m_cursor.at, expected};
    return false;
}

bool MarkerParser::parseExpression(unsigned depth)
{
    if (!parseAtom(false, depth))
        return false;
    for (;;) {
        if (takeKeyword(m_cursor, "and")) {
            if (!parseAtom(false, depth))
                return false;
        } else if (takeKeyword(m_cursor, "or")) {
            if (!parseAtom(true, depth))
                return false;
        } else {
            return true;
        }
    }
}

bool MarkerParser::parseAtom(bool joinedByOr, unsigned depth)
{
    m_cursor.skipBlanks();
    const bool parsed = m_cursor.peek() == '(' ? parseGroup(joinedByOr, depth) : parseComparison(joinedByOr);
    m_cursor.skipBlanks();
    return parsed;
}

bool MarkerParser::parseGroup(bool joinedByOr, unsigned depth)
{
    if (depth >= MaxNesting)
        return fail(Expected::LessNesting);
    m_cursor.take('(');
    const std::size_t index = m_content.nodes.size();
    Marker::Node group;
    group.isGroup = true;
    group.joinedByOr = joinedByOr;
    m_content.nodes.push_back(group);
    if (!parseExpression(depth + 1))
        return false;
    m_content.nodes[index].size = static_cast<std::uint32_t>(m_content.nodes.size() - index - 1);
    return m_cursor.take(')') || fail(Expected::ClosingParenthesis);
}

bool MarkerParser::parseComparison(bool joinedByOr)
{
    Marker::Node node;
    node.joinedByOr = joinedByOr;
    if (!parseOperand(node.left))
        return false;
    m_cursor.skipBlanks();
    const std::optional<MarkerOperator> op = parseOperator();
    if (!op)
        return false;
    node.op = *op;
    m_cursor.skipBlanks();
    if (!parseOperand(node.right))
        return false;
    normalizeNames(node);
    m_content.nodes.push_back(node);
    return true;
}

bool MarkerParser::parseOperand(Marker::Operand &operand)
{
    const char quote = m_cursor.peek();
    if (quote == '"' || quote == '\'') {
        const std::size_t start = m_cursor.at + 1;
        const std::size_t end = m_cursor.text.find(quote, start);
        if (end == std::string_view::npos)
            return fail(Expected::ClosingQuote);
        operand.offset = static_cast<std::uint32_t>(m_content.texts.size());
        operand.length = static_cast<std::uint32_t>(end - start);
        m_content.texts.append(m_cursor.text.substr(start, end - start));
        m_cursor.at = end + 1;
        return true;
    }
    for (const MarkerVariableName &name : MarkerVariableNames) {
        if (takeKeyword(m_cursor, name.text)) {
            operand.isVariable = true;
            operand.variable = name.variable;
            return true;
        }
    }
    return fail(Expected::MarkerOperand);
}

std::optional<MarkerOperator> MarkerParser::parseOperator()
{
    if (takeKeyword(m_cursor, "in"))
        return MarkerOperator::In;
    if (takeKeyword(m_cursor, "not")) {
        const bool blank = isBlank(m_cursor.peek());
        m_cursor.skipBlanks();
        if (blank && takeKeyword(m_cursor, "in"))
            return MarkerOperator::NotIn;
        fail(Expected::InAfterNot);
        return std::nullopt;
    }
    const std::optional<Operator> op = scanOperator(m_cursor);
    if (!op) {
        fail(Expected::MarkerOperator);
        return std::nullopt;
    }
    return static_cast<MarkerOperator>(*op);
}

void MarkerParser::normalizeNames(Marker::Node &node)
{
    if (node.left.isVariable == node.right.isVariable)
        return;
    const Marker::Operand &variable = node.left.isVariable ? node.left : node.right;
    Marker::Operand &literal = node.left.isVariable ? node.right : node.left;
    if (!holdsName(variable.variable))
        return;
    const std::string normalized = normalizedName(m_content.textOf(literal));
    m_content.texts.resize(literal.offset); // it is the last one
    m_content.texts.append(normalized);
    literal.length = static_cast<std::uint32_t>(normalized.size());
}

std::optional<Marker> Marker::parse(std::string_view text, ParseError *error)
{
    Cursor cursor(text);
    MarkerParser parser(cursor);
    std::optional<Marker> marker = parser.parse();
    if (marker && cursor.atEnd())
        return marker;
    if (error)
        *error = marker ? ParseError{cursor.at, Expected::EndOfMarker} : parser.error();
    return std::nullopt;
}

} // namespace constrictor::pep
