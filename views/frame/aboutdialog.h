// SPDX-License-Identifier: MIT
#pragma once

#include "views/frame/dialog.h"

class QLabel;

namespace constrictor {

/// Name, version, license and what the program is built on.
class AboutDialog : public Dialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

protected:
    void retranslate() override;

private:
    QLabel *m_purpose;
    QLabel *m_license;
    QLabel *m_builtOn;
};

} // namespace constrictor
