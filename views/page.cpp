// SPDX-License-Identifier: MIT
#include "views/page.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace constrictor {

namespace {

struct PageName
{
    PageId page;
    QLatin1StringView name;
};

constexpr std::array PageNames{
    PageName{PageId::Start, "start"_L1},
    PageName{PageId::Overview, "overview"_L1},
    PageName{PageId::Packages, "packages"_L1},
    PageName{PageId::Plan, "plan"_L1},
};

} // namespace

QString pageName(PageId page)
{
    const auto found = std::ranges::find(PageNames, page, &PageName::page);
    return found == PageNames.end() ? QString() : QString(found->name);
}

std::optional<PageId> pageFromName(QStringView name)
{
    const auto found = std::ranges::find_if(PageNames, [&](const PageName &row) { return row.name == name; });
    return found == PageNames.end() ? std::nullopt : std::optional(found->page);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        QTimer::singleShot(0, this, &Page::restoreScroll);
}

} // namespace constrictor
