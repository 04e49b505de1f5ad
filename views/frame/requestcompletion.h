// SPDX-License-Identifier: MIT
#pragma once

#include "items/requestsuggestions.h"

class QCompleter;

namespace constrictor {

class RequestField;
class Session;

/// Completes what is typed into the request field: names at once, versions as soon as their list is known.
class RequestCompletion : public QObject
{
    Q_OBJECT

public:
    /// @p field owns the object.
    RequestCompletion(Session &session, RequestField &field);

private:
    void suggest();
    void showFoundVersions();

    Session &m_session;
    RequestField &m_field;
    RequestSuggestions m_suggestions;
    QCompleter *m_completer;
};

} // namespace constrictor
