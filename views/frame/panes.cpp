// SPDX-License-Identifier: MIT
#include "views/frame/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace constrictor {

namespace {

/// Where the keyboard enters a part of the window: the first widget of it that takes the focus, or null.
QWidget *firstStop(QWidget &pane)
{
    const auto takesFocus = [](const QWidget &widget) {
        return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible();
    };
    if (takesFocus(pane))
        return &pane;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusPane(QList<QWidget *> panes, bool next)
{
    panes.removeIf([](QWidget *pane) { return !pane->isVisible() || !firstStop(*pane); });
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        panes, [&](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const qsizetype at = here == panes.end() ? (next ? panes.size() - 1 : 0) : here - panes.begin();
    const qsizetype to = (at + (next ? 1 : panes.size() - 1)) % panes.size();
    firstStop(*panes.at(to))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace constrictor
