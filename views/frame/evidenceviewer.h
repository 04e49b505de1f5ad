// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "diagnose/finding.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace constrictor {

class Session;

/// Shows the file that a finding rests on, at its line. The file is read in the background and never changed.
class EvidenceViewer : public QDialog
{
    Q_OBJECT

public:
    EvidenceViewer(Session &session, const Evidence &evidence, QWidget *parent);

private:
    void showText(const Result<std::string> &text);

    Evidence m_evidence;
    QLabel *m_state;
    QPlainTextEdit *m_text;
};

} // namespace constrictor
