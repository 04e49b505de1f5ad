// SPDX-License-Identifier: MIT
#include "views/frame/requestcompletion.h"

#include "session/session.h"
#include "views/widgets/requestfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace constrictor {

namespace {

/// Rows that a finger or an unsteady hand can hit.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width(), std::max(30, option.fontMetrics.height() + 12)};
    }
};

} // namespace

RequestCompletion::RequestCompletion(Session &session, RequestField &field)
    : QObject(&field)
    , m_session(session)
    , m_field(field)
    , m_completer(new QCompleter(&m_suggestions, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    field.setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new RowDelegate(m_completer));
    connect(&field, &QLineEdit::textEdited, this, &RequestCompletion::suggest);
    connect(&session, &Session::releasesChanged, this, &RequestCompletion::showFoundVersions);
}

void RequestCompletion::suggest()
{
    if (!m_session.scan())
        return;
    const QString typed = m_field.text();
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_suggestions.suggest(*m_session.scan(), m_session.releases(), typed);
    const std::optional<std::string> name = RequestSuggestions::nameBeforeVersion(typed);
    if (name && !m_session.releases().contains(*name))
        m_session.askReleases({*name});
}

void RequestCompletion::showFoundVersions()
{
    const bool isTyping = m_field.window()->focusWidget() == &m_field;
    if (!isTyping || !RequestSuggestions::nameBeforeVersion(m_field.text()))
        return;
    suggest();
    if (m_suggestions.rowCount() > 0)
        m_completer->complete();
}

} // namespace constrictor
