// SPDX-License-Identifier: MIT
#include "views/frame/dropzone.h"

#include "views/frame/dragged.h"
#include "views/widgets/dropoverlay.h"

#include <QDropEvent>

namespace constrictor {

DropZone::DropZone(QWidget &window, QWidget &pages)
    : QObject(&window)
    , m_overlay(new DropOverlay(&pages))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDragEnterEvent &>(*event));
        return true;
    case QEvent::DragMove: // an enter that is refused is not followed by a leave, so what cannot be dropped is refused
                           // here
        event->setAccepted(m_overlay->isAccepted());
        return true;
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent &>(*event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void DropZone::enter(QDragEnterEvent &event)
{
    const Dragged dragged = draggedIn(*event.mimeData());
    event.setAccepted(!dragged.title.isEmpty());
    if (event.isAccepted())
        m_overlay->showDrop(dragged.accepted, dragged.title, dragged.file, dragged.assurance);
}

void DropZone::drop(QDropEvent &event)
{
    m_overlay->hide();
    const Dragged dragged = draggedIn(*event.mimeData());
    if (!dragged.accepted)
        return;
    event.acceptProposedAction();
    Q_EMIT dropped(dragged.path);
}

} // namespace constrictor
