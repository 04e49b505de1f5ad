// SPDX-License-Identifier: MIT
#include "views/frame/evidenceviewer.h"

#include "session/session.h"
#include "views/theme/tokens.h"
#include "views/widgets/textlabel.h"
#include "wording/errors.h"
#include "wording/findings.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

constexpr qsizetype MostShown = 1000; ///< lines before and after the one that counts: a whole long file blocks

/// The lines around @p line, which is counted from 1, and where it is among them.
struct Excerpt
{
    QString text;
    int line = 0;
};

Excerpt excerptOf(const std::string &bytes, qsizetype line)
{
    const QStringList lines = QString::fromUtf8(QByteArray::fromStdString(bytes)).split(QLatin1Char('\n'));
    const qsizetype first = std::max(qsizetype(0), line - MostShown);
    return {lines.mid(first, 2 * MostShown).join(QLatin1Char('\n')), static_cast<int>(line - 1 - first)};
}

TextKind kindOf(const Scan &scan, std::string_view path)
{
    if (std::ranges::count(scan.environment.constraintFiles, path, &ConstraintFile::path) > 0)
        return TextKind::Requirements;
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    if (name == "METADATA" || name == "PKG-INFO")
        return TextKind::Metadata;
    return name == "pip.conf" ? TextKind::Ini : TextKind::Plain;
}

} // namespace

EvidenceViewer::EvidenceViewer(Session &session, const Evidence &evidence, QWidget *parent)
    : Dialog("evidence"_L1, {760, 520}, parent)
    , m_evidence(evidence)
    , m_kind(session.scan() ? kindOf(*session.scan(), evidence.path) : TextKind::Plain)
    , m_state(makeTextLabel({}, TextStyle::Body, QPalette::WindowText, this))
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFont(textFont(TextStyle::Code));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addWidget(makeCloseRow());
    EvidenceViewer::retranslate();
    connect(&session, &Session::evidenceRead, this, [this](const Evidence &read, const Result<std::string> &text) {
        if (read == m_evidence)
            showText(text);
    });
    session.readEvidence(evidence);
}

void EvidenceViewer::showText(const Result<std::string> &text)
{
    if (!text) {
        m_error = text.error();
        retranslate();
        return;
    }
    const Excerpt excerpt = excerptOf(*text, static_cast<qsizetype>(m_evidence.span.line));
    m_text->setPlainText(excerpt.text);
    highlight(*m_text->document(), m_kind, palette());
    m_state->hide();
    m_line = excerpt.line;
    if (m_line < 0)
        return;
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(m_line)));
    m_text->centerCursor();
    m_text->setFocus();
    markLine();
}

void EvidenceViewer::markLine()
{
    if (m_line < 0)
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(m_line));
    mark.format.setBackground(color(Token::Find, palette()));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
}

void EvidenceViewer::retranslate()
{
    Dialog::retranslate();
    setWindowTitle(evidenceText(m_evidence));
    m_text->setAccessibleName(windowTitle());
    const ErrorWords words = m_error ? errorWords(*m_error) : ErrorWords{tr("Reading"), {}};
    m_state->setText(words.advice.isEmpty() ? words.title : words.title + QLatin1Char('\n') + words.advice);
}

void EvidenceViewer::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    highlight(*m_text->document(), m_kind, palette());
    markLine();
}

} // namespace constrictor
