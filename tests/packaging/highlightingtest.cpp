// SPDX-License-Identifier: MIT
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTest>

namespace {

class Highlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// How many formats the line is cut into.
    int formatsOf(const QString &line)
    {
        m_formats = 0;
        highlightLine(line, {});
        return m_formats;
    }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override { ++m_formats; }

private:
    int m_formats = 0;
};

} // namespace

class HighlightingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsDefinitions()
    {
        const KSyntaxHighlighting::Repository repository;
        const auto bash = repository.definitionForName(QStringLiteral("Bash"));
        QVERIFY(bash.isValid());
        Highlighter highlighter;
        highlighter.setDefinition(bash);
        QVERIFY(highlighter.formatsOf(QStringLiteral("echo \"a\" # why")) >= 3);
    }
};

QTEST_GUILESS_MAIN(HighlightingTest)
#include "highlightingtest.moc"
