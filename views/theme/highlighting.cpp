// SPDX-License-Identifier: MIT
#include "views/theme/highlighting.h"

#include "views/theme/tokens.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>
#include <QTextDocument>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

// Rules are tried at each character, and the text may be anything.
constexpr int MostCharacters = 256 * 1024;
constexpr qsizetype LongestLine = 2000;

/// Of resources/syntax, and the library's own.
QString definitionName(TextKind kind)
{
    switch (kind) {
    case TextKind::Requirements:
        return u"pip Requirements"_s;
    case TextKind::Metadata:
        return u"Python Core Metadata"_s;
    case TextKind::Ini:
        return u"INI Files"_s;
    case TextKind::Plain:
        break;
    }
    return {};
}

/// Nothing: as the text around it.
std::optional<Token> tokenOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Comment:
        return Token::Text2; // can be read on the mark of a line too
    case TextStyle::Keyword:
    case TextStyle::Variable:
    case TextStyle::Attribute:
    case TextStyle::DataType:
        return Token::SyntaxKey;
    case TextStyle::Operator:
        return Token::SyntaxOperator;
    case TextStyle::DecVal:
    case TextStyle::BaseN:
    case TextStyle::Float:
    case TextStyle::Constant:
        return Token::SyntaxVersion;
    case TextStyle::String:
        return Token::SyntaxString;
    default:
        return std::nullopt;
    }
}

class Highlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    Highlighter(TextKind kind, QPalette palette, QTextDocument *document)
        : SyntaxHighlighter(static_cast<QObject *>(document))
        , m_palette(std::move(palette))
    {
        setDefinition(m_repository.definitionForName(definitionName(kind)));
        setDocument(document);
    }

    void setPalette(const QPalette &palette)
    {
        m_palette = palette;
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (text.size() <= LongestLine)
            SyntaxHighlighter::highlightBlock(text);
    }

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (const std::optional<Token> token = tokenOf(format.textStyle())) {
            QTextCharFormat ink;
            ink.setForeground(color(*token, m_palette));
            setFormat(offset, length, ink);
        }
    }

private:
    KSyntaxHighlighting::Repository m_repository; ///< of its own: it goes with the document
    QPalette m_palette;
};

} // namespace

void highlight(QTextDocument &document, TextKind kind, const QPalette &palette)
{
    if (auto *highlighter = document.findChild<Highlighter *>())
        highlighter->setPalette(palette);
    else if (kind != TextKind::Plain && document.characterCount() <= MostCharacters)
        new Highlighter(kind, palette, &document);
}

} // namespace constrictor

#include "highlighting.moc"
