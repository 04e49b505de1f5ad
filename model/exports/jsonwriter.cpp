// SPDX-License-Identifier: MIT
#include "exports/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string_view>
#include <utility>

namespace constrictor {

namespace {

/// What stands behind the backslash for @p character; NUL: it needs none.
char escapeOf(char character)
{
    switch (character) {
    case '"':
    case '\\':
        return character;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return static_cast<unsigned char>(character) < 0x20 ? 'u' : '\0';
    }
}

void appendEscaped(QByteArray &text, const QByteArray &utf8)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    for (const char character : utf8) {
        const char escape = escapeOf(character);
        if (escape == '\0') {
            text += character;
            continue;
        }
        text += '\\';
        text += escape;
        if (escape == 'u')
            text.append("00").append(digits[character >> 4]).append(digits[character & 0xf]);
    }
}

} // namespace

void JsonWriter::indent()
{
    m_text.append(qsizetype{4} * m_depth, ' ');
}

void JsonWriter::startValue()
{
    if (std::exchange(m_keyed, false))
        return;
    if (!std::exchange(m_first, false))
        m_text += ",\n";
    indent();
}

void JsonWriter::begin(char bracket)
{
    if (m_depth > 0)
        startValue();
    m_text += bracket;
    m_text += '\n';
    m_first = true;
    ++m_depth;
}

void JsonWriter::end(char bracket)
{
    if (!m_first)
        m_text += '\n';
    m_first = false;
    --m_depth;
    indent();
    m_text += bracket;
}

void JsonWriter::key(std::string_view name)
{
    startValue();
    m_text += '"';
    m_text.append(name.data(), static_cast<qsizetype>(name.size()));
    m_text += "\": ";
    m_keyed = true;
}

void JsonWriter::value(const QString &text)
{
    startValue();
    m_text += '"';
    appendEscaped(m_text, text.toUtf8());
    m_text += '"';
}

void JsonWriter::value(std::string_view utf8)
{
    value(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

void JsonWriter::value(qint64 number)
{
    startValue();
    m_text += QByteArray::number(number);
}

void JsonWriter::null()
{
    startValue();
    m_text += "null";
}

void JsonWriter::value(const QJsonValue &tree)
{
    switch (tree.type()) {
    case QJsonValue::Object: {
        beginObject();
        const QJsonObject object = tree.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            key(member.key().toStdString());
            value(*member);
        }
        return endObject();
    }
    case QJsonValue::Array:
        beginArray();
        for (const auto &element : tree.toArray())
            value(element);
        return endArray();
    case QJsonValue::String:
        return value(tree.toString());
    case QJsonValue::Double:
        return value(tree.toInteger());
    case QJsonValue::Bool:
        startValue();
        m_text += tree.toBool() ? "true" : "false";
        return;
    default:
        return null();
    }
}

QByteArray JsonWriter::take()
{
    m_text += '\n';
    return std::move(m_text);
}

} // namespace constrictor
