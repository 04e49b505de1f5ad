// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace constrictor {

/// Name, version, license and what the program is built on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace constrictor
