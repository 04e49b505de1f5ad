// SPDX-License-Identifier: MIT
#include "views/frame/aboutdialog.h"

#include "views/theme/fonts.h"
#include "views/widgets/iconlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

QLabel *makeLabel(const QString &text, TextStyle style, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(style));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Constrictor"));
    setMinimumWidth(460);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(makeLabel(u"Constrictor %1"_s.arg(QCoreApplication::applicationVersion()), TextStyle::Hero, this));
    texts->addWidget(
        makeLabel(tr("See what a container locks, and change only what must change."), TextStyle::Body, this));
    texts->addWidget(makeLabel(tr("License: MIT. Nothing that is opened is ever run."), TextStyle::Small, this));
    texts->addWidget(makeLabel(tr("Built on Qt %1, QuaZip, simdjson and libxml2.").arg(QLatin1StringView(qVersion())),
                               TextStyle::Small, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new IconLabel("app-logo"_L1, Token::Accent, 56, this), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace constrictor
