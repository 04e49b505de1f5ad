// SPDX-License-Identifier: MIT
#pragma once

#include "session/indexaccess.h"

#include <QObject>

#include <optional>

class QAction;

namespace constrictor {

class MainWindow;

/// Asks, once for each host, whether an index may be asked: in a message when a plan needs it, with the buttons of the
/// Plan page besides. Remembers the answer, and plans again with it.
class IndexQuestion : public QObject
{
    Q_OBJECT

public:
    /// @p window owns the object and shows the message.
    IndexQuestion(Session &session, MainWindow &window);

    /// "Ask HOST" and "Stay offline" for the first index that the shown answer lacks.
    [[nodiscard]] QAction *ask() { return m_ask; }
    [[nodiscard]] QAction *stayOffline() { return m_stayOffline; }
    /// Looks whether the shown answer lacks an index, and asks if it does.
    void look();
    /// Asks about @p offer instead; none: asks nothing. The answer counts for the host that is asked about.
    void show(const std::optional<IndexOffer> &offer);
    void retranslate();

Q_SIGNALS:
    void consentChanged();

private:
    void decide(bool allowed);

    Session &m_session;
    MainWindow &m_window;
    QAction *m_ask;
    QAction *m_stayOffline;
    std::optional<IndexOffer> m_offer;
};

} // namespace constrictor
