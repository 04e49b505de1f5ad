// SPDX-License-Identifier: MIT
#include "views/frame/aboutdialog.h"

#include "views/widgets/iconlabel.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace constrictor {

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog("about"_L1, {460, 220}, parent)
    , m_purpose(makeTextLabel({}, TextStyle::Body, QPalette::WindowText, this))
    , m_license(makeTextLabel({}, TextStyle::Small, QPalette::WindowText, this))
    , m_builtOn(makeTextLabel({}, TextStyle::Small, QPalette::WindowText, this))
{
    setMinimumWidth(400);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(makeTextLabel(u"Constrictor %1"_s.arg(QCoreApplication::applicationVersion()), TextStyle::Hero,
                                   QPalette::WindowText, this));
    for (QLabel *line : {m_purpose, m_license, m_builtOn})
        texts->addWidget(line);
    texts->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new IconLabel("app-logo"_L1, Token::Accent, 56, this), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(row, 1);
    column->addWidget(makeCloseRow());
    AboutDialog::retranslate();
}

void AboutDialog::retranslate()
{
    Dialog::retranslate();
    setWindowTitle(tr("About Constrictor"));
    m_purpose->setText(tr("See what a container locks, and change only what must change."));
    m_license->setText(tr("License: MIT. Nothing that is opened is ever run."));
    m_builtOn->setText(tr("Built on Qt %1, QuaZip, simdjson and libxml2.").arg(QLatin1StringView(qVersion())));
}

} // namespace constrictor
