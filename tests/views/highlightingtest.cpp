// SPDX-License-Identifier: MIT
#include "views/theme/highlighting.h"
#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace constrictor;

namespace {

/// The text of an editor, highlighted in a scheme.
struct Written
{
    Written(const QString &text, TextKind kind, Scheme scheme = Scheme::Light)
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        document.setPlainText(text);
        show(kind, scheme);
    }

    void show(TextKind kind, Scheme scheme)
    {
        highlight(document, kind, themePalette(scheme));
        QCoreApplication::processEvents(); // it is done when the text is on the screen
    }

    /// The ink at @p position of the line @p number; invalid: that of the text.
    [[nodiscard]] QColor inkAt(int number, qsizetype position) const
    {
        const QTextBlock line = document.findBlockByNumber(number);
        const QList<QTextLayout::FormatRange> formats = line.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (position >= range.start && position < range.start + range.length
                && range.format.hasProperty(QTextFormat::ForegroundBrush))
                return range.format.foreground().color();
        }
        return {};
    }

    /// The ink of the first @p word.
    [[nodiscard]] QColor inkOf(const QString &word) const
    {
        const QTextCursor found = document.find(word, 0, QTextDocument::FindCaseSensitively);
        return found.isNull() ? QColor(Qt::magenta)
                              : inkAt(found.block().blockNumber(), found.selectionStart() - found.block().position());
    }

    QTextDocument document;
};

/// The ink of a token where the program highlights; where it was built without, that of the text.
QColor ink(Token token, Scheme scheme = Scheme::Light)
{
    return CONSTRICTOR_HIGHLIGHTING ? color(token, scheme) : QColor();
}

const QString Constraints = QStringLiteral("# locked by the image\n"
                                           "torch==2.7.0a0+79aa17489c.nv25.4 # built here\n"
                                           "modelopt[hf] ~= 0.27 ; python_version >= '3.8' and extra == 'x'\n"
                                           "pip @ https://host.example/pip.zip\n"
                                           "apex==0.1 \\\n"
                                           "    --hash=sha256:abc\n"
                                           "-c other.txt\n"
                                           "b = 2\n");

const QString Metadata = QStringLiteral("Metadata-Version: 2.1\n"
                                        "Name: tensorboard\n"
                                        "Requires-Dist: tornado (<=6.2) ; extra == 'x'\n"
                                        "\n"
                                        "Note: a description, see numpy>=1\n");

} // namespace

class HighlightingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsHaveTheirInk_data();
    void wordsHaveTheirInk();
    void theSchemeSwitchesLive();
    void plainTextsStayPlain();
    void whatIsTooLongStaysPlain();
};

void HighlightingTest::wordsHaveTheirInk_data()
{
    QTest::addColumn<TextKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QColor>("expected");
    const auto row = [](TextKind kind, const QString &text, const char *word, const QColor &expected) {
        QTest::newRow(word) << kind << text << QString::fromLatin1(word) << expected;
    };
    row(TextKind::Requirements, Constraints, "# locked", ink(Token::Text2));
    row(TextKind::Requirements, Constraints, "torch", {});
    row(TextKind::Requirements, Constraints, "==", ink(Token::SyntaxOperator));
    row(TextKind::Requirements, Constraints, "2.7.0a0+79aa17489c.nv25.4", ink(Token::SyntaxVersion));
    row(TextKind::Requirements, Constraints, "# built", ink(Token::Text2));
    row(TextKind::Requirements, Constraints, "[hf]", ink(Token::SyntaxKey));
    row(TextKind::Requirements, Constraints, "python_version", ink(Token::SyntaxKey));
    row(TextKind::Requirements, Constraints, "and", ink(Token::SyntaxOperator));
    row(TextKind::Requirements, Constraints, "'3.8'", ink(Token::SyntaxString));
    row(TextKind::Requirements, Constraints, "https:", ink(Token::SyntaxString));
    row(TextKind::Requirements, Constraints, "--hash", ink(Token::SyntaxKey));
    row(TextKind::Requirements, Constraints, "sha256:abc", ink(Token::SyntaxString));
    row(TextKind::Requirements, Constraints, "-c", ink(Token::SyntaxKey));
    row(TextKind::Requirements, Constraints, "b = 2", {});
    row(TextKind::Metadata, Metadata, "Metadata-Version:", ink(Token::SyntaxKey));
    row(TextKind::Metadata, Metadata, "2.1", ink(Token::SyntaxVersion));
    row(TextKind::Metadata, Metadata, "tensorboard", {});
    row(TextKind::Metadata, Metadata, "<=", ink(Token::SyntaxOperator));
    row(TextKind::Metadata, Metadata, "6.2", ink(Token::SyntaxVersion));
    row(TextKind::Metadata, Metadata, "Note:", {});
    row(TextKind::Metadata, Metadata, ">=", {});
    const QString settings = QStringLiteral("[global]\nconstraint = /etc/pip/constraint.txt\n; why\n");
    row(TextKind::Ini, settings, "[global]", ink(Token::SyntaxKey));
    row(TextKind::Ini, settings, "; why", ink(Token::Text2));
}

void HighlightingTest::wordsHaveTheirInk()
{
    QFETCH(TextKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QColor, expected);
    QCOMPARE(Written(text, kind).inkOf(word), expected);
}

void HighlightingTest::theSchemeSwitchesLive()
{
    Written written(Constraints, TextKind::Requirements);
    QCOMPARE(written.inkOf(QStringLiteral("==")), ink(Token::SyntaxOperator, Scheme::Light));
    written.show(TextKind::Requirements, Scheme::Dark);
    QCOMPARE(written.inkOf(QStringLiteral("==")), ink(Token::SyntaxOperator, Scheme::Dark));
}

void HighlightingTest::plainTextsStayPlain()
{
    QCOMPARE(Written(Constraints, TextKind::Plain).inkOf(QStringLiteral("==")), QColor());
}

void HighlightingTest::whatIsTooLongStaysPlain()
{
    const Written one(QStringLiteral("a==") + QString(3000, u'1') + QStringLiteral("\nb==2\n"), TextKind::Requirements);
    QCOMPARE(one.inkAt(0, 1), QColor());
    QCOMPARE(one.inkAt(1, 1), ink(Token::SyntaxOperator));
    const Written many(QStringLiteral("a==1\n").repeated(60'000), TextKind::Requirements);
    QCOMPARE(many.inkAt(0, 1), QColor());
}

QTEST_MAIN(HighlightingTest)
#include "highlightingtest.moc"
