// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "diagnose/finding.h"
#include "views/frame/dialog.h"
#include "views/theme/highlighting.h"

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace constrictor {

class Session;

/// Shows the file that a finding rests on, at its line. The file is read in the background and never changed.
class EvidenceViewer : public Dialog
{
    Q_OBJECT

public:
    EvidenceViewer(Session &session, const Evidence &evidence, QWidget *parent);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void showText(const Result<std::string> &text);
    void markLine();

    Evidence m_evidence;
    TextKind m_kind;
    std::optional<Error> m_error; ///< why it cannot be read
    int m_line = -1; ///< of the shown text; -1: nothing to mark
    QLabel *m_state;
    QPlainTextEdit *m_text;
};

} // namespace constrictor
