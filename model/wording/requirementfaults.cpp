// SPDX-License-Identifier: MIT
#include "wording/requirementfaults.h"

#include "pep/requirement.h"
#include "wording/phrase.h"

#include <QCoreApplication>

namespace constrictor {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RequirementFaults", text);
}

QString expectedInMarker(pep::Expected expected)
{
    switch (expected) {
    case pep::Expected::MarkerOperand:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a variable such as python_version, or a quoted text"));
    case pep::Expected::ClosingQuote:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a closing quote"));
    case pep::Expected::MarkerOperator:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a comparison such as == or in"));
    case pep::Expected::InAfterNot:
        return QStringLiteral("\"in\"");
    case pep::Expected::EndOfMarker:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "\"and\", \"or\" or the end"));
    default:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "fewer parentheses"));
    }
}

QString expectedWords(pep::Expected expected)
{
    switch (expected) {
    case pep::Expected::ReleaseNumber:
    case pep::Expected::EndOfVersion:
    case pep::Expected::LocalLabel:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a version number"));
    case pep::Expected::Operator:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "one of == != <= >= < > ~= ==="));
    case pep::Expected::TwoReleaseNumbers:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a version of at least two numbers"));
    case pep::Expected::NoLocalLabel:
    case pep::Expected::NoWildcard:
    case pep::Expected::EndOfSpecifier:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a comma or the end"));
    case pep::Expected::Name:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "the name of a package"));
    case pep::Expected::ExtraName:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "the name of an extra"));
    case pep::Expected::CommaOrClosingBracket:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "\",\" or \"]\""));
    case pep::Expected::ClosingParenthesis:
        return QStringLiteral("\")\"");
    case pep::Expected::Url:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a URL"));
    case pep::Expected::EndOfRequirement:
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "a comparison such as ==, a semicolon or the end"));
    default:
        return expectedInMarker(expected);
    }
}

} // namespace

QString requirementFaultWords(std::string_view text)
{
    pep::ParseError error;
    if (const auto requirement = pep::Requirement::parse(text, &error); requirement && requirement->legacy)
        error = *requirement->legacy;
    const QString whole = shown(text);
    const QString expected = expectedWords(error.expected);
    if (error.position >= text.size())
        return words(QT_TRANSLATE_NOOP("RequirementFaults", "\"%1\" is not a requirement: at its end, expected is %2."))
            .arg(whole, expected);
    const QString rest = shown(text.substr(error.position));
    const auto before = QString::fromUtf8(text.data(), static_cast<qsizetype>(error.position)).size();
    return words(QT_TRANSLATE_NOOP("RequirementFaults",
                                   "\"%1\" is not a requirement: at character %2, before \"%3\", expected is %4."))
        .arg(whole, QString::number(before + 1), rest, expected);
}

} // namespace constrictor
