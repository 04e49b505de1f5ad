// SPDX-License-Identifier: MIT
#include "views/page.h"

#include <QEvent>

namespace constrictor {

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace constrictor
