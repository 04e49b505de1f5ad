// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDragEnterEvent;
class QDropEvent;
class QWidget;

namespace constrictor {

class DropOverlay;

/// Follows what is dragged over a window: says on an overlay what a drop will do, and takes it.
class DropZone : public QObject
{
    Q_OBJECT

public:
    /// @p window takes the drops, the overlay lies on @p pages below it.
    DropZone(QWidget &window, QWidget &pages);

Q_SIGNALS:
    /// Something that can be opened was dropped.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);

    DropOverlay *m_overlay;
};

} // namespace constrictor
