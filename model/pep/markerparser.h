// SPDX-License-Identifier: MIT
#pragma once

#include "pep/marker.h"
#include "pep/versionscanner.h"

/// Private to this folder: the grammar of markers, for a whole text and behind the ";" of a requirement.
namespace constrictor::pep {

/// A word that no letter, digit or "_" follows.
[[nodiscard]] bool takeKeyword(Cursor &cursor, std::string_view word);

class MarkerParser
{
public:
    explicit MarkerParser(Cursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// The marker at the cursor and the blanks around it; nothing after a fault, see error().
    [[nodiscard]] std::optional<Marker> parse();

    [[nodiscard]] const ParseError &error() const { return m_error; }

private:
    bool parseExpression(unsigned depth);
    bool parseAtom(bool joinedByOr, unsigned depth);
    bool parseGroup(bool joinedByOr, unsigned depth);
    bool parseComparison(bool joinedByOr);
    bool parseOperand(Marker::Operand &operand);
    std::optional<MarkerOperator> parseOperator();
    /// What an extra or group is compared with is a name: it is normalized once, here (PEP 685).
    void normalizeNames(Marker::Node &node);
    bool fail(Expected expected);

    Cursor &m_cursor;
    Marker::Content m_content;
    ParseError m_error;
};

} // namespace constrictor::pep
