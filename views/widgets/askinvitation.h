// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace constrictor {

/// The Plan page before anything was asked: what to do, and examples to click.
class AskInvitation : public QWidget
{
    Q_OBJECT

public:
    explicit AskInvitation(QWidget *parent = nullptr);

    /// At most three are shown. None: only the button that leads to the request field.
    void setExamples(const QStringList &examples);

Q_SIGNALS:
    void exampleChosen(const QString &requirement);
    void fieldWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_examplesTitle;
    QPushButton *m_field;
    QList<QPushButton *> m_examples;
};

} // namespace constrictor
