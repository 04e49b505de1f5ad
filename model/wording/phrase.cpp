// SPDX-License-Identifier: MIT
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace constrictor {

namespace {

// Characters that would move the cursor, end the line or reorder what stands beside them.
bool isUnsafe(char32_t character)
{
    const bool control = character < 0x20 || (character >= 0x7f && character < 0xa0);
    const bool separator = character == 0x2028 || character == 0x2029;
    const bool direction = (character >= 0x200e && character <= 0x200f) || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
    return control || separator || direction;
}

} // namespace

QString shown(std::string_view text)
{
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString result;
    result.reserve(decoded.size());
    for (const QChar character : decoded) {
        if (isUnsafe(character.unicode()))
            result += QStringLiteral("\\u{%1}").arg(QString::number(character.unicode(), 16));
        else
            result += character;
    }
    return result;
}

QString filled(const QString &text, std::span<const std::string> arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (text.at(i) != u'%' || digit < 1) {
            result += text.at(i);
            continue;
        }
        if (static_cast<std::size_t>(digit) <= arguments.size())
            result += shown(arguments[static_cast<std::size_t>(digit) - 1]);
        ++i;
    }
    return result;
}

QString say(const Phrase &phrase, std::span<const std::string> arguments, std::size_t count)
{
    if (!phrase.source)
        return {};
    const int plural = static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
    return filled(QCoreApplication::translate("Findings", phrase.source, phrase.comment, plural), arguments);
}

} // namespace constrictor
