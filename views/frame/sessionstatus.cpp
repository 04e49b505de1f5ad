// SPDX-License-Identifier: MIT
#include "views/frame/sessionstatus.h"

#include "items/indexstate.h"
#include "items/planbanner.h"
#include "views/consent.h"
#include "views/frame/statusline.h"
#include "wording/environments.h"
#include "wording/errors.h"
#include "wording/indexproblems.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace constrictor {

SessionStatus::SessionStatus(Session &session, QAction &cancel, StatusLine &line)
    : QObject(&line)
    , m_session(session)
    , m_cancel(cancel)
    , m_line(line)
{
    for (const auto changed :
         {&Session::scanStarted, &Session::scanFinished, &Session::scanCancelled, &Session::planStarted,
          &Session::planFinished, &Session::requestsChanged, &Session::listingStarted, &Session::listingEnded})
        connect(&session, changed, this, &SessionStatus::showJobs);
    connect(&session, &Session::scanFailed, this, &SessionStatus::showJobs);
    for (const auto progressed : {&Session::scanProgressed, &Session::planProgressed})
        connect(&session, progressed, this, &SessionStatus::showProgress);
    for (const auto changed : {&Session::scanFinished, &Session::planFinished})
        connect(&session, changed, this, &SessionStatus::retranslate);
    connect(&cancel, &QAction::triggered, this, &SessionStatus::stopJob);
}

void SessionStatus::stopJob()
{
    if (m_session.isScanning())
        m_session.cancelScan();
    else if (m_session.isPlanning())
        m_session.stopPlanning();
    else
        m_session.stopListing();
}

void SessionStatus::showJobs()
{
    const bool isBusy = m_session.isScanning() || m_session.isPlanning() || m_session.isListing();
    m_cancel.setEnabled(isBusy);
    isBusy ? m_line.startJob() : m_line.endJob();
    showProgress();
}

void SessionStatus::showProgress()
{
    m_line.setJobText(jobWords());
}

QString SessionStatus::jobWords() const
{
    if (m_session.isScanning())
        return progressWords(m_session.progress());
    if (!m_session.isPlanning())
        return tr("Looking up versions");
    QString headline = bannerOf(m_session.planBounds()).headline;
    const NetworkCount count = m_session.networkCount();
    if (count == NetworkCount())
        return headline;
    return tr("%1: %2", "a job, and how far it is").arg(headline, networkProgressWords(count.asked, count.waiting));
}

void SessionStatus::showIndex()
{
    if (!m_session.scan())
        return;
    const IndexState state = indexState(*m_session.scan(), m_session.answer(), loadConsent());
    const bool isMissing = state == IndexState::NotReachable || state == IndexState::Cache;
    const bool isOnline = state == IndexState::Online || state == IndexState::BuiltIn;
    m_line.setIndex(indexStateWords(state), isMissing ? "offline"_L1 : "online"_L1,
                    isMissing      ? Token::Warning
                        : isOnline ? Token::Ok
                                   : Token::Text2);
}

void SessionStatus::retranslate()
{
    if (m_session.scan())
        m_line.setPlace(placeWords(m_session.scan()->inputs));
    showIndex();
    showProgress();
}

} // namespace constrictor
