// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace constrictor {

class Session;
class StatusLine;

/// Keeps the status line true to a session: which job runs and how far it is, and how its index stands.
class SessionStatus : public QObject
{
    Q_OBJECT

public:
    /// @p cancel ends the running job; it is enabled while there is one.
    SessionStatus(Session &session, QAction &cancel, StatusLine &line);

    /// Shows again what the consent of the user changes.
    void showIndex();
    void retranslate();

private:
    void stopJob();
    void showJobs();
    void showProgress();
    [[nodiscard]] QString jobWords() const;

    Session &m_session;
    QAction &m_cancel;
    StatusLine &m_line;
};

} // namespace constrictor
