// SPDX-License-Identifier: MIT
#include "views/frame/evidenceviewer.h"

#include "session/session.h"
#include "views/theme/fonts.h"
#include "views/theme/tokens.h"
#include "wording/errors.h"
#include "wording/findings.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

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

} // namespace

EvidenceViewer::EvidenceViewer(Session &session, const Evidence &evidence, QWidget *parent)
    : QDialog(parent)
    , m_evidence(evidence)
    , m_state(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(evidenceText(evidence));
    resize(760, 520);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(tr("Reading"));
    m_text->setReadOnly(true);
    m_text->setFont(textFont(TextStyle::Code));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    connect(&session, &Session::evidenceRead, this, [this](const Evidence &read, const Result<std::string> &text) {
        if (read == m_evidence)
            showText(text);
    });
    session.readEvidence(evidence);
}

void EvidenceViewer::showText(const Result<std::string> &text)
{
    if (!text) {
        const ErrorWords words = errorWords(text.error());
        m_state->setText(words.title + QLatin1Char('\n') + words.advice);
        return;
    }
    const Excerpt excerpt = excerptOf(*text, static_cast<qsizetype>(m_evidence.span.line));
    m_text->setPlainText(excerpt.text);
    m_state->hide();
    if (excerpt.line < 0)
        return;
    QTextCursor cursor(m_text->document()->findBlockByNumber(excerpt.line));
    m_text->setTextCursor(cursor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(color(Token::Find, palette()));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
    m_text->centerCursor();
    m_text->setFocus();
}

} // namespace constrictor
