// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <string_view>

namespace constrictor {

/// Writes JSON byte for byte as QJsonDocument::toJson() does, without making a tree of it first, which costs a long
/// diagnosis more than all its rules. QJsonObject sorts its members by name: whoever writes must do so too.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the member whose value comes next: printable ASCII without quotes.
    void key(std::string_view name);

    void value(const QString &text);
    void value(std::string_view utf8); ///< bytes that are not UTF-8 become U+FFFD
    void value(qint64 number);
    void null();
    void value(const QJsonValue &tree); ///< numbers in it are whole ones

    /// The document, ended with a line feed.
    [[nodiscard]] QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void startValue();
    void indent();

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands yet in the innermost array or object
    bool m_keyed = false; ///< a key stands and waits for its value
};

} // namespace constrictor
