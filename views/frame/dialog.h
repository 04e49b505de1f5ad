// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;

namespace constrictor {

/// What all dialogs have in common: they go when they are closed, remember their size, and take their texts anew when
/// the language changes.
class Dialog : public QDialog
{
    Q_OBJECT

public:
    /// @p name: in the settings, where the size is kept. @p size: the first time.
    Dialog(QLatin1StringView name, const QSize &size, QWidget *parent);

    void done(int result) override;

protected:
    /// A row with "Close", for the end of the dialog.
    [[nodiscard]] QWidget *makeCloseRow();
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    QString m_sizeKey;
    QPushButton *m_close = nullptr;
};

} // namespace constrictor
