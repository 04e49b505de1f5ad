// SPDX-License-Identifier: MIT
#pragma once

#include "pep/characters.h"

#include <cstdint>
#include <limits>
#include <string_view>

/// Private to this folder: the one grammar of versions, used for a whole text and inside specifiers.
namespace constrictor::pep {

/// A place in a text. Reading behind the end gives a NUL, which no grammar here accepts.
struct Cursor
{
    std::string_view text;
    std::size_t at = 0;

    explicit Cursor(std::string_view t)
        : text(t)
    {
    }

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : '\0'; }
    bool take(char c)
    {
        const bool found = peek() == c && !atEnd();
        at += found ? 1 : 0;
        return found;
    }
    /// Takes @p word, which is lower case, in any case.
    bool takeWord(std::string_view word)
    {
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (toLower(peek(i)) != word[i])
                return false;
        }
        at += word.size();
        return true;
    }
    void skipSpace()
    {
        while (!atEnd() && isSpace(peek()))
            ++at;
    }
    void skipBlanks()
    {
        while (isBlank(peek()))
            ++at;
    }
};

/// A number without leading zeros; the value is the highest possible one where it does not fit.
struct Number
{
    std::uint64_t value = 0;
    std::string_view digits = "0";
};

/// The cursor must be at a digit.
inline Number scanNumber(Cursor &cursor)
{
    const std::size_t start = cursor.at;
    std::uint64_t value = 0;
    while (isDigit(cursor.peek()))
        value = value * 10 + static_cast<std::uint64_t>(cursor.text[cursor.at++] - '0');
    std::string_view digits = cursor.text.substr(start, cursor.at - start);
    while (digits.size() > 1 && digits.front() == '0')
        digits.remove_prefix(1);
    return {digits.size() <= 19 ? value : std::numeric_limits<std::uint64_t>::max(), digits};
}

/// Scans the longest version at the cursor, without white space, and tells @p sink its parts in order. False if there
/// is no release number at the cursor, which then stands where it was expected. Of a "+" without a local label behind
/// it nothing is taken.
template<typename Sink>
class VersionScanner
{
public:
    VersionScanner(Cursor &cursor, Sink &sink)
        : m_cursor(cursor)
        , m_sink(sink)
    {
    }

    bool scanPublic()
    {
        if (toLower(m_cursor.peek()) == 'v')
            ++m_cursor.at;
        if (!isDigit(m_cursor.peek()))
            return false;
        Number number = scanNumber(m_cursor);
        if (m_cursor.peek() == '!') {
            ++m_cursor.at;
            m_sink.epoch(number);
            if (!isDigit(m_cursor.peek()))
                return false;
            number = scanNumber(m_cursor);
        }
        m_sink.release(number);
        while (m_cursor.peek() == '.' && isDigit(m_cursor.peek(1))) {
            ++m_cursor.at;
            m_sink.release(scanNumber(m_cursor));
        }
        if (!m_cursor.atEnd())
            scanSuffixes();
        return true;
    }

    /// A local part ("+" label, labels joined by ".", "-" or "_"), if one follows.
    void scanLocal()
    {
        if (m_cursor.peek() != '+' || !isAlphanumeric(m_cursor.peek(1)))
            return;
        const std::size_t start = ++m_cursor.at;
        while (isAlphanumeric(m_cursor.peek())
               || (isNameSeparator(m_cursor.peek()) && isAlphanumeric(m_cursor.peek(1))))
            ++m_cursor.at;
        m_sink.local(m_cursor.text.substr(start, m_cursor.at - start));
    }

private:
    void scanSuffixes()
    {
        scanSuffix([this] { return takePre(); }, [this](const Number &number) { m_sink.pre(m_preKind, number); });
        if (m_cursor.peek() == '-' && isDigit(m_cursor.peek(1))) {
            ++m_cursor.at;
            m_sink.post(scanNumber(m_cursor));
        } else {
            scanSuffix([this] { return takePost(); }, [this](const Number &number) { m_sink.post(number); });
        }
        scanSuffix([this] { return m_cursor.takeWord("dev"); }, [this](const Number &number) { m_sink.dev(number); });
    }

    /// [._-]? letters [._-]? digits?
    template<typename TakeLetters, typename Tell>
    void scanSuffix(const TakeLetters &takeLetters, const Tell &tell)
    {
        const std::size_t start = m_cursor.at;
        if (isNameSeparator(m_cursor.peek()))
            ++m_cursor.at;
        if (!takeLetters()) {
            m_cursor.at = start;
            return;
        }
        if (isNameSeparator(m_cursor.peek()))
            ++m_cursor.at;
        tell(isDigit(m_cursor.peek()) ? scanNumber(m_cursor) : Number{});
    }

    bool takePre()
    {
        switch (toLower(m_cursor.peek())) {
        case 'a':
            m_preKind = 1;
            return m_cursor.takeWord("alpha") || m_cursor.takeWord("a");
        case 'b':
            m_preKind = 2;
            return m_cursor.takeWord("beta") || m_cursor.takeWord("b");
        case 'c':
        case 'r':
        case 'p':
            m_preKind = 3;
            return m_cursor.takeWord("c") || m_cursor.takeWord("rc") || m_cursor.takeWord("preview")
                || m_cursor.takeWord("pre");
        default:
            return false;
        }
    }

    bool takePost() { return m_cursor.takeWord("post") || m_cursor.takeWord("rev") || m_cursor.takeWord("r"); }

    Cursor &m_cursor;
    Sink &m_sink;
    unsigned m_preKind = 0;
};

} // namespace constrictor::pep
