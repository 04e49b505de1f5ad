// SPDX-License-Identifier: MIT
#include "views/frame/dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace constrictor {

Dialog::Dialog(QLatin1StringView name, const QSize &size, QWidget *parent)
    : QDialog(parent)
    , m_sizeKey(u"dialogs/%1"_s.arg(name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSettings().value(m_sizeKey, size).toSize());
}

void Dialog::done(int result)
{
    QSettings().setValue(m_sizeKey, size());
    QDialog::done(result);
}

QWidget *Dialog::makeCloseRow()
{
    auto *row = new QDialogButtonBox(this);
    m_close = row->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(row, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void Dialog::retranslate()
{
    if (!m_close)
        return;
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

void Dialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace constrictor
